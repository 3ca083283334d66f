import { describe, expect, it } from 'vitest'
import type { ReportedValue } from '../../../src/domain/model/observation'
import { checkParts } from '../../../src/domain/checks/checkParts'
import { anIndicator, aStated, aDataset } from '../../support/builders'

const whole = anIndicator({
  id: 'litigation.cases',
  parts: ['litigation.land', 'litigation.labour'],
})
const land = anIndicator({ id: 'litigation.land' })
const labour = anIndicator({ id: 'litigation.labour' })

function checksFor(observations: readonly ReportedValue[]) {
  return checkParts(aDataset({ indicators: [whole, land, labour], observations }))
}

const cases = aStated({ indicator: 'litigation.cases', value: 10 })
const sixOnLand = aStated({ indicator: 'litigation.land', value: 6 })

describe('partsChecks', () => {
  it('passes parts that sum to their whole', () => {
    const [check] = checksFor([
      cases,
      sixOnLand,
      aStated({ indicator: 'litigation.labour', value: 4 }),
    ])
    expect(check).toMatchObject({
      outcome: 'passed',
      sum: 10,
      id: 'partsAndWhole/litigation.cases/2020',
    })
    expect(check?.parts.map(({ value }) => value)).toEqual([6, 4])
  })

  it('fails parts that sum to anything else, and counts a zero as a part', () => {
    const [check] = checksFor([
      cases,
      sixOnLand,
      aStated({ indicator: 'litigation.labour', value: 0 }),
    ])
    expect(check).toMatchObject({ outcome: 'failed', sum: 6 })
  })

  it('has no sum where a part is missing', () => {
    const [check] = checksFor([cases, sixOnLand])
    expect(check).toMatchObject({ outcome: 'unverifiable', sum: null })
    expect(check?.parts[1]).toEqual({ indicator: 'litigation.labour', value: null })
  })

  it('is silent in a year that breaks nothing down', () => {
    expect(checksFor([cases])).toEqual([])
  })

  it('does not contradict a whole that is only a lower bound', () => {
    const [check] = checksFor([
      { ...cases, precision: 'atLeast' },
      sixOnLand,
      aStated({ indicator: 'litigation.labour', value: 5 }),
    ])
    expect(check?.outcome).toBe('unverifiable')
  })

  it('adds decimals as they read and brings 万 to the 亿 of the whole', () => {
    const dataset = aDataset({
      indicators: [
        anIndicator({ id: 'fines.all', multiplier: 8, decimals: 1, parts: ['fines.a', 'fines.b'] }),
        anIndicator({ id: 'fines.a', multiplier: 4 }),
        anIndicator({ id: 'fines.b', multiplier: 8, decimals: 1 }),
      ],
      observations: [
        aStated({ indicator: 'fines.all', value: 0.3 }),
        aStated({ indicator: 'fines.a', value: 1000 }),
        aStated({ indicator: 'fines.b', value: 0.2 }),
      ],
    })
    expect(checkParts(dataset)[0]).toMatchObject({ outcome: 'passed', sum: 0.3 })
  })
})
