import { expect, inject, it } from 'vitest'
import { runAttack } from '../../../scripts/attack/runAttack'
import { FIXTURE_DATA } from '../../support/fixtureData'

it('withstands a small part of npm run attack', async () => {
  const { outcomes } = await runAttack({
    seed: 1,
    dist: inject('dist'),
    dataFolder: FIXTURE_DATA,
    counts: { answers: 12, addresses: 13, settings: 2, files: 2, monkeys: 1 },
    only: null,
    minutes: Infinity,
    workers: 1,
    mostWork: 5,
  })
  expect(outcomes).toHaveLength(30)
  expect(outcomes.reduce((sum, { compared }) => sum + compared, 0)).toBeGreaterThan(500)
  const failed = outcomes.filter(({ failures }) => failures.length > 0)
  expect(failed).toEqual([])
}, 300_000)
