import { expect, it } from 'vitest'
import { computeStage } from '../../../src/domain/comparison/stage'

it('reports no trend before the fifth year', () => {
  const stages = [0, 1, 2, 3, 4, 5, 30].map((years) => computeStage(Array(years).fill(1))?.kind)
  expect(stages).toEqual([undefined, 'baseline', 'change', 'run', 'run', 'trend', 'trend'])
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
  expect(computeStage(values)).toEqual({ kind: 'run', run })
})
