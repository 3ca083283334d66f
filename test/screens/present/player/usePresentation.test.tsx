// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { PresentSearch } from '../../../../src/navigation/search/presentSearch'
import type { Slide } from '../../../../src/screens/present/deck/slide'
import type { Role } from '../../../../src/screens/present/sync/speakerChannel'
import type { Deck } from '../../../../src/screens/present/player/useDeck'
import { usePresentation } from '../../../../src/screens/present/player/usePresentation'

/** The line between windows of one page, which hears at once: what arrives is the same for all tests. */
class Line extends EventTarget {
  static readonly all = new Set<Line>()
  constructor() {
    super()
    Line.all.add(this)
  }
  postMessage(data: unknown) {
    for (const other of Line.all)
      if (other !== this) other.dispatchEvent(new MessageEvent('message', { data }))
  }
  close() {
    Line.all.delete(this)
  }
}

beforeEach(() => {
  Line.all.clear()
  vi.stubGlobal('BroadcastChannel', Line)
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
})

function aSlide(id: string): Slide {
  return { kind: 'sources', id, indicators: [], part: null, units: [], paragraphs: [], pages: [] }
}

/** A deck of slides by these names, with so many for the answer to any question. */
function aDeck(answers = 2, ids = ['cover', 'a', 'b', 'c', 'd']): Deck {
  return {
    pair: { from: 2019, to: 2020 },
    slides: ids.map(aSlide),
    listSlides: (id) => Array.from({ length: answers }, (_, index) => aSlide(`${id}.${index}`)),
  }
}

function open(search: Partial<PresentSearch> = {}, role: Role = 'audience', deck = aDeck()) {
  const { result, rerender } = renderHook(
    (shown: Deck) =>
      usePresentation({ deck: shown, search: { ...search }, change: () => undefined, role }),
    { initialProps: deck },
  )
  return {
    at: () => result.current.slide?.id,
    state: () => result.current.state,
    send: (...actions: readonly Parameters<typeof result.current.dispatch>[0][]) => {
      for (const action of actions) act(() => result.current.dispatch(action))
    },
    toggleAudienceAutoPlay: () => act(() => void result.current.toggleAudienceAutoPlay()),
    rerender,
  }
}

const next = { kind: 'command', command: 'next' } as const
const tick = { kind: 'tick' } as const
const answerChosen = { kind: 'answerChosen', indicator: 'q', slides: 2 } as const

describe('a window that has just come', () => {
  it('goes where the others are and moves none of them, whatever its address says', () => {
    const room = open({ slide: 'c' })
    expect(open().at()).toBe('c')
    expect(open({ slide: 'a' }).at()).toBe('c')
    expect(open({}, 'speaker').at()).toBe('c')
    expect(room.at()).toBe('c')
    room.send(next)
    expect(open().at()).toBe('d')
  })

  it('begins at the first slide of a text that took more of them with other fonts', () => {
    expect(open({ slide: 'b.3' }).at()).toBe('b')
  })

  it('begins at its own slide where nobody is there, or only a tab left open behind others', () => {
    expect(open({ slide: 'b' }).at()).toBe('b')
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    expect(open().at()).toBe('cover')
    expect(open({}, 'speaker').at()).not.toBe('cover')
    visibility.mockRestore()
  })

  it('neither stops nor moves a room that canAutoPlay: only a hand does', () => {
    const clerk = open({ slide: 'b' })
    const kiosk = open({ auto: '30' })
    expect(kiosk.state()).toMatchObject({ at: 0, auto: { paused: false } })
    const second = open({ auto: '30' })
    kiosk.send(tick, tick)
    expect(second.state()).toMatchObject({ at: 0, auto: { paused: false } })
    second.send(tick)
    expect(kiosk.state()).toMatchObject({ at: 2, auto: { paused: false } })
    clerk.send({ kind: 'slideChosen', at: 4 })
    for (const room of [kiosk, second]) expect(room.state().auto?.paused).toBe(true)
  })
})

describe('windows in step', () => {
  it('follow a tick where they have no auto-play of their own, as the speaker does', () => {
    const kiosk = open({ auto: '30' })
    const speaker = open({}, 'speaker')
    kiosk.send(tick)
    expect(speaker.at()).toBe('a')
  })

  it('bring an answer among the slides that they have for it, and do not echo that', () => {
    const room = open({}, 'audience', aDeck(3))
    room.send({ ...answerChosen, slides: 3 }, next, next)
    const short = open({}, 'speaker', aDeck(1))
    const none = open({}, 'speaker', aDeck(0))
    expect(short.state().detour).toMatchObject({ at: 0, of: 1 })
    expect(short.at()).toBe('q.0')
    expect(none.state().detour).toBeNull()
    expect(room.state().detour).toMatchObject({ at: 2, of: 3 })
  })

  it('stay where a slide is not theirs, and do not pull the other back', () => {
    const room = open({}, 'audience', aDeck(2, ['cover', 'a', 'other']))
    const speaker = open({}, 'speaker')
    room.send(next, next)
    expect(speaker.at()).toBe('a')
    expect(room.at()).toBe('other')
  })

  it('renew an answer with the deck', () => {
    const room = open()
    room.send(answerChosen, next)
    room.rerender(aDeck(1))
    expect(room.state().detour).toMatchObject({ at: 0, of: 1 })
    room.rerender(aDeck(0))
    expect(room.state().detour).toBeNull()
    expect(room.at()).toBe('cover')
  })
})

describe('the speaker’s A', () => {
  it('lets the room play, and pause, and never the speaker’s own window', () => {
    const room = open()
    const speaker = open({ auto: '30' }, 'speaker')
    expect(speaker.state().auto).toBeNull()
    speaker.toggleAudienceAutoPlay()
    expect(room.state().auto).toEqual({ seconds: '30', paused: false })
    speaker.toggleAudienceAutoPlay()
    expect(room.state().auto?.paused).toBe(true)
    expect(speaker.state().auto).toBeNull()
  })
})
