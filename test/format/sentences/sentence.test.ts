import { describe, expect, it } from 'vitest'
import { formatSentence } from '../../../src/format/sentences/sentence'
import { figures as en } from '../../../src/messages/en/figures'
import { figures as zh } from '../../../src/messages/zh/figures'
import type { Event } from '../../../src/domain/model/catalog'
import type { Comparison } from '../../../src/domain/comparison/comparison'
import type { ReportedValue } from '../../../src/domain/model/observation'
import { anEvent, anIndicator, aRate, aStated } from '../../support/builders'
import { expectClean } from '../cleanText'
import { aComparison, in2019, in2020, missing2019, missing2020 } from '../aComparison'

const law: Event = anEvent({
  id: 'reconsideration-law-2024',
  date: '2024-01-01',
  name: { zh: '新修订的行政复议法施行', en: 'Revised Administrative Reconsideration Law in force' },
  effect: 'break',
})
const acrossBreak = (to: Partial<ReportedValue> = {}, events = [law]): Comparison =>
  aComparison(aStated({ year: 2023 }), aStated({ year: 2024, value: 120, ...to }), {
    comparability: { kind: 'notComparable', events },
    stage: { kind: events.length === 0 ? 'change' : 'baseline' },
    comparableYears: [2024],
  })

function expectSentence(comparison: Comparison, inZh: string, inEn: string): void {
  expect(formatSentence(comparison, zh)).toBe(inZh)
  expect(formatSentence(comparison, en)).toBe(inEn)
  expectClean(inZh)
  expectClean(inEn)
}

describe('formatSentence for a change', () => {
  it('gives level, difference, percentage, chance and caution', () => {
    expectSentence(
      aComparison(in2019(), in2020(), {
        chance: { kind: 'notExcluded', p: 0.54 },
        comparability: { kind: 'caution', events: [anEvent()] },
      }),
      '2020年行政复议申请数83件，比2019年减少9件，下降9.8%；差异尚不能排除偶然波动；新冠疫情（2020年）可能影响数据，谨慎比较。',
      'Reconsideration applications: 83 cases in 2020, 9 fewer cases than in 2019, down 9.8%; a difference this size could be chance alone; compare with care: Pandemic (2020) may have affected the figures.',
    )
  })

  it('names a difference beyond chance', () => {
    expectSentence(
      aComparison(in2019(), in2020(), { chance: { kind: 'beyond', p: 0.001 } }),
      '2020年行政复议申请数83件，比2019年减少9件，下降9.8%；差异大于单纯偶然波动通常所能解释的幅度。',
      'Reconsideration applications: 83 cases in 2020, 9 fewer cases than in 2019, down 9.8%; more than chance alone usually produces.',
    )
  })

  it('omits chance where it was not tested', () => {
    expect(
      formatSentence(aComparison(in2019(), in2020(), { chance: { kind: 'untested' } }), zh),
    ).toBe('2020年行政复议申请数83件，比2019年减少9件，下降9.8%。')
  })

  it('omits chance where nothing changed', () => {
    expect(formatSentence(aComparison(in2019({ value: 83 }), in2020()), zh)).toBe(
      '2020年行政复议申请数83件，与2019年持平。',
    )
  })

  it('names an estimated base and every reason for caution', () => {
    const indicator = anIndicator({
      name: { zh: '开办企业平均时长', en: 'Average time to start a business' },
      unit: { zh: '个工作日', en: 'working days', enOne: 'working day' },
      measure: 'duration',
      decimals: 2,
    })
    const from = in2019({
      period: '2019-Q4',
      value: 4.55,
      precision: 'about',
      status: 'estimated',
    })
    expectSentence(
      aComparison(from, in2020({ period: '2020-Q3', value: 1.12 }), {
        indicator,
        comparability: { kind: 'caution', events: [anEvent()] },
      }),
      '2020年三季度开办企业平均时长1.12个工作日，比2019年四季度约缩短3.43个工作日，约下降75.4%；2019年四季度数为推算数；2019年四季度与2020年三季度时段不同，新冠疫情（2020年）可能影响数据，谨慎比较。',
      'Average time to start a business: 1.12 working days in Q3 2020, about 3.43 working days shorter than in Q4 2019, down about 75.4%; the Q4 2019 figure is estimated; compare with care: the periods differ (Q4 2019, Q3 2020); Pandemic (2020) may have affected the figures.',
    )
  })

  it('gives a caution for different parts of the year', () => {
    const to = in2020({ period: '2020-Q3' })
    expect(formatSentence(aComparison(in2019({ period: '2019-Q4' }), to), zh)).toBe(
      '2020年三季度行政复议申请数83件，比2019年四季度减少9件，下降9.8%；2019年四季度与2020年三季度时段不同，谨慎比较。',
    )
  })

  it('gives a rate in percentage points', () => {
    const rate = aRate()
    expectSentence(
      aComparison(in2019({ value: 55.1 }), in2020({ value: 59.58 }), { indicator: rate }),
      '2020年行政执法证考试通过率59.58%，比2019年提高4.48个百分点。',
      'Enforcement examination pass rate: 59.58% in 2020, 4.48 percentage points higher than in 2019.',
    )
  })
})

describe('formatSentence without a comparison', () => {
  it('names a baseline and the missing reason of the earlier year', () => {
    expectSentence(
      aComparison(missing2019, in2020({ value: 5224 })),
      '2020年行政复议申请数5224件；本站未收录2019年报告，暂不能比较，作为今后比较的基期。',
      'Reconsideration applications: 5,224 cases in 2020; no report for 2019 is held here, so there is nothing to compare with yet.',
    )
  })

  it('names no baseline where other years are comparable', () => {
    const years = { stage: { kind: 'change' }, comparableYears: [2018, 2020] } as const
    expectSentence(
      aComparison(missing2019, in2020(), years),
      '2020年行政复议申请数83件；本站未收录2019年报告，不能比较。',
      'Reconsideration applications: 83 cases in 2020; no report for 2019 is held here, so no comparison.',
    )
  })

  it('gives a single year as a baseline or as a figure', () => {
    expect(
      formatSentence(aComparison(in2020(), in2020(), { stage: { kind: 'baseline' } }), zh),
    ).toBe('2020年行政复议申请数83件，作为今后比较的基期。')
    expect(formatSentence(aComparison(in2020(), in2020(), { stage: { kind: 'change' } }), en)).toBe(
      'Reconsideration applications: 83 cases in 2020.',
    )
  })

  it('names the missing later figure and the earlier figure', () => {
    expectSentence(
      aComparison(in2019(), missing2020),
      '行政复议申请数：本站未收录2020年报告；2019年为92件，不能比较。',
      'Reconsideration applications: no report for 2020 is held here; 92 cases in 2019, so no comparison.',
    )
    expectSentence(
      aComparison(missing2019, missing2020),
      '行政复议申请数：本站未收录2020年报告；2019年也无数据。',
      'Reconsideration applications: no report for 2020 is held here; none for 2019 either.',
    )
    expect(formatSentence(aComparison(missing2020, missing2020), zh)).toBe(
      '行政复议申请数：本站未收录2020年报告。',
    )
  })
})

describe('formatSentence across a break', () => {
  it('gives both levels, the law and a new baseline without a percentage', () => {
    expectSentence(
      acrossBreak(),
      '2024年行政复议申请数120件，2023年83件；因新修订的行政复议法施行（2024年1月1日），前后不可比；2024年数作为新的基期。',
      'Reconsideration applications: 120 cases in 2024, 83 cases in 2023; the two years are not comparable (Revised Administrative Reconsideration Law in force (1 January 2024)); the 2024 figure is the base for later comparisons.',
    )
  })

  it('names no event for a break by status only', () => {
    expectSentence(
      acrossBreak({ status: 'break' }, []),
      '2024年行政复议申请数120件，2023年83件；因2024年起统计口径调整，前后不可比。',
      'Reconsideration applications: 120 cases in 2024, 83 cases in 2023; the two years are not comparable (the definition changed in 2024).',
    )
  })
})
