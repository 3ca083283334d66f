import { expect, inject, it } from 'vitest'
import { runAttack } from '../../../scripts/attack/runAttack'
import { FIXTURE_DATA } from '../../support/fixtureData'

it('withstands a small part of npm run attack', async () => {
  const { outcomes, compared } = await runAttack({
    seed: 1,
    dist: inject('dist'),
    dataFolder: FIXTURE_DATA,
    counts: { answers: 12, addresses: 26, settings: 2, files: 3, monkeys: 1 },
    only: null,
    minutes: Infinity,
    workers: 2,
  })
  expect(outcomes).toHaveLength(44)
  expect(compared).toBeGreaterThan(500)
  const failed = outcomes.filter(({ failures }) => failures.length > 0)
  expect(failed.map(({ one, failures }) => ({ name: one.name, what: one.what, failures }))).toEqual(
    [],
  )
}, 300_000)
