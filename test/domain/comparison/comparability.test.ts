import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findComparability as findByIndicator } from '../../../src/domain/comparison/comparability'
import type { Event } from '../../../src/domain/model/catalog'
import { anEvent, anIndicator } from '../../support/builders'

const findComparability = (events: readonly Event[], topic: string, from: number, to: number) =>
  findByIndicator(events, anIndicator({ topic, id: `${topic}.cases` }), from, to)

const pandemic = anEvent()
const aidLaw = anEvent({
  id: 'legal-aid-law-2022',
  date: '2022-01-01',
  topics: ['legal-aid'],
  effect: 'break',
})
const reviewLaw = anEvent({
  id: 'reconsideration-law-2024',
  date: '2024-01-01',
  topics: ['reconsideration', 'litigation'],
  effect: 'break',
})
const events = [reviewLaw, aidLaw, pandemic]

const kindOf = (topic: string, from: number, to: number): string =>
  findComparability(events, topic, from, to).kind

describe('findComparability', () => {
  it('lets an event touch single indicators beside topics', () => {
    const law = anEvent({
      date: '2022-01-01',
      topics: ['mediation'],
      indicators: ['legal-aid.recipients'],
      effect: 'break',
    })
    const between = (id: string) => {
      const indicator = anIndicator({ id, topic: id.replace(/\..*/, '') })
      return findByIndicator([law], indicator, 2021, 2022).kind
    }
    expect(between('legal-aid.recipients')).toBe('notComparable')
    expect(between('mediation.disputes')).toBe('notComparable')
    expect(between('legal-aid.cases')).toBe('comparable')
  })

  it('allows years without an event', () => {
    expect(findComparability(events, 'mediation', 2021, 2025)).toEqual({ kind: 'comparable' })
    expect(findComparability([], 'mediation', 2019, 2020)).toEqual({ kind: 'comparable' })
  })

  it('gives a caution for comparisons with 2020 and across it', () => {
    expect(findComparability(events, 'litigation', 2019, 2020)).toEqual({
      kind: 'caution',
      events: [pandemic],
    })
    expect(kindOf('litigation', 2020, 2021)).toBe('caution')
    expect(kindOf('litigation', 2018, 2022)).toBe('caution')
    expect(kindOf('litigation', 2018, 2019)).toBe('comparable')
    expect(kindOf('litigation', 2021, 2022)).toBe('comparable')
  })

  it('separates 2023 from 2024 for reconsideration, but not the years on each side', () => {
    expect(findComparability(events, 'reconsideration', 2023, 2024)).toEqual({
      kind: 'notComparable',
      events: [reviewLaw],
    })
    expect(kindOf('reconsideration', 2022, 2023)).toBe('comparable')
    expect(kindOf('reconsideration', 2024, 2025)).toBe('comparable')
    expect(kindOf('reconsideration', 2021, 2026)).toBe('notComparable')
  })

  it('separates only the topics of a law', () => {
    expect(kindOf('legal-aid', 2021, 2022)).toBe('notComparable')
    expect(kindOf('legal-aid', 2023, 2024)).toBe('comparable')
    expect(kindOf('reconsideration', 2021, 2022)).toBe('comparable')
  })

  it('ranks a break above a caution and names the oldest event first', () => {
    expect(findComparability(events, 'legal-aid', 2019, 2023)).toEqual({
      kind: 'notComparable',
      events: [aidLaw],
    })
    const older = anEvent({ id: 'forms-2015', date: '2015', effect: 'break' })
    expect(findComparability([aidLaw, older], 'legal-aid', 2014, 2023)).toEqual({
      kind: 'notComparable',
      events: [older, aidLaw],
    })
  })

  it('treats an event dated by its year as in force from 1 January', () => {
    for (const date of ['2024', '2024-01', '2024-01-01']) {
      const event = anEvent({ date, effect: 'break' })
      expect(findComparability([event], 'any', 2023, 2024).kind).toBe('notComparable')
      expect(findComparability([event], 'any', 2024, 2025).kind).toBe('comparable')
    }
  })

  it('separates a year with a break in its middle from both neighbours', () => {
    const event = anEvent({ date: '2023-09-01', effect: 'break' })
    const kinds = [
      [2022, 2023],
      [2023, 2024],
      [2022, 2024],
      [2021, 2022],
      [2024, 2025],
    ].map(([from = 0, to = 0]) => findComparability([event], 'any', from, to).kind)
    expect(kinds).toEqual([
      'notComparable',
      'notComparable',
      'notComparable',
      'comparable',
      'comparable',
    ])
  })

  it('allows a year with itself regardless of events', () => {
    expect(kindOf('reconsideration', 2024, 2024)).toBe('comparable')
    expect(kindOf('reconsideration', 2020, 2020)).toBe('comparable')
  })

  const years = fc.integer({ min: 2010, max: 2030 })

  it('does not depend on the order of years and events', () => {
    fc.assert(
      fc.property(years, years, fc.shuffledSubarray(events), (from, to, some) => {
        const answer = findComparability(some, 'legal-aid', from, to)
        expect(findComparability(some, 'legal-aid', to, from)).toEqual(answer)
        expect(findComparability([...some].reverse(), 'legal-aid', from, to)).toEqual(answer)
      }),
    )
  })

  it('rates a wider span no more comparable than a narrower one within it', () => {
    const rank = { comparable: 0, caution: 1, notComparable: 2 }
    fc.assert(
      fc.property(years, years, years, (a, b, c) => {
        const [first = 0, second = 0, third = 0] = [a, b, c].sort((x, y) => x - y)
        const wide = findComparability(events, 'litigation', first, third).kind
        const narrow = findComparability(events, 'litigation', first, second).kind
        expect(rank[wide]).toBeGreaterThanOrEqual(rank[narrow])
      }),
    )
  })
})
