import { describe, expect, test } from 'vitest'
import { parseInChunks, parseObservations } from '../../../src/data/schemas/parseObservations'

const good = {
  indicator: 'litigation.cases',
  region: '530600',
  year: 2020,
  value: 33,
  status: 'normal',
  precision: 'exact',
  source: '530600-2020',
}
const place = { indicator: 'litigation.cases', region: '530600', year: 2020 }

function read(...observations: readonly unknown[]) {
  return parseObservations({ dataVersion: '1', observations }, { key: 'region', value: '530600' })
}

test('a long answer reads the same in slices, between which others have their turn', async () => {
  const observations = Array.from({ length: 350 }, (_, at) => ({
    ...good,
    indicator: `litigation.cases-${at % 7 === 0 ? at - 1 : at}`,
    value: at % 11 === 0 ? '33' : at,
  }))
  const shared = { key: 'region', value: '530600' } as const
  const whole = parseObservations({ dataVersion: '1', observations }, shared)
  let isRead = false
  let turns = 0
  const others = () => {
    turns += 1
    if (!isRead) setImmediate(others)
  }
  setImmediate(others)
  const sliced = await parseInChunks({ dataVersion: '1', observations }, shared)
  isRead = true
  expect(turns).toBeGreaterThan(0)
  expect(sliced).toEqual(whole)
  expect(whole.problems.length).toBeGreaterThan(50)
})

test('a readable row is read, and zero is a figure', () => {
  const { observations, problems } = read({ ...good, value: 0 })
  expect(observations).toMatchObject([{ kind: 'reported', ...place, value: 0 }])
  expect(problems).toEqual([])
})

test('a missing row keeps its reason', () => {
  const row = { ...place, value: null, status: 'missing', reason: 'suppressed' }
  expect(read(row).observations).toEqual([
    { kind: 'missing', ...place, period: null, notes: [], reason: 'suppressed' },
  ])
})

test('one bad row costs one figure: it becomes a problem and a missing figure', () => {
  const { observations, problems } = read(
    { ...good, year: 2019 },
    { ...good, value: '33' },
    { ...good, year: 2021 },
  )
  expect(problems).toEqual([{ path: 'observations.1.value', expected: 'number', received: '"33"' }])
  expect(observations).toHaveLength(3)
  expect(observations).toContainEqual({
    kind: 'missing',
    ...place,
    period: null,
    notes: [],
    reason: 'unreadable',
  })
})

describe('is bad', () => {
  test.each([
    ['no row at all', null, 'observations.0'],
    ['a stated figure of null', { ...good, value: null }, 'observations.0.value'],
    ['a status unknown to us', { ...good, status: 'A' }, 'observations.0.status'],
    ['an impossible period', { ...good, period: '2020-Q5' }, 'observations.0.period'],
    ['a figure without a source', { ...good, source: undefined }, 'observations.0.source'],
    [
      'a missing figure without a reason',
      { ...place, value: null, status: 'missing' },
      'observations.0.reason',
    ],
    ['a row of another region', { ...good, region: '530602' }, 'observations.0.region'],
  ])('%s', (_what, row, path) => {
    expect(read(row).problems.map((problem) => problem.path)).toEqual([path])
  })
})

test.each([
  ['its year', { ...good, year: '2020' }],
  ['its indicator', { ...good, indicator: 7 }],
  ['its region, being of another', { ...good, region: '530602', value: '33' }],
])('a bad row that does not tell %s leaves no figure behind, only a problem', (_what, row) => {
  const { observations, problems } = read(row)
  expect(observations).toEqual([])
  expect(problems).toHaveLength(1)
})

test('of two rows for one place the first counts, and the second is a problem', () => {
  const { observations, problems } = read(good, { ...good, value: 34 })
  expect(observations).toMatchObject([{ value: 33 }])
  expect(problems).toMatchObject([{ path: 'observations.1' }])
})

test('a bad row does not take away what a good one says of the same place', () => {
  const { observations, problems } = read({ ...good, value: '33' }, good)
  expect(observations).toMatchObject([{ kind: 'reported', value: 33 }])
  expect(problems).toHaveLength(1)
})

test('what a problem shows of the wrong value is short', () => {
  const [problem] = read({ ...good, value: 'x'.repeat(500) }).problems
  expect(problem?.received).toHaveLength(81)
})

describe('a note', () => {
  const note = { text: { zh: '因', en: 'why' }, author: '张三', date: '2021-03-01', source: '台账' }

  test('comes with the figure or the gap that it explains; without any there is an empty list', () => {
    const gap = { ...place, year: 2019, value: null, status: 'missing', reason: 'notReported' }
    const { observations, problems } = read(
      { ...good, notes: [note] },
      { ...gap, notes: [note, note] },
      { ...good, year: 2021 },
    )
    expect(problems).toEqual([])
    expect(observations.map(({ notes }) => notes)).toEqual([[note], [note, note], []])
  })

  test.each([
    [
      'without its author',
      [{ ...note, author: '' }, note],
      'observations.0.notes.0.author',
      [note],
    ],
    [
      'in one language',
      [note, { ...note, text: { zh: '因' } }],
      'observations.0.notes.1.text.en',
      [note],
    ],
    ['that is no list', 'because', 'observations.0.notes', []],
  ])('%s is lost by itself: the figure and other notes stay', (_what, notes, path, kept) => {
    const { observations, problems } = read({ ...good, notes })
    expect(observations).toMatchObject([{ kind: 'reported', value: 33, notes: kept }])
    expect(problems.map((problem) => problem.path)).toEqual([path])
  })

  test('does not save a figure that is bad itself', () => {
    const { observations, problems } = read({ ...good, value: '33', notes: 'because' })
    expect(observations).toMatchObject([{ kind: 'missing', reason: 'unreadable' }])
    expect(problems.map((problem) => problem.path)).toEqual(['observations.0.value'])
  })
})
