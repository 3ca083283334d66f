import { describe, expect, it } from 'vitest'
import { checkSubsets } from '../../../src/domain/checks/checkSubsets'
import { anIndicator, aStated, aDataset } from '../../support/builders'

const indicators = [
  anIndicator({ id: 'mediation.mediators' }),
  anIndicator({ id: 'mediation.full-time', subsetOf: 'mediation.mediators' }),
]

function outcomeFor(whole: number, part: number) {
  const observations = [
    aStated({ indicator: 'mediation.mediators', value: whole }),
    aStated({ indicator: 'mediation.full-time', value: part }),
  ]
  return checkSubsets(aDataset({ indicators, observations })).map(({ outcome }) => outcome)
}

describe('subsetChecks', () => {
  it('passes a part that is smaller than its whole or equal to it', () => {
    expect(outcomeFor(10367, 392)).toEqual(['passed'])
    expect(outcomeFor(3, 3)).toEqual(['passed'])
    expect(outcomeFor(3, 0)).toEqual(['passed'])
  })

  it('fails a part that exceeds its whole', () => {
    expect(outcomeFor(391, 392)).toEqual(['failed'])
  })

  it('compares amounts, not digits: 2722 万 is less than 3.46 亿', () => {
    const dataset = aDataset({
      indicators: [
        anIndicator({ id: 'fines.all', multiplier: 8 }),
        anIndicator({ id: 'fines.part', multiplier: 4, subsetOf: 'fines.all' }),
      ],
      observations: [
        aStated({ indicator: 'fines.all', value: 3.46 }),
        aStated({ indicator: 'fines.part', value: 2722 }),
      ],
    })
    expect(checkSubsets(dataset).map(({ outcome }) => outcome)).toEqual(['passed'])
  })

  it('is silent where the whole is not stated', () => {
    const observations = [aStated({ indicator: 'mediation.full-time', value: 392 })]
    expect(checkSubsets(aDataset({ indicators, observations }))).toEqual([])
  })
})
