import { describe, expect, it } from 'vitest'
import { explainCheck } from '../../../src/format/sentences/explainCheck'
import type { Indicator } from '../../../src/domain/model/indicator'
import type { ReportedValue } from '../../../src/domain/model/observation'
import { runChecks } from '../../../src/domain/checks/runChecks'
import { anIndicator, aRate, aRunOf, aStated, aDataset } from '../../support/builders'
import { reportDataset } from '../../support/reportDataset'
import { chineseContext, englishContext } from '../../support/checkContexts'

const report = reportDataset()

function ofReport(id: string, buildContext = chineseContext) {
  const check = runChecks(report).find((candidate) => candidate.id === id)
  if (check === undefined) throw new Error(`no check ${id}`)
  return explainCheck(check, buildContext(report))
}

function first(indicators: readonly Indicator[], observations: readonly ReportedValue[]) {
  const dataset = aDataset({ indicators, observations })
  const [check] = runChecks(dataset)
  if (check === undefined) throw new Error('no check')
  return explainCheck(check, chineseContext(dataset))
}

describe('explainCheck for the report of 2020', () => {
  it('gives the computed rate and the implied denominator', () => {
    expect(ofReport('rateAndTerms/online-services.online-rate/2020')).toBe(
      '“实现网上办理的事项数”÷“‘五级十二同’实施清单事项数”应为64.51%，比报告所载79.71%低15.20个百分点。若分子无误，报告所载比率相当于分母约12980项；报告可能采用了其他分母。',
    )
  })

  it('names both scopes where one item has two numbers of different scope', () => {
    const id = 'sameItem/online-services.implementation-list/2020'
    expect(ofReport(id)).toMatch(
      /市、县两级，15980 ?项；另一处为省、州市、县、乡、村五级，16037 ?项。.*不能据此判为不符。$/,
    )
    expect(ofReport(id, englishContext)).toBe(
      'The two places differ in scope: city and county levels, 15,980 items; five levels, from province to village, 16,037 items. The difference of 57 items is therefore no contradiction.',
    )
  })

  it('confirms consistent figures', () => {
    expect(ofReport('partsAndWhole/litigation.cases/2020')).toBe(
      '6个分项之和与合计一致。报告以“一审案件类型主要包括”引出分项。',
    )
    expect(ofReport('subset/mediation.full-time-mediators/2020')).toContain('未超过')
    expect(ofReport('limit/market.large-food-cases/market.cases/2020', englishContext)).toBe(
      'Not greater than “Market supervision cases opened and dealt with”. The report does not say that the one is part of the other.',
    )
    expect(ofReport('outlier/litigation.cases/2020')).toBe('较大数不到较小数的3倍。')
  })

  it('explains every check in both languages, in whole sentences', () => {
    for (const check of runChecks(report)) {
      expect(explainCheck(check, chineseContext(report))).toMatch(/。$/)
      expect(explainCheck(check, englishContext(report))).toMatch(/\.$/)
    }
  })
})

describe('explainCheck for other figures', () => {
  const parts = [
    anIndicator({ id: 'a.whole', parts: ['a.one', 'a.two'] }),
    anIndicator({ id: 'a.one', name: { zh: '甲', en: 'One' } }),
    anIndicator({ id: 'a.two', name: { zh: '乙', en: 'Two' } }),
  ]
  const whole = aStated({ indicator: 'a.whole', value: 10 })
  const one = aStated({ indicator: 'a.one', value: 6 })
  const two = aStated({ indicator: 'a.two', value: 3 })

  it('gives the difference between parts and whole', () => {
    expect(first(parts, [whole, one, two])).toBe('分项之和为9件，比报告所载合计10件少1件。')
    expect(first(parts, [whole, one, { ...two, value: 6 }])).toContain('多2件')
  })

  it('names the parts that are missing', () => {
    expect(first(parts, [whole, one])).toBe('报告未载“乙”，无法求和。')
  })

  it('names the reason for no verdict', () => {
    expect(first(parts, [whole, one, { ...two, precision: 'about' }])).toContain('约数')
    expect(first(parts, [whole, one, { ...two, status: 'estimated' }])).toContain('推算数')
    expect(first(parts, [whole, one, { ...two, period: '2020-Q3' }])).toContain('时段不同')
  })

  it('names the whole that a part exceeds', () => {
    const indicators = [anIndicator({ id: 'b.part', subsetOf: 'a.one' }), ...parts.slice(1)]
    const part = aStated({ indicator: 'b.part', value: 7 })
    expect(first(indicators, [part, one])).toBe('其中项超过总数“甲”。')
  })

  it('names no implied denominator for a rate of zero', () => {
    const rate = aRate({ ratio: { numerator: 'a.one', denominator: 'a.two', remainder: null } })
    const zero = aStated({ indicator: rate.id, value: 0, printed: '0%' })
    const explained = first([rate, ...parts.slice(1)], [zero, one, two])
    expect(explained).toContain('应为200.00%，比报告所载0%高200.00个百分点。')
    expect(explained).not.toContain('分母')
  })

  it('flags a jump and a fall to zero', () => {
    const id = 'reconsideration.applications'
    expect(first([anIndicator()], aRunOf(id, 2019, [10, 45]))).toContain('4.50倍')
    expect(first([anIndicator()], aRunOf(id, 2019, [45, 0]))).toContain('由45件变为零')
  })
})
