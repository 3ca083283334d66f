import { describe, expect, it } from 'vitest'
import { computeStage } from '../../../src/domain/comparison/stage'
import type { Arises } from '../../../src/domain/model/indicator'
import type { ReportedValue } from '../../../src/domain/model/observation'
import { aStated } from '../../support/builders'

const stageOf = (
  values: readonly number[],
  { arises = 'event', ...all }: Partial<ReportedValue> & { readonly arises?: Arises } = {},
) =>
  computeStage(
    { arises },
    values.map((value, index) => aStated({ year: 2010 + index, value, ...all })),
  )

describe('computeStage', () => {
  it('reports no trend before the fifth year', () => {
    const kinds = [0, 1, 2, 3, 4, 5, 30].map((years) => stageOf(Array<number>(years).fill(1))?.kind)
    expect(kinds).toEqual([undefined, 'baseline', 'change', 'run', 'run', 'trend', 'trend'])
  })

  it.each([
    [[1, 2, 3], 'rising'],
    [[3, 2, 0, -1], 'falling'],
    [[1, 3, 2], 'mixed'],
    [[1, 2, 2], 'mixed'],
    [[2, 2, 1], 'mixed'],
    [[0, 0, 0], 'level'],
    [[5, 5, 5, 5], 'level'],
  ])('describes the run of %j as %s', (values, run) => {
    expect(stageOf(values)).toEqual({ kind: 'run', run })
  })

  it('calls five equal years level and five rising ones a trend', () => {
    expect(stageOf([7, 7, 7, 7, 7])).toMatchObject({ kind: 'trend', trend: { kind: 'level' } })
    expect(stageOf([1, 2, 3, 4, 5])).toMatchObject({ kind: 'trend', trend: { kind: 'rising' } })
    expect(stageOf([1, 2, 3, 4, 5], { arises: 'decision' })?.kind).toBe('trend')
  })

  it('tests no stock, no part of a year and nothing provisional', () => {
    const course = { kind: 'course', run: 'rising' }
    expect(stageOf([1, 2, 3, 4, 5], { arises: 'stock' })).toEqual(course)
    expect(stageOf([1, 2, 3, 4, 5], { status: 'provisional' })).toEqual(course)
    const quarters = [1, 2, 3, 4, 5].map((value, index) =>
      aStated({ year: 2010 + index, value, period: `${2010 + index}-Q3` }),
    )
    expect(computeStage({ arises: 'event' }, quarters)).toEqual(course)
  })

  it('says nothing of figures that are not known to their last digit, or of unlike parts of years', () => {
    expect(stageOf([1600, 1650, 1700], { precision: 'atLeast' })).toEqual({ kind: 'unordered' })
    expect(stageOf([1, 2, 3, 4, 5], { precision: 'about' })).toEqual({ kind: 'unordered' })
    expect(stageOf([1, 2, 3], { status: 'estimated' })).toEqual({ kind: 'unordered' })
    const unlike = [aStated({ year: 2018, period: '2018-Q4' }), aStated({ year: 2019 }), aStated()]
    expect(computeStage({ arises: 'event' }, unlike)).toEqual({ kind: 'unordered' })
  })
})
