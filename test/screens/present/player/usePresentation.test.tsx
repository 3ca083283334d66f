import { act, renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { PresentSearch } from '../../../../src/navigation/search/presentSearch'
import type { Slide } from '../../../../src/screens/present/deck/slide'
import type { Role } from '../../../../src/screens/present/sync/speakerChannel'
import type { Deck } from '../../../../src/screens/present/player/useDeck'
import { messagesFor } from '../../../support/messagesFor'
import { usePresentation } from '../../../../src/screens/present/player/usePresentation'

/** A BroadcastChannel that delivers at once. */
class InstantChannel extends EventTarget {
  static readonly all = new Set<InstantChannel>()
  constructor() {
    super()
    InstantChannel.all.add(this)
  }
  postMessage(data: unknown) {
    for (const other of InstantChannel.all)
      if (other !== this) other.dispatchEvent(new MessageEvent('message', { data }))
  }
  close() {
    InstantChannel.all.delete(this)
  }
}

beforeEach(() => {
  InstantChannel.all.clear()
  vi.stubGlobal('BroadcastChannel', InstantChannel)
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
})

function aSlide(id: string): Slide {
  return { kind: 'cover', id, indicators: [], part: null, units: [], title: id }
}

/** A deck of slides with these ids, and with `answers` slides for every question. */
function aDeck(answers = 2, ids = ['cover', 'a', 'b', 'c', 'd']): Deck {
  return {
    pair: { from: 2019, to: 2020 },
    messages: messagesFor('zh'),
    slides: ids.map(aSlide),
    listSlides: (id) => Array.from({ length: answers }, (_, index) => aSlide(`${id}.${index}`)),
  }
}

function open(search: Partial<PresentSearch> = {}, role: Role = 'audience', deck = aDeck()) {
  const { result, rerender } = renderHook(
    (current: Deck) =>
      usePresentation({ deck: current, search: { ...search }, change: () => undefined, role }),
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

describe('a new window', () => {
  it('goes to the slide of the others, whatever its own URL says', () => {
    const audience = open({ slide: 'c' })
    expect(open().at()).toBe('c')
    expect(open({ slide: 'a' }).at()).toBe('c')
    expect(open({}, 'speaker').at()).toBe('c')
    expect(audience.at()).toBe('c')
    audience.send(next)
    expect(open().at()).toBe('d')
  })

  it('opens the first page of a text where the page of its URL does not exist', () => {
    expect(open({ slide: 'b.3' }).at()).toBe('b')
  })

  it('keeps the slide of its URL where it is alone or the other tab is hidden', () => {
    expect(open({ slide: 'b' }).at()).toBe('b')
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    expect(open().at()).toBe('cover')
    expect(open({}, 'speaker').at()).not.toBe('cover')
    visibility.mockRestore()
  })

  it('neither pauses nor moves auto-play in another window', () => {
    const clerk = open({ slide: 'b' })
    const kiosk = open({ auto: '30' })
    expect(kiosk.state()).toMatchObject({ at: 0, auto: { paused: false } })
    const second = open({ auto: '30' })
    kiosk.send(tick, tick)
    expect(second.state()).toMatchObject({ at: 0, auto: { paused: false } })
    second.send(tick)
    expect(kiosk.state()).toMatchObject({ at: 2, auto: { paused: false } })
    clerk.send({ kind: 'slideChosen', at: 4 })
    for (const audience of [kiosk, second]) expect(audience.state().auto?.paused).toBe(true)
  })
})

describe('windows in sync', () => {
  it('follow auto-play of another window unless they have their own', () => {
    const kiosk = open({ auto: '30' })
    const speaker = open({}, 'speaker')
    kiosk.send(tick)
    expect(speaker.at()).toBe('a')
  })

  it('keep an answer within their own slides without sending that back', () => {
    const audience = open({}, 'audience', aDeck(3))
    audience.send({ ...answerChosen, slides: 3 }, next, next)
    const short = open({}, 'speaker', aDeck(1))
    const none = open({}, 'speaker', aDeck(0))
    expect(short.state().detour).toMatchObject({ at: 0, of: 1 })
    expect(short.at()).toBe('q.0')
    expect(none.state().detour).toBeNull()
    expect(audience.state().detour).toMatchObject({ at: 2, of: 3 })
  })

  it('stay where they do not have the slide, without moving the other window', () => {
    const audience = open({}, 'audience', aDeck(2, ['cover', 'a', 'other']))
    const speaker = open({}, 'speaker')
    audience.send(next, next)
    expect(speaker.at()).toBe('a')
    expect(audience.at()).toBe('other')
  })

  it('adapt an answer to a changed deck', () => {
    const audience = open()
    audience.send(answerChosen, next)
    audience.rerender(aDeck(1))
    expect(audience.state().detour).toMatchObject({ at: 0, of: 1 })
    audience.rerender(aDeck(0))
    expect(audience.state().detour).toBeNull()
    expect(audience.at()).toBe('cover')
  })
})

describe('toggleAudienceAutoPlay', () => {
  it('toggles auto-play in the audience’s window only', () => {
    const audience = open()
    const speaker = open({ auto: '30' }, 'speaker')
    expect(speaker.state().auto).toBeNull()
    speaker.toggleAudienceAutoPlay()
    expect(audience.state().auto).toEqual({ seconds: '30', paused: false })
    speaker.toggleAudienceAutoPlay()
    expect(audience.state().auto?.paused).toBe(true)
    expect(speaker.state().auto).toBeNull()
  })
})
