import { describe, expect, it } from 'vitest'
import { checkText, indicatorIn } from '../../../src/format/sentences/checkText'
import { runChecks } from '../../../src/domain/checks/runChecks'
import type { Check } from '../../../src/domain/checks/check'
import type { RegionDataset } from '../../../src/domain/model/regionDataset'
import { anIndicator, aRate, aRunOf, aStated, aDataset } from '../../support/builders'
import { reportDataset } from '../../support/reportDataset'

const report = reportDataset()

function textOf(id: string, lang: 'zh' | 'en' = 'zh') {
  const check = runChecks(report).find((candidate) => candidate.id === id)
  if (check === undefined) throw new Error(`no check ${id}`)
  return checkText(check, report, lang)
}

function onlyText(dataset: RegionDataset, kind: Check['kind'], lang: 'zh' | 'en' = 'zh') {
  const [check] = runChecks(dataset).filter((candidate) => candidate.kind === kind)
  if (check === undefined) throw new Error(`no check of kind ${kind}`)
  return checkText(check, dataset, lang)
}

describe('checkText for the report of 2020', () => {
  it.each([
    ['printedChange/reconsideration.applications/2020', '(83 − 92) ÷ 92 = −9.78%'],
    ['printedChange/litigation.cases/2020', '(33 − 45) ÷ 45 = −26.67%'],
    ['partsAndWhole/litigation.cases/2020', '12 + 9 + 6 + 4 + 1 + 1 = 33'],
    ['partsAndWhole/public-legal-services.platforms/2020', '12 + 146 + 1336 = 1494'],
    ['rateAndTerms/online-services.online-rate/2020', '10346 ÷ 16037 = 64.51%'],
    ['sameItem/online-services.implementation-list/2020', '16037 − 15980 = 57'],
    ['subset/mediation.full-time-mediators/2020', '392 ≤ 10367'],
    ['outlier/litigation.cases/2020', '45 ÷ 33 = 1.36'],
  ])('writes out %s', (id, text) => {
    expect(textOf(id)).toBe(text)
  })

  it('returns null for a base derived from the statement', () => {
    expect(textOf('printedChange/business-environment.gas/2020')).toBeNull()
  })

  it('groups thousands in English only', () => {
    expect(textOf('partsAndWhole/public-legal-services.platforms/2020', 'en')).toBe(
      '12 + 146 + 1,336 = 1,494',
    )
  })
})

describe('checkText for other figures', () => {
  it('shows at least two decimals', () => {
    const stated = { value: 43.8, unit: 'percent', printed: '增长43.8%', base: '2019' } as const
    const dataset = aDataset({
      observations: [
        aStated({ year: 2019, value: 57 }),
        aStated({ value: 82, statedChange: stated }),
      ],
    })
    expect(onlyText(dataset, 'printedChange')).toBe('(82 − 57) ÷ 57 = 43.86%')
  })

  it('shows as many decimals as printed', () => {
    const dataset = aDataset({
      indicators: [
        anIndicator({ id: 'a.some' }),
        anIndicator({ id: 'a.all' }),
        aRate({ ratio: { numerator: 'a.some', denominator: 'a.all', remainder: null } }),
      ],
      observations: [
        aStated({ indicator: 'a.some', value: 2 }),
        aStated({ indicator: 'a.all', value: 3 }),
        aStated({ indicator: aRate().id, value: 66.667, printed: '66.667%' }),
      ],
    })
    expect(onlyText(dataset, 'rateAndTerms')).toBe('2 ÷ 3 = 66.667%')
  })

  it('writes a change in percentage points as a difference', () => {
    const stated = {
      value: 14.86,
      unit: 'percentagePoints',
      printed: '提高14.86个百分点',
      base: '2019',
    } as const
    const indicator = aRate().id
    const dataset = aDataset({
      indicators: [aRate()],
      observations: [
        aStated({ indicator, year: 2019, value: 47.97 }),
        aStated({ indicator, value: 62.83, statedChange: stated }),
      ],
    })
    expect(onlyText(dataset, 'printedChange')).toBe('62.83 − 47.97 = 14.86')
  })

  it('keeps 万 and 亿 in Chinese and writes millions in English', () => {
    const dataset = aDataset({
      indicators: [
        anIndicator({ id: 'fines.all', multiplier: 8, decimals: 2 }),
        anIndicator({ id: 'fines.traffic', multiplier: 4, subsetOf: 'fines.all' }),
      ],
      observations: [
        aStated({ indicator: 'fines.all', value: 3.46 }),
        aStated({ indicator: 'fines.traffic', value: 2722 }),
      ],
    })
    expect(onlyText(dataset, 'subset')).toBe('2722万 ≤ 3.46亿')
    expect(onlyText(dataset, 'subset', 'en')).toBe('27.22 million ≤ 346 million')
  })

  it('writes a part that exceeds its whole with >', () => {
    const dataset = aDataset({
      indicators: [
        anIndicator({ id: 'a.whole' }),
        anIndicator({ id: 'a.part', subsetOf: 'a.whole' }),
      ],
      observations: [
        aStated({ indicator: 'a.whole', value: 3 }),
        aStated({ indicator: 'a.part', value: 4 }),
      ],
    })
    expect(onlyText(dataset, 'subset')).toBe('4 > 3')
  })

  it('adds a zero part and returns null without a part', () => {
    const indicators = [
      anIndicator({ id: 'a.whole', parts: ['a.one', 'a.two'] }),
      anIndicator({ id: 'a.one' }),
      anIndicator({ id: 'a.two' }),
    ]
    const two = [
      aStated({ indicator: 'a.whole', value: 7 }),
      aStated({ indicator: 'a.one', value: 7 }),
    ]
    const none = aStated({ indicator: 'a.two', value: 0 })
    expect(onlyText(aDataset({ indicators, observations: [...two, none] }), 'partsAndWhole')).toBe(
      '7 + 0 = 7',
    )
    expect(onlyText(aDataset({ indicators, observations: two }), 'partsAndWhole')).toBeNull()
  })

  it('puts a negative number after an operator in brackets', () => {
    const indicators = [
      anIndicator({ id: 'a.whole', parts: ['a.one', 'a.two'] }),
      anIndicator({ id: 'a.one' }),
      anIndicator({ id: 'a.two' }),
    ]
    const observations = (
      [
        ['a.whole', 4],
        ['a.one', 7],
        ['a.two', -3],
      ] as const
    ).map(([indicator, value]) => aStated({ indicator, value }))
    expect(onlyText(aDataset({ indicators, observations }), 'partsAndWhole')).toBe('7 + (−3) = 4')
  })

  it('divides the larger year by the smaller and shows a fall to zero with an arrow', () => {
    const id = 'reconsideration.applications'
    const rise = aDataset({ observations: aRunOf(id, 2019, [10, 45]) })
    const end = aDataset({ observations: aRunOf(id, 2019, [45, 0]) })
    expect(onlyText(rise, 'outlier')).toBe('45 ÷ 10 = 4.50')
    expect(onlyText(end, 'outlier')).toBe('45 → 0')
  })
})

describe('indicatorIn', () => {
  it('throws on an indicator that the catalogue does not have', () => {
    expect(() => indicatorIn(report, 'no.such')).toThrow('no indicator no.such')
  })
})
