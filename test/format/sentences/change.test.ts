import { describe, expect, it } from 'vitest'
import { changePrecision, comparisonText, formatChange } from '../../../src/format/sentences/change'
import { figures as en } from '../../../src/messages/en/figures'
import { figures as zh } from '../../../src/messages/zh/figures'
import { NO_EVIDENCE } from '../../../src/domain/comparison/chance'
import { computeChange } from '../../../src/domain/comparison/change'
import type { Indicator } from '../../../src/domain/model/indicator'
import type { ReportedValue } from '../../../src/domain/model/observation'
import { anIndicator, aRate } from '../../support/builders'
import { in2019, in2020 } from '../aComparison'

const cases = anIndicator()
const yuan = anIndicator({
  unit: { zh: '元', en: 'yuan' },
  multiplier: 8,
  measure: 'amount',
  decimals: 2,
})
const matters = anIndicator({
  unit: { zh: '件', en: 'matters', enOne: 'matter' },
  multiplier: 4,
  decimals: 2,
})
const days = anIndicator({
  unit: { zh: '个工作日', en: 'working days', enOne: 'working day' },
  measure: 'duration',
  decimals: 2,
})

type Part = Partial<ReportedValue>

const asPart = (figure: number | Part): Part =>
  typeof figure === 'number' ? { value: figure } : figure
const atLeast = (value: number): Part => ({ value, precision: 'atLeast' })
const about = (value: number): Part => ({ value, precision: 'about' })

describe('comparisonText', () => {
  it.each<[Indicator, [number | Part, number | Part], string, string]>([
    [cases, [92, 83], '比2019年减少9件，下降9.8%', '9 fewer cases than in 2019, down 9.8%'],
    [cases, [84, 83], '比2019年减少1件，下降1.2%', '1 case fewer than in 2019, down 1.2%'],
    [cases, [82, 83], '比2019年增加1件，上升1.2%', '1 case more than in 2019, up 1.2%'],
    [cases, [83, 83], '与2019年持平', 'the same as in 2019'],
    [cases, [0, 4], '比2019年增加4件', '4 more cases than in 2019'],
    [cases, [9, 3], '比2019年减少6件', '6 fewer cases than in 2019'],
    [cases, [40, 0], '比2019年减少40件，下降100%', '40 fewer cases than in 2019, down 100%'],
    [
      cases,
      [10, 1500],
      '比2019年增加1490件，上升14900%',
      '1,490 more cases than in 2019, up 14,900%',
    ],
    [
      cases,
      [9000, 9001],
      '比2019年增加1件，上升不到0.1%',
      '1 case more than in 2019, up by less than 0.1%',
    ],
    [
      cases,
      [9001, 9000],
      '比2019年减少1件，下降不到0.1%',
      '1 case fewer than in 2019, down by less than 0.1%',
    ],
    [
      cases,
      [1200, atLeast(1600)],
      '比2019年至少增加400件，至少上升33.3%',
      'at least 400 more cases than in 2019, up at least 33.3%',
    ],
    [
      cases,
      [atLeast(1600), 1200],
      '比2019年至少减少400件，至少下降25%',
      'at least 400 fewer cases than in 2019, down at least 25%',
    ],
    [
      cases,
      [atLeast(1200), 1600],
      '2019年至少1200件，增减不能确定',
      'at least 1,200 cases in 2019, so whether it rose or fell cannot be told',
    ],
    [
      cases,
      [atLeast(1600), atLeast(1700)],
      '2019年至少1600件，增减不能确定',
      'at least 1,600 cases in 2019, so whether it rose or fell cannot be told',
    ],
    [
      cases,
      [about(9000), 9001],
      '2019年约9000件，增减不能确定',
      'about 9,000 cases in 2019, so whether it rose or fell cannot be told',
    ],
    [
      cases,
      [about(9000), 9600],
      '比2019年约增加600件，约上升7%',
      'about 600 more cases than in 2019, up about 7%',
    ],
    [cases, [about(9000), about(9000)], '与2019年大致持平', 'about the same as in 2019'],
    [
      cases,
      [9999, 1],
      '比2019年减少9998件，下降99.99%',
      '9,998 fewer cases than in 2019, down 99.99%',
    ],
    [
      yuan,
      [12, 12.6],
      '比2019年增加0.6亿元，上升5%',
      'about 60 million yuan more than in 2019, up 5%',
    ],
    [
      aRate({ decimals: 0 }),
      [99.6, 100],
      '比2019年提高0.4个百分点',
      '0.4 percentage points higher than in 2019',
    ],
    [
      aRate(),
      [59.58, 62.08],
      '比2019年提高2.50个百分点',
      '2.50 percentage points higher than in 2019',
    ],
    [
      aRate({ decimals: 0 }),
      [51, 50],
      '比2019年降低1个百分点',
      '1 percentage point lower than in 2019',
    ],
    [
      aRate(),
      [59.58, about(50)],
      '比2019年约降低10个百分点',
      'about 10 percentage points lower than in 2019',
    ],
    [
      yuan,
      [171.88, 168.42],
      '比2019年减少3.46亿元，下降2.0%',
      '346 million yuan less than in 2019, down 2.0%',
    ],
    [
      matters,
      [150, 184.24],
      '比2019年增加34.24万件，上升22.8%',
      'about 342,400 more matters than in 2019, up 22.8%',
    ],
    [
      matters,
      [50, 184.24],
      '比2019年增加134.24万件，上升268.5%',
      '1.3424 million more matters than in 2019, up 268.5%',
    ],
    [
      days,
      [
        { ...about(4.55), period: '2019-Q4' },
        { value: 1.12, period: '2020-Q3' },
      ],
      '比2019年四季度约缩短3.43个工作日，约下降75.4%',
      'about 3.43 working days shorter than in Q4 2019, down about 75.4%',
    ],
    [days, [2, 3], '比2019年延长1个工作日，上升50%', '1 working day longer than in 2019, up 50%'],
  ])('case %#', (indicator, [from, to], inZh, inEn) => {
    const change = computeChange(indicator, in2019(asPart(from)), in2020(asPart(to)))
    expect(comparisonText(change, indicator, zh)).toBe(inZh)
    expect(comparisonText(change, indicator, en)).toBe(inEn)
  })
})

describe('formatChange', () => {
  it('has an arrow by direction and a word by verdict', () => {
    const fewer = anIndicator({ polarity: 'lowerIsBetter' })
    const evidence = { ...NO_EVIDENCE, earlierValues: [200, 210, 195, 205, 200] }
    const better = computeChange(fewer, in2019({ value: 300 }), in2020({ value: 200 }), evidence)
    expect(formatChange(better, fewer, zh)).toEqual({
      absolute: '减少100件',
      relative: '−33.3%',
      arrow: '↓',
      verdictWord: '向好',
    })
    const worse = computeChange(fewer, in2019({ value: 200 }), in2020({ value: 300 }), evidence)
    expect(formatChange(worse, fewer, en)).toMatchObject({
      arrow: '↑',
      verdictWord: 'needs attention',
    })
  })

  it('says that the direction is unknown', () => {
    const change = computeChange(cases, in2019(atLeast(1600)), in2020({ value: 1650 }))
    expect(formatChange(change, cases, zh)).toEqual({
      absolute: '增减不能确定',
      relative: null,
      arrow: '↕',
      verdictWord: null,
    })
  })

  it('marks no change', () => {
    const change = computeChange(cases, in2019({ value: 83 }), in2020())
    expect(formatChange(change, cases, zh)).toEqual({
      absolute: '持平',
      relative: null,
      arrow: '→',
      verdictWord: null,
    })
  })
})

it('claims "at least" only where it holds for every possible figure', () => {
  const precisionOf = (from: Part, to: Part) => {
    const change = computeChange(cases, in2019(from), in2020(to))
    return change.direction === 'unknown' ? 'unknown' : changePrecision(change)
  }
  expect(precisionOf({ value: 5 }, atLeast(9))).toBe('atLeast')
  expect(precisionOf(atLeast(9), { value: 5 })).toBe('atLeast')
  expect(precisionOf(atLeast(5), { value: 9 })).toBe('unknown')
  expect(precisionOf({ value: 9 }, atLeast(5))).toBe('unknown')
  expect(precisionOf(about(5), atLeast(9))).toBe('unknown')
  expect(precisionOf(about(5), { value: 9 })).toBe('about')
  expect(precisionOf({ value: 5 }, { value: 9 })).toBe('exact')
})
