import { describe, expect, it } from 'vitest'
import { formatSentence } from '../../../src/format/sentences/sentence'
import { figures as en } from '../../../src/messages/en/figures'
import { figures as zh } from '../../../src/messages/zh/figures'
import type { Comparison } from '../../../src/domain/comparison/comparison'
import { anEvent } from '../../support/builders'
import { expectClean } from '../cleanText'
import { aComparison, in2019, in2020 } from '../aComparison'

function expectSentence(comparison: Comparison, inZh: string, inEn: string): void {
  expect(formatSentence(comparison, zh)).toBe(inZh)
  expect(formatSentence(comparison, en)).toBe(inEn)
  expectClean(inZh)
  expectClean(inEn)
}

describe('formatSentence for more years', () => {
  const level = { chance: { kind: 'untested' } } as const

  it('names a run of three years with its small sample', () => {
    expectSentence(
      aComparison(in2019(), in2020(), {
        ...level,
        stage: { kind: 'run', run: 'falling' },
        comparableYears: [2018, 2019, 2020],
      }),
      '2020年行政复议申请数83件，比2019年减少9件，下降9.8%；2018—2020年逐年下降（仅3个可比年份，不足以判断趋势）。',
      'Reconsideration applications: 83 cases in 2020, 9 fewer cases than in 2019, down 9.8%; each year of 2018–2020 was below the one before (only 3 comparable years: too few to call a trend).',
    )
  })

  it('names a trend of five years', () => {
    expectSentence(
      aComparison(in2019(), in2020(), {
        ...level,
        stage: { kind: 'trend', trend: { kind: 'falling', p: 0.02, years: 5 } },
        comparableYears: [2016, 2017, 2018, 2019, 2020],
      }),
      '2020年行政复议申请数83件，比2019年减少9件，下降9.8%；2016—2020年的5个可比年份呈下降趋势。',
      'Reconsideration applications: 83 cases in 2020, 9 fewer cases than in 2019, down 9.8%; the trend over 5 comparable years (2016–2020) is downward.',
    )
  })

  const expectEnding = (
    overrides: Parameters<typeof aComparison>[2],
    inZh: string,
    inEn: string,
  ) => {
    const comparison = aComparison(in2019(), in2020(), { ...level, ...overrides })
    expect(formatSentence(comparison, zh)).toContain(`；${inZh}。`)
    expect(formatSentence(comparison, en)).toContain(`; ${inEn}.`)
    expectClean(formatSentence(comparison, zh))
    expectClean(formatSentence(comparison, en))
  }
  const fiveYears = [2014, 2015, 2016, 2019, 2020]

  it('says how many years are missing inside the span', () => {
    expectEnding(
      { stage: { kind: 'run', run: 'mixed' }, comparableYears: [2017, 2019, 2020] },
      '2017—2020年变动方向不一（仅3个可比年份，其间缺1年，不足以判断趋势）',
      '2017–2020 did not move in one direction (only 3 comparable years, 1 missing: too few to call a trend)',
    )
    expectEnding(
      {
        stage: { kind: 'trend', trend: { kind: 'none', p: 0.5, years: 5 } },
        comparableYears: fiveYears,
      },
      '2014—2020年的5个可比年份（其间缺2年）尚不足以判断有无趋势',
      '5 comparable years (2014–2020, 2 missing) do not show whether there is a trend',
    )
  })

  it('calls equal years level and describes a stock without the word trend', () => {
    expectEnding(
      {
        stage: { kind: 'trend', trend: { kind: 'level', p: 1, years: 5 } },
        comparableYears: [2016, 2017, 2018, 2019, 2020],
      },
      '2016—2020年的5个可比年份持平',
      'the 5 comparable years (2016–2020) were level',
    )
    expectEnding(
      { stage: { kind: 'course', run: 'rising' }, comparableYears: fiveYears },
      '2014—2020年的5个可比年份（其间缺2年）持续上升',
      'the 5 comparable years (2014–2020, 2 missing) rose each time',
    )
  })

  it('names a caution inside the span of a trend, once', () => {
    const falling: Comparison['stage'] = {
      kind: 'trend',
      trend: { kind: 'falling', p: 0.02, years: 5 },
    }
    const event = anEvent({ date: '2015', name: { zh: '机构改革', en: 'Reorganisation' } })
    const years = [2014, 2015, 2016, 2019, 2020]
    expectEnding(
      { stage: falling, comparableYears: years, spanEvents: [event] },
      '其间有机构改革（2015年），谨慎比较',
      'compare with care: Reorganisation (2015) within the span',
    )
    const named = aComparison(in2019(), in2020(), {
      ...level,
      stage: falling,
      comparableYears: years,
      spanEvents: [event],
      comparability: { kind: 'caution', events: [event] },
    })
    expect(formatSentence(named, zh).split('机构改革')).toHaveLength(2)
  })

  it('names an event of several years once', () => {
    const pandemic = (date: string) => anEvent({ id: `pandemic-${date}`, date })
    const comparison = aComparison(in2019(), in2020(), {
      ...level,
      stage: { kind: 'trend', trend: { kind: 'falling', p: 0.02, years: 5 } },
      comparableYears: fiveYears,
      spanEvents: [pandemic('2020'), pandemic('2021')],
    })
    expect(formatSentence(comparison, zh)).toContain('新冠疫情（2020年、2021年）')
    expect(formatSentence(comparison, en)).toContain('2020, 2021')
  })

  it('says of two years what two years cannot decide where the years together show a trend', () => {
    const rising = aComparison(in2019({ value: 170 }), in2020({ value: 181 }), {
      chance: { kind: 'notExcluded', p: 0.56 },
      stage: { kind: 'trend', trend: { kind: 'rising', p: 0.02, years: 5 } },
      comparableYears: [2016, 2017, 2018, 2019, 2020],
    })
    expect(formatSentence(rising, zh)).toContain(
      '；单看这两年，差异尚不能排除偶然波动；2016—2020年的5个可比年份呈上升趋势。',
    )
    expect(formatSentence(rising, en)).toContain(
      '; by these two years alone, a difference this size could be chance; the trend',
    )
  })

  it('never sets a verdict on a run against chance: 166, 170, 181', () => {
    const run = aComparison(in2019({ value: 170 }), in2020({ value: 181 }), {
      stage: { kind: 'run', run: 'rising' },
      comparableYears: [2018, 2019, 2020],
    })
    expect(formatSentence(run, zh)).toContain(
      '；差异尚不能排除偶然波动；2018—2020年逐年上升（仅3个可比年份，不足以判断趋势）。',
    )
    expect(formatSentence(run, zh)).not.toContain('持续')
  })

  it.each([
    ['within', '2020年在限内', '2020 is within them'],
    ['above', '2020年高于上限', '2020 is above them'],
    ['below', '2020年低于下限', '2020 is below them'],
  ] as const)('gives the trial limits and that the year is %s', (signal, inZh, inEn) => {
    const limits: Comparison['limits'] = {
      kind: 'trial',
      centre: 86,
      lower: 61,
      upper: 112,
      years: 5,
      firstYear: 2016,
      lastYear: 2020,
      signal,
    }
    expectEnding(
      { limits, stage: { kind: 'change' } },
      `按此前5个可比年份计算，试用控制限为61～112件，${inZh}`,
      `the trial limits from the 5 comparable years before are 61–112 cases, and ${inEn}`,
    )
    expectEnding(
      { limits: { ...limits, kind: 'locked', signal: 'highRun' }, stage: { kind: 'change' } },
      '按2016—2020年的5个可比年份计算，控制限为61～112件，2020年及此前至少7个可比年份均高于中心线',
      'the control limits from 5 comparable years (2016–2020) are 61–112 cases, and 2020 is the eighth comparable year in a row above the centre, or a later one',
    )
  })
})
