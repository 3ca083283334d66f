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
const position = { indicator: 'litigation.cases', region: '530600', year: 2020 }

function read(...observations: readonly unknown[]) {
  return parseObservations({ dataVersion: '1', observations }, { key: 'region', value: '530600' })
}

test('parseInChunks gives the same result and yields between chunks', async () => {
  const observations = Array.from({ length: 350 }, (_, at) => ({
    ...good,
    indicator: `litigation.cases-${at % 7 === 0 ? at - 1 : at}`,
    value: at % 11 === 0 ? '33' : at,
  }))
  const shared = { key: 'region', value: '530600' } as const
  const whole = parseObservations({ dataVersion: '1', observations }, shared)
  let isDone = false
  let yields = 0
  const countTurn = () => {
    yields += 1
    if (!isDone) setImmediate(countTurn)
  }
  setImmediate(countTurn)
  const sliced = await parseInChunks({ dataVersion: '1', observations }, shared)
  isDone = true
  expect(yields).toBeGreaterThan(0)
  expect(sliced).toEqual(whole)
  expect(whole.problems.length).toBeGreaterThan(50)
})

test('parses a row, with zero as a figure', () => {
  const { observations, problems } = read({ ...good, value: 0 })
  expect(observations).toMatchObject([{ kind: 'reported', ...position, value: 0 }])
  expect(problems).toEqual([])
})

test('keeps the reason of a missing row', () => {
  const row = { ...position, value: null, status: 'missing', reason: 'suppressed' }
  expect(read(row).observations).toEqual([
    { kind: 'missing', ...position, period: null, notes: [], reason: 'suppressed' },
  ])
})

test('a bad row becomes a problem and a missing value', () => {
  const { observations, problems } = read(
    { ...good, year: 2019 },
    { ...good, value: '33' },
    { ...good, year: 2021 },
  )
  expect(problems).toMatchObject([
    { path: expect.stringMatching(/^observations\.1\.value \(\S+ 2020\)$/), expected: 'number' },
  ])
  expect(observations).toHaveLength(3)
  expect(observations).toContainEqual({
    kind: 'missing',
    ...position,
    period: null,
    notes: [],
    reason: 'unreadable',
  })
})

describe('reports', () => {
  test.each([
    ['no row at all', null, 'observations.0'],
    ['a stated figure of null', { ...good, value: null }, 'observations.0.value'],
    ['a status unknown to us', { ...good, status: 'A' }, 'observations.0.status'],
    ['an impossible period', { ...good, period: '2020-Q5' }, 'observations.0.period'],
    ['a figure without a source', { ...good, source: undefined }, 'observations.0.source'],
    [
      'a missing figure without a reason',
      { ...position, value: null, status: 'missing' },
      'observations.0.reason',
    ],
    ['a row of another region', { ...good, region: '530602' }, 'observations.0.region'],
  ])('%s', (_what, row, path) => {
    expect(read(row).problems.map((problem) => problem.path.replace(/ \(.*/, ''))).toEqual([path])
  })
})

test.each([
  ['its year', { ...good, year: '2020' }],
  ['its indicator', { ...good, indicator: 7 }],
  ['its region, but another one', { ...good, region: '530602', value: '33' }],
])('a bad row without %s gives only a problem', (_what, row) => {
  const { observations, problems } = read(row)
  expect(observations).toEqual([])
  expect(problems).toHaveLength(1)
})

test('of two rows for one position the first counts and the second is a problem', () => {
  const { observations, problems } = read(good, { ...good, value: 34 })
  expect(observations).toMatchObject([{ value: 33 }])
  expect(problems).toMatchObject([{ path: 'observations.1' }])
})

test('a bad row does not replace a good one of the same position', () => {
  const { observations, problems } = read({ ...good, value: '33' }, good)
  expect(observations).toMatchObject([{ kind: 'reported', value: 33 }])
  expect(problems).toHaveLength(1)
})

test('a problem truncates the wrong value', () => {
  const [problem] = read({ ...good, value: 'x'.repeat(500) }).problems
  expect(problem?.received).toHaveLength(81)
})

describe('a note', () => {
  const note = { text: { zh: '因', en: 'why' }, author: '张三', date: '2021-03-01', source: '台账' }

  test('belongs to its figure or gap; the list is empty without notes', () => {
    const gap = { ...position, year: 2019, value: null, status: 'missing', reason: 'noReportHere' }
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
  ])('%s is dropped alone: the figure and other notes stay', (_what, notes, path, kept) => {
    const { observations, problems } = read({ ...good, notes })
    expect(observations).toMatchObject([{ kind: 'reported', value: 33, notes: kept }])
    expect(problems.map((problem) => problem.path.replace(/ \(.*/, ''))).toEqual([path])
  })

  test('does not keep a figure that is bad itself', () => {
    const { observations, problems } = read({ ...good, value: '33', notes: 'because' })
    expect(observations).toMatchObject([{ kind: 'missing', reason: 'unreadable' }])
    expect(problems.map((problem) => problem.path.replace(/ \(.*/, ''))).toEqual([
      'observations.0.value',
    ])
  })
})
