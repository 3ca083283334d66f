import { describe, expect, it } from 'vitest'
import { runChecks } from '../../../src/domain/checks/runChecks'
import { formatGap } from '../../../src/format/sentences/checkGap'
import { chineseContext, englishContext } from '../../support/checkContexts'
import { anIndicator, aDataset, aRate, aStated } from '../../support/builders'
import { reportDataset } from '../../support/reportDataset'

const report = reportDataset()

const gap = (id: string, buildContext = chineseContext, dataset = report) => {
  const check = runChecks(dataset).find((candidate) => candidate.id === id)
  if (check === undefined) throw new Error(`no check ${id}`)
  return formatGap(check, buildContext(dataset))
}

describe('the gap between a statement and the figures of its report', () => {
  it('is in percentage points for a stated percentage and for a rate', () => {
    expect(gap('printedChange/reconsideration.applications/2020')).toBe('1.06个百分点')
    expect(gap('rateAndTerms/online-services.online-rate/2020')).toBe('15.20个百分点')
    expect(gap('rateAndTerms/online-services.online-rate/2020', englishContext)).toBe(
      '15.20 percentage points',
    )
  })

  it('is in the unit of the indicator for a sum and for an item stated twice', () => {
    expect(gap('sameItem/online-services.implementation-list/2020')).toBe('57项')
    const indicators = [
      anIndicator({ id: 'a.whole', parts: ['a.one', 'a.two'] }),
      anIndicator({ id: 'a.one' }),
      anIndicator({ id: 'a.two' }),
    ]
    const observations = [
      aStated({ indicator: 'a.whole', value: 33, printed: '33件' }),
      aStated({ indicator: 'a.one', value: 20, printed: '20件' }),
      aStated({ indicator: 'a.two', value: 10, printed: '10件' }),
    ]
    const dataset = aDataset({ indicators, observations })
    expect(gap('partsAndWhole/a.whole/2020', chineseContext, dataset)).toBe('3件')
  })

  it('is a single point in English where it is one', () => {
    const ratio = { numerator: 'a.passed', denominator: 'a.taken', remainder: null }
    const dataset = aDataset({
      indicators: [
        aRate({ id: 'a.rate', ratio }),
        anIndicator({ id: 'a.passed' }),
        anIndicator({ id: 'a.taken' }),
      ],
      observations: [
        aStated({ indicator: 'a.rate', value: 51, printed: '51%' }),
        aStated({ indicator: 'a.passed', value: 50, printed: '50件' }),
        aStated({ indicator: 'a.taken', value: 100, printed: '100件' }),
      ],
    })
    expect(gap('rateAndTerms/a.rate/2020', englishContext, dataset)).toBe('1.00 percentage point')
  })
})
