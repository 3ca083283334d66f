import { expect, it } from 'vitest'
import { createDraw } from '../../../scripts/attack/draws/draw'
import { fullCounts, listCaseNames } from '../../../scripts/attack/cases'
import { mutateAnswers } from '../../../scripts/attack/draws/mutateAnswers'
import { drawAddress } from '../../../scripts/attack/draws/oddAddresses'
import { loadScenario } from '../../../scripts/attack/draws/scenarios'
import { FIXTURE_DATA } from '../../support/fixtureData'

const scenario = loadScenario('real', FIXTURE_DATA)

it('draws the same mutations for the same seed and others for another', () => {
  const list = (seed: number) =>
    Array.from({ length: 12 }, (_, index) => {
      const { what, answers } = mutateAnswers(createDraw(seed, `answers/${index}`), scenario)
      return [what, ...answers.keys()].join()
    })
  expect(list(1)).toEqual(list(1))
  expect(list(1).filter((one) => list(2).includes(one))).toEqual([])
})

it('draws addresses for the same seed alike', () => {
  const list = () =>
    Array.from({ length: 200 }, (_, index) =>
      drawAddress(createDraw(1, `${index}`), scenario.indicators, ''),
    )
  expect(list()).toEqual(list())
  expect(new Set(list().map(({ address }) => address)).size).toBeGreaterThan(190)
})

it('holds a thousand answers and five hundred addresses, the kinds mixed', () => {
  const names = listCaseNames(fullCounts)
  const count = (list: readonly string[], kind: string) =>
    list.filter((name) => name.startsWith(kind)).length
  expect(count(names, 'answers')).toBeGreaterThanOrEqual(1000)
  expect(count(names, 'addresses')).toBeGreaterThanOrEqual(500)
  expect(count(names.slice(0, names.length / 2), 'addresses')).toBeGreaterThan(240)
})
