import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatHeadline } from '../../../src/format/sentences/headline'
import { compareYears, type Comparison } from '../../../src/domain/comparison/comparison'
import type { Lang } from '../../../src/domain/model/indicator'
import type { RegionDataset } from '../../../src/domain/model/regionDataset'
import { buildScenarioResponses, type DatasetName } from '../../../mock-api/scenarios'
import { datasetFromResponses } from '../../support/datasetFromResponses'
import { fixtureFiles } from '../../support/fixtureData'
import { messagesFor } from '../../support/messagesFor'
import { aDataset, aMissing, anEvent, anIndicator, aStated } from '../../support/builders'
import { aComparison, in2019, in2020, missing2019, missing2020 } from '../aComparison'
import { comparisons } from '../arbitraries'
import { expectClean } from '../cleanText'

const headline = (dataset: RegionDataset, of: readonly Comparison[], lang: Lang = 'zh') =>
  formatHeadline(dataset, of, messagesFor(lang))

const world = (name: DatasetName) =>
  datasetFromResponses(buildScenarioResponses(name, fixtureFiles))

const ofCores = (dataset: RegionDataset, lang: Lang) => {
  const { from, to } = dataset.comparedYears ?? { from: 0, to: 0 }
  return headline(
    dataset,
    dataset.coreIds.map((id) => compareYears(dataset, id, from, to)),
    lang,
  )
}

it('says of the real report what changed, what cannot be compared, and what its report contradicts', () => {
  const dataset = world('real')
  expect(ofCores(dataset, 'zh')).toEqual({
    text: '行政复议申请数、行政应诉案件数均下降，差异尚不能排除偶然波动；办理法律援助案件数、行政执法证考试通过率均尚无往年数据可比。',
    care: '新冠肺炎疫情（2020年）可能影响数据，谨慎比较。',
    findings: ['行政复议申请数：与报告自身数据不符'],
  })
  expect(ofCores(dataset, 'en').text).toBe(
    'Down: Applications for administrative reconsideration received, Administrative suits with the city government as defendant – a difference this size could be chance alone. No earlier figure to compare with: Legal aid cases handled, Pass rate of the enforcement-certificate examination.',
  )
})

it('begins with a change that a test shows', () => {
  expect(ofCores(world('years-3'), 'zh').text).toMatch(
    /^行政执法证考试通过率上升，差异大于单纯偶然波动通常所能解释的幅度；/,
  )
})

const names = ['甲数', '乙数', '丙数', '丁率']
const named = (index: number) => ({
  indicator: anIndicator({ id: `a.n${index}`, name: { zh: names[index] ?? '', en: `N${index}` } }),
})

describe('a figure without an earlier one', () => {
  const { indicator } = named(0)
  const of2020 = aStated({ indicator: indicator.id })
  const comparison = aComparison(missing2019, of2020, named(0))
  const said = (reasons: readonly ('notInReport' | 'noReportHere' | 'figure')[]) => {
    const earlier = reasons.map((reason, index) => {
      const where = { indicator: indicator.id, year: 2020 - reasons.length + index }
      return reason === 'figure' ? aStated(where) : aMissing({ ...where, reason })
    })
    const dataset = aDataset({ indicators: [indicator], observations: [...earlier, of2020] })
    return headline(dataset, [comparison]).text
  }

  it('is the first one only where every earlier report is silent', () => {
    expect(said(['notInReport', 'notInReport'])).toBe('甲数于2020年首次有数据。')
    expect(said(['noReportHere', 'notInReport'])).toBe('甲数尚无往年数据可比。')
    expect(said([])).toBe('甲数尚无往年数据可比。')
    expect(said(['figure', 'notInReport'])).toBe('甲数缺2019年数据，不能比较。')
  })
})

it('says nothing of a change across a break or without a later figure', () => {
  const across = aComparison(in2019(), in2020(), {
    ...named(0),
    comparability: { kind: 'notComparable', events: [] },
  })
  const gone = aComparison(in2019(), missing2020, named(1))
  const dataset = aDataset({ indicators: [], observations: [] })
  expect(headline(dataset, [across, gone]).text).toBe(
    '甲数前后不可比；乙数缺2020年数据，不能比较。',
  )
})

it('groups what shares its limits, whichever way it went', () => {
  const dataset = aDataset({ indicators: [], observations: [] })
  const change = (index: number, value: number) =>
    aComparison(in2019(), in2020({ value }), {
      ...named(index),
      chance: { kind: 'notExcluded', p: 0.5 },
    })
  expect(headline(dataset, [change(0, 83), change(1, 99), change(2, 80), change(3, 92)]).text).toBe(
    '甲数、丙数均下降，乙数上升，差异尚不能排除偶然波动；丁率与2019年持平。',
  )
  expect(headline(dataset, [])).toEqual({ text: '', care: '', findings: [] })
})

describe('claims no more than the cards below', () => {
  const dataset = aDataset({ indicators: [], observations: [] })
  const trend = {
    comparableYears: [2011, 2012, 2013, 2019, 2020],
    stage: { kind: 'trend', trend: { kind: 'falling', p: 0.01, years: 5 } },
  } as const
  const event = anEvent()

  it('says beside a trend what two years alone cannot', () => {
    const comparison = aComparison(in2019(), in2020(), {
      ...named(0),
      ...trend,
      chance: { kind: 'notExcluded', p: 0.5 },
    })
    expect(headline(dataset, [comparison]).text).toMatch(
      /^甲数下降，单看这两年，差异尚不能排除偶然波动，2011—2020年.*呈下降趋势。$/,
    )
  })

  it('reads a trend over an event with care', () => {
    const comparison = aComparison(in2019(), in2020(), {
      ...named(0),
      ...trend,
      spanEvents: [event],
    })
    expect(headline(dataset, [comparison]).text).toMatch(/呈下降趋势，谨慎比较。$/)
  })

  it('says which figure of a change is derived', () => {
    const comparison = aComparison(in2019({ status: 'estimated' }), in2020(), named(0))
    expect(headline(dataset, [comparison]).text).toBe('甲数下降，2019年数为推算数。')
  })

  it('names the gravest finding, also of the earlier year', () => {
    const { indicator } = named(0)
    const finding = (status: 'failed' | 'review', isEarlier: boolean) =>
      ({
        kind: 'check',
        status,
        concern: 'own',
        check: {
          kind: 'outlier',
          id: 'outlier',
          indicator: indicator.id,
          source: in2020().source,
          year: isEarlier ? 2019 : 2020,
          outcome: status,
          from: in2019(),
          to: in2020(),
          factor: 4,
        },
        subject: indicator,
        counterpart: null,
        isEarlier,
      }) as const
    const comparison = aComparison(in2019(), in2020(), {
      indicator,
      cautions: [finding('failed', true), finding('review', false)],
    })
    expect(headline(dataset, [comparison]).findings).toEqual(['甲数：与报告自身数据不符（2019年）'])
  })
})

describe('of any comparisons', () => {
  const lists = fc.array(comparisons, { minLength: 1, maxLength: 8 }).map((list) =>
    list.map(({ dataset, comparison }, index) => ({
      dataset,
      comparison: {
        ...comparison,
        indicator: { ...comparison.indicator, name: { zh: `〔${index}〕`, en: `[${index}]` } },
      },
    })),
  )
  const every = (holds: (of: readonly Comparison[], dataset: RegionDataset) => void) =>
    fc.assert(
      fc.property(lists, (list) => {
        const [first] = list
        if (first !== undefined)
          holds(
            list.map(({ comparison }) => comparison),
            first.dataset,
          )
      }),
      { numRuns: 100 },
    )

  it('names each exactly once, in clean text', () => {
    every((of, dataset) => {
      const [zh, en] = [headline(dataset, of), headline(dataset, of, 'en')]
      expect(zh.text.match(/〔\d〕/g)?.sort()).toEqual(of.map((_, index) => `〔${index}〕`))
      expect(en.text.match(/\[\d\]/g)?.sort()).toEqual(of.map((_, index) => `[${index}]`))
      for (const { text, care } of [zh, en]) {
        expectClean(text)
        if (care !== '') expectClean(care)
      }
    })
  })

  it('claims a rise, a fall, chance or a trend only where the comparison has it', () => {
    every((of, dataset) => {
      for (const comparison of of) {
        const { text } = headline(dataset, [comparison])
        const change = comparison.kind === 'change' ? comparison.change : null
        const { stage } = comparison
        expect(/〕上升/.test(text)).toBe(change?.direction === 'up')
        expect(/〕下降/.test(text)).toBe(change?.direction === 'down')
        const isTested = change !== null && change.chance.kind !== 'untested'
        expect(isTested || !text.includes('偶然波动')).toBe(true)
        expect(stage?.kind === 'trend' || !/呈(上升|下降)趋势/.test(text)).toBe(true)
        expect(stage?.kind === 'run' || !text.includes('逐年')).toBe(true)
      }
    })
  })
})
