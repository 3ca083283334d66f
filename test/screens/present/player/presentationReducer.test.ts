import { describe, expect, it } from 'vitest'
import type { Command } from '../../../../src/screens/present/input/keys'
import {
  createPresentation,
  type Position,
  type PresentationAction,
  type PresentationState,
} from '../../../../src/screens/present/player/presentationState'
import { presentationReducer } from '../../../../src/screens/present/player/presentationReducer'

const start = (at = 2, auto: PresentationState['auto'] = null) => createPresentation(at, 5, auto)
const playing = { seconds: '30', paused: false } as const

function after(
  state: PresentationState,
  ...done: readonly (Command | PresentationAction)[]
): PresentationState {
  return done.reduce<PresentationState>(
    (before, one) =>
      presentationReducer(
        before,
        typeof one === 'string' ? { kind: 'command', command: one } : one,
      ),
    state,
  )
}

const digit = (typed: string): PresentationAction => ({ kind: 'digit', digit: typed })
const answerChosen: PresentationAction = {
  kind: 'answerChosen',
  indicator: 'litigation.cases',
  slides: 2,
}

describe('a step', () => {
  it('goes forward and back, not beyond the ends', () => {
    expect(after(start(), 'next').at).toBe(3)
    expect(after(start(), 'back').at).toBe(1)
    expect(after(start(4), 'next').at).toBe(4)
    expect(after(start(0), 'back').at).toBe(0)
    expect(after(start(), 'last').at).toBe(4)
    expect(after(start(), 'first').at).toBe(0)
    expect(after(start(), 'enter').at).toBe(3)
  })

  it('ends a blackout first, without skipping a slide', () => {
    for (const blackout of ['black', 'white'] as const) {
      const hidden = after(start(), blackout)
      expect(hidden.blackout).toBe(blackout)
      expect(after(hidden, 'next')).toMatchObject({ at: 2, blackout: null })
      expect(after(hidden, 'back')).toMatchObject({ at: 2, blackout: null })
    }
  })

  it('is not the only way to end a blackout: other keys and touches do too', () => {
    expect(after(start(), 'black', { kind: 'interacted' })).toMatchObject({ at: 2, blackout: null })
    expect(after(start(), 'white', 'black', 'black')).toMatchObject({ at: 2, blackout: null })
  })

  it('closes a panel first, as a clicker has no other way', () => {
    expect(after(start(), 'help', 'next')).toMatchObject({ at: 2, panel: null })
    expect(after(start(), 'answer', 'back')).toMatchObject({ at: 2, panel: null })
  })

  it('moves through the overview', () => {
    expect(after(start(), 'grid', 'next', 'next')).toMatchObject({ at: 4, panel: 'grid' })
    expect(after(start(), 'grid', 'next', 'enter')).toMatchObject({ at: 3, panel: null })
  })

  it('stays in an empty deck', () => {
    const empty = createPresentation(0, 0, playing)
    expect(after(empty, 'next', 'last', { kind: 'tick' }).at).toBe(0)
  })
})

describe('a number and Enter', () => {
  it('goes to that slide', () => {
    expect(after(start(), digit('4'), 'enter')).toMatchObject({ at: 3, typed: '' })
    expect(after(createPresentation(0, 20, null), digit('1'), digit('2'), 'enter').at).toBe(11)
  })

  it('closes the overview', () => {
    expect(after(start(), 'grid', digit('1'), 'enter')).toMatchObject({ at: 0, panel: null })
  })

  it('changes nothing for an unknown number', () => {
    expect(after(start(), digit('9'), 'enter')).toMatchObject({ at: 2, typed: '' })
    expect(after(start(), digit('0'), 'enter')).toMatchObject({ at: 2, typed: '' })
  })

  it('is cleared by Esc and by a timeout', () => {
    expect(after(start(), digit('1'), 'escape')).toMatchObject({ typed: '', panel: null })
    expect(after(start(), digit('1'), { kind: 'digitsTimedOut' }, 'enter').at).toBe(3)
  })

  it('keeps the last three digits', () => {
    expect(after(start(), digit('1'), digit('2'), digit('3'), digit('4')).typed).toBe('234')
  })
})

describe('blackout and panels', () => {
  it('are closed by the key that opened them', () => {
    expect(after(start(), 'black', 'black').blackout).toBeNull()
    expect(after(start(), 'black', 'white').blackout).toBe('white')
    for (const panel of ['grid', 'help', 'answer'] as const) {
      expect(after(start(), panel).panel).toBe(panel)
      expect(after(start(), panel, panel).panel).toBeNull()
    }
  })

  it('are closed by Esc one by one, and then Esc opens the overview', () => {
    const all = {
      ...after(start(), answerChosen),
      blackout: 'black' as const,
      panel: 'help' as const,
    }
    const steps = [1, 2, 3, 4].map((count) => after(all, ...Array(count).fill('escape')))
    expect(steps.map(({ panel, blackout, detour }) => [panel, blackout, detour !== null])).toEqual([
      [null, 'black', true],
      [null, null, true],
      [null, null, false],
      ['grid', null, false],
    ])
  })

  it('close each other', () => {
    expect(after(start(), 'black', 'help')).toMatchObject({ blackout: null, panel: 'help' })
    expect(after(start(), 'help', 'black')).toMatchObject({ blackout: 'black', panel: null })
    expect(after(start(), 'black', { kind: 'panelOpened', panel: 'clicker' })).toMatchObject({
      blackout: null,
      panel: 'clicker',
    })
  })
})

describe('an answer', () => {
  it('keeps the slide of the agenda, to which Esc returns', () => {
    const answer = after(start(), 'answer', answerChosen)
    expect(answer).toMatchObject({
      at: 2,
      panel: null,
      detour: { indicator: 'litigation.cases', at: 0, of: 2 },
    })
    expect(after(answer, 'escape')).toMatchObject({ at: 2, detour: null, panel: null })
  })

  it('returns to the agenda after its last slide and before its first', () => {
    const answer = after(start(), answerChosen)
    expect(after(answer, 'next').detour?.at).toBe(1)
    expect(after(answer, 'next', 'next')).toMatchObject({ at: 2, detour: null })
    expect(after(answer, 'next', 'next', 'next')).toMatchObject({ at: 3, detour: null })
    expect(after(answer, 'back')).toMatchObject({ at: 2, detour: null })
  })

  it('is closed by the overview, not by other panels', () => {
    expect(after(start(), answerChosen, 'grid')).toMatchObject({
      at: 2,
      detour: null,
      panel: 'grid',
    })
    expect(after(start(), answerChosen, 'help').detour).not.toBeNull()
  })

  it('without slides is ignored', () => {
    expect(after(start(), { ...answerChosen, slides: 0 }).detour).toBeNull()
  })

  it('may follow another answer and still return to the agenda', () => {
    expect(after(start(), answerChosen, 'answer', answerChosen, 'escape')).toMatchObject({
      at: 2,
      detour: null,
    })
  })
})

describe('auto-play', () => {
  it('starts over after the last slide', () => {
    expect(after(start(4, playing), { kind: 'tick' })).toMatchObject({ at: 0, auto: playing })
  })

  it('starts with 30 seconds and is paused and resumed by its key', () => {
    expect(after(start(), 'autoPlay').auto).toEqual(playing)
    expect(after(start(), 'autoPlay', 'autoPlay').auto?.paused).toBe(true)
    expect(after(start(), 'autoPlay', 'autoPlay', 'autoPlay').auto).toEqual(playing)
  })

  it('is paused by any key, touch and move of another window', () => {
    const actions: readonly (Command | PresentationAction)[] = [
      'next',
      'back',
      'first',
      'last',
      'enter',
      'escape',
      'black',
      'white',
      'fullScreen',
      'grid',
      'help',
      'answer',
      'dark',
      'speaker',
      digit('1'),
      { kind: 'interacted' },
      { kind: 'slideChosen', at: 1 },
      answerChosen,
      { kind: 'panelOpened', panel: 'help' },
      { kind: 'positionReceived', position: { at: 1, detour: null, blackout: null } },
    ]
    for (const action of actions)
      expect(after(start(2, playing), action).auto, JSON.stringify(action)).toEqual({
        seconds: '30',
        paused: true,
      })
  })

  it('does not advance while paused', () => {
    expect(after(start(2, playing), { kind: 'interacted' }, { kind: 'tick' }).at).toBe(2)
    expect(after(start(), { kind: 'tick' }).at).toBe(2)
  })

  it('is paused by Esc, which then does not open the overview', () => {
    expect(after(start(2, playing), 'escape').panel).toBeNull()
  })

  it('takes the chosen seconds, or none', () => {
    expect(after(start(), { kind: 'autoPlayChosen', seconds: '300' }).auto).toEqual({
      seconds: '300',
      paused: false,
    })
    expect(after(start(2, playing), { kind: 'autoPlayChosen', seconds: null }).auto).toBeNull()
  })

  it('closes the help when chosen there', () => {
    const chosen = after(start(), 'help', { kind: 'autoPlayChosen', seconds: '15' })
    expect(chosen.panel).toBeNull()
    expect(after(chosen, 'escape')).toMatchObject({ panel: null, auto: { paused: true } })
    expect(after(start(), 'help', { kind: 'autoPlayChosen', seconds: null }).panel).toBe('help')
  })
})

describe('a changed deck', () => {
  it('keeps the slide within the new deck', () => {
    expect(after(start(), { kind: 'deckChanged', count: 2, at: 2, answers: 0 })).toMatchObject({
      count: 2,
      at: 1,
    })
  })

  it('keeps the answer within its new slides, or closes it', () => {
    const second = after(start(), answerChosen, 'next')
    const changed = (answers: number) =>
      after(second, { kind: 'deckChanged', count: 5, at: 2, answers }).detour
    expect(changed(3)).toMatchObject({ at: 1, of: 3 })
    expect(changed(1)).toMatchObject({ at: 0, of: 1 })
    expect(changed(0)).toBeNull()
  })
})

describe('a move of another window', () => {
  const detour = { indicator: 'litigation.cases', at: 1, of: 2 }
  const received = (position: Partial<Position>): PresentationAction => ({
    kind: 'positionReceived',
    position: { at: 2, detour: null, blackout: null, ...position },
  })

  it('is followed with its blackout and its answer', () => {
    const followed = after(start(), received({ at: 9, detour, blackout: 'black' }))
    expect(followed).toMatchObject({ at: 4, detour, blackout: 'black' })
  })

  it('closes the overview for an answer', () => {
    expect(after(start(), 'grid', received({ detour }))).toMatchObject({ detour, panel: null })
  })

  it('keeps the panel of this window', () => {
    expect(after(start(), 'answer', received({ at: 1 })).panel).toBe('answer')
  })
})
