import { describe, expect, it } from 'vitest'
import { checkSameItems } from '../../../src/domain/checks/checkSameItems'
import { anIndicator, aStated, aDataset } from '../../support/builders'

const FIRST = 'simplification.implementation-list'
const SECOND = 'online-services.implementation-list'
const indicators = [anIndicator({ id: FIRST }), anIndicator({ id: SECOND, sameItemAs: FIRST })]

function checksFor(first: number | null, second: number) {
  const observations = [
    ...(first === null ? [] : [aStated({ indicator: FIRST, value: first })]),
    aStated({ indicator: SECOND, value: second }),
  ]
  return checkSameItems(aDataset({ indicators, observations }))
}

describe('sameItemChecks', () => {
  it('fails one item that is counted twice with two numbers', () => {
    const [check] = checksFor(15980, 16037)
    expect(check).toMatchObject({ outcome: 'failed', difference: 57, indicator: SECOND })
  })

  it('passes the same number', () => {
    expect(checksFor(15980, 15980)[0]).toMatchObject({ outcome: 'passed', difference: 0 })
  })

  it('knows one number printed once in ones and once in 万', () => {
    const dataset = aDataset({
      indicators: [
        anIndicator({ id: FIRST }),
        anIndicator({ id: SECOND, sameItemAs: FIRST, multiplier: 4, decimals: 2 }),
      ],
      observations: [
        aStated({ indicator: FIRST, value: 16000 }),
        aStated({ indicator: SECOND, value: 1.6 }),
      ],
    })
    expect(checkSameItems(dataset)[0]).toMatchObject({ outcome: 'passed', difference: 0 })
  })

  it('is silent where only one place states it', () => {
    expect(checksFor(null, 16037)).toEqual([])
  })
})
