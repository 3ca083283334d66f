import { parseRegionCode } from '../../src/domain/model/ids'
import { byarInterval, type Interval } from '../../src/domain/statistics/interval'
import type { Event } from '../../src/domain/model/catalog'
import type { Indicator } from '../../src/domain/model/indicator'
import type { MissingReason, Observation } from '../../src/domain/model/observation'
import { findComparability } from '../../src/domain/comparison/comparability'
import { computeYearLimits } from '../../src/domain/comparison/yearLimits'
import { buildSeries, listReportedValues } from '../../src/domain/model/series'
import type { ChartMessages } from '../../src/charts/chartMessages'
import type { Part, PartsChart } from '../../src/charts/parts/partsChart'
import type { TrendChart } from '../../src/charts/trend/trendChart'
import { charts as enCharts } from '../../src/messages/en/figures'
import { charts as zhCharts } from '../../src/messages/zh/figures'
import { aMissing, aRate, aStated, anEvent, anIndicator, noReports } from '../support/builders'

export type Lang = 'zh' | 'en'

const missing: Record<Lang, Record<MissingReason, string>> = {
  zh: {
    notInReport: '未载',
    noReportHere: '未收录',
    notPublished: '未公布',
    notApplicable: '不适用',
    suppressed: '不予公布',
    unreadable: '无法读取',
    notReceived: '未收到',
  },
  en: {
    notInReport: 'not in report',
    noReportHere: 'no report here',
    notPublished: 'not published',
    notApplicable: 'not applicable',
    suppressed: 'withheld',
    unreadable: 'unreadable',
    notReceived: 'not received',
  },
}

const quarters = { zh: ['一', '二', '三', '四'], en: ['1', '2', '3', '4'] }

function formatYear({ year, period }: Observation, lang: Lang): string {
  const quarter = period === null ? undefined : quarters[lang][Number(period.slice(-1)) - 1]
  if (quarter === undefined) return String(year)
  return lang === 'zh' ? `${year} ${quarter}季度` : `Q${quarter} ${year}`
}

const limits = {
  zh: { trial: '试用控制限', locked: '控制限' },
  en: { trial: 'Trial limits ', locked: 'Control limits ' },
} as const

/** Chart messages of the tests; screens compose the real ones. */
export function buildMessages(lang: Lang, unit = ''): ChartMessages {
  const number = (value: number) => {
    const [whole = '', rest] = String(value).split('.')
    const grouped = lang === 'en' ? whole.replace(/(?<=\d)(?=(\d{3})+$)/g, ',') : whole
    return (rest === undefined ? grouped : `${grouped}.${rest}`) + unit
  }
  return {
    shortValue: ({ value }) => number(value),
    tick: number,
    year: (point) => formatYear(point, lang),
    missing: ({ reason }) => missing[lang][reason],
    interval: (drawn) => intervalMarks[lang][drawn],
    limits: ({ kind, lower, upper }) =>
      `${limits[lang][kind]}${number(lower)}${lang === 'zh' ? '～' : '–'}${number(upper)}`,
    limitsRule: () => (lang === 'zh' ? zhCharts : enCharts).limitsRule,
    event: ({ name }) => name[lang],
    spoken: (point) =>
      `${formatYear(point, lang)}: ${point.kind === 'reported' ? number(point.value) : missing[lang][point.reason]}`,
  }
}

const intervalMarks = {
  zh: zhCharts.intervalMarks,
  en: enCharts.intervalMarks,
}

const pandemic = anEvent({ name: { zh: '新冠肺炎疫情', en: 'COVID-19 pandemic' } })

const reconsiderationLaw = anEvent({
  id: 'reconsideration-law-2024',
  date: '2024-01-01',
  name: {
    zh: '新修订的行政复议法施行',
    en: 'Revised Administrative Reconsideration Law in force',
  },
  topics: ['reconsideration', 'litigation'],
  effect: 'break',
})

const legalAidLaw = anEvent({
  id: 'legal-aid-law-2022',
  date: '2022-01-01',
  name: { zh: '法律援助法施行', en: 'Legal Aid Law in force' },
  topics: ['legal-aid'],
  effect: 'break',
})

const events: readonly Event[] = [pandemic, reconsiderationLaw, legalAidLaw]

type Row = number | MissingReason | { readonly estimated: number } | { readonly quarter: number }

function buildObservation(row: Row, year: number): Observation {
  if (typeof row === 'number') return aStated({ year, value: row })
  if (typeof row === 'string') return aMissing({ year, reason: row })
  if ('estimated' in row) return aStated({ year, value: row.estimated, status: 'estimated' })
  return aStated({ year, value: row.quarter, period: `${year}-Q3` })
}

type Options = {
  readonly last?: number
  readonly indicator?: Indicator
  readonly compared?: readonly [number, number]
  readonly intervals?: boolean
  readonly neighbours?: TrendChart['neighbours']
}

/** A chart of these rows, the last one for 2020 by default. */
export function aTrendChart(rows: readonly Row[], options: Options = {}): TrendChart {
  const indicator = options.indicator ?? anIndicator()
  const last = options.last ?? 2020
  const years = rows.map((_, index) => last - rows.length + 1 + index)
  const observations = rows.map((row, index) => ({
    ...buildObservation(row, years[index] ?? last),
    indicator: indicator.id,
  }))
  const intervals = new Map<number, Interval>()
  for (const point of observations)
    if (point.kind === 'reported' && options.intervals !== false && indicator.measure === 'count')
      intervals.set(point.year, byarInterval(point.value))
  const compared = options.compared ?? [last - 1, last]
  const series = buildSeries(indicator, parseRegionCode('530600'), observations, years, noReports)
  const comparable = listReportedValues(series).filter(
    ({ year }) =>
      year <= compared[1] &&
      findComparability(events, indicator, year, compared[1]).kind !== 'notComparable',
  )
  return {
    series,
    intervals,
    limits: computeYearLimits(indicator, comparable, compared[1]),
    compared,
    events,
    neighbours: options.neighbours ?? null,
  }
}

const legalAid = anIndicator({ id: 'legal-aid.cases', topic: 'legal-aid' })
const litigation = anIndicator({ id: 'litigation.cases', topic: 'litigation' })
const advisers = anIndicator({
  id: 'legal-advisers.city',
  topic: 'legal-advisers',
  arises: 'stock',
})

const fifteen = [64, 71, 69, 80, 95, 88, 97, 110, 104, 121, 92, 83, 99, 187, 203]

/** Every form that the figures of one indicator can have. */
export const trendCases: Readonly<Record<string, TrendChart>> = {
  'year-1': aTrendChart([83], { compared: [2020, 2020] }),
  'year-1-of-2': aTrendChart(['noReportHere', 5224], {
    indicator: legalAid,
    neighbours: {
      heading: '同一报告中的相关数据',
      rows: [
        { name: '法律援助受援人数', text: '5285人', caution: '' },
        { name: '免费法律咨询', text: '10204人次', caution: '' },
        { name: '法律援助案件挽回经济损失或者取得利益', text: '6257.6万元', caution: '' },
      ],
    },
  }),
  'year-1-rate': aTrendChart(['noReportHere', 59.58], { indicator: aRate() }),
  'years-2': aTrendChart([92, 83]),
  'years-2-small': aTrendChart([45, 33], { indicator: litigation }),
  'years-2-break': aTrendChart([97, 189], { last: 2024 }),
  'years-3': aTrendChart([110, 92, 83]),
  'years-5': aTrendChart([88, 92, 83, 99, 104], { last: 2023 }),
  'years-10': aTrendChart([88, 97, 110, 104, 121, 92, 83, 99, 187, 203], {
    last: 2025,
    compared: [2020, 2025],
  }),
  'years-15': aTrendChart(fifteen, { last: 2025 }),
  'years-15-other-topic': aTrendChart(
    [16, 16, 18, 18, 18, 20, 20, 21, 21, 24, 24, 24, 26, 26, 25],
    { indicator: advisers, intervals: false, compared: [2015, 2020] },
  ),
  gaps: aTrendChart(
    [88, 'noReportHere', 'noReportHere', 104, { estimated: 121 }, 92, 83, 'suppressed', 99, 104],
    { last: 2023, compared: [2020, 2023] },
  ),
  'gaps-most': aTrendChart(
    [...Array.from({ length: 13 }, () => 'noReportHere' as const), 92, 83],
    {},
  ),
  'gaps-all': aTrendChart(['noReportHere', 'noReportHere', 'notApplicable']),
  'long-names': aTrendChart(
    [{ quarter: 1254300 }, { quarter: 1187000 }, { quarter: 1301250 }, 1842400],
    { last: 2023, indicator: legalAid, intervals: false },
  ),
  zeros: aTrendChart([0, 0, 0, 0, 0]),
  'zeros-2': aTrendChart([0, 0]),
  'small-bases': aTrendChart([3, 0, 1, 4, 2, 0, 1, 5]),
  'rate-10': aTrendChart([48.2, 51.3, 47.9, 55, 'noReportHere', 58.2, 59.1, 61.44, 59.58, 72.5], {
    indicator: aRate(),
    compared: [2019, 2020],
  }),
}

type PartRow = readonly [zh: string, en: string, now: number | null, before?: number | null]

function aPart([zh, en, now, before]: PartRow, lang: Lang): Part {
  const name = lang === 'zh' ? zh : en
  const at = (value: number | null, year: number) =>
    value === null ? aMissing({ year }) : aStated({ year, value })
  return {
    name,
    now: at(now, 2020),
    before: before === undefined ? null : at(before, 2019),
    spoken: `${name}: ${now ?? missing[lang].noReportHere}`,
  }
}

const suits: readonly PartRow[] = [
  ['移民', 'Resettlement', 2],
  ['林草', 'Forestry and grassland', 3],
  ['土地', 'Land', 12],
  ['劳动和社会保障', 'Labour and social security', 3],
  ['房屋征补（拆迁）', 'House expropriation and compensation', 12],
  ['公安（治安）', 'Public security', 1],
]

const longSuits: readonly PartRow[] = [
  ['劳动和社会保障类行政应诉案件数', 'Labour and social security suits of the city', 14, 9],
  ['房屋征补（拆迁）类行政应诉案件数', 'House expropriation and compensation suits', 0, 21],
  ['林草类行政应诉案件数', 'Forestry and grassland suits', null, 4],
  ['公安（治安）类行政应诉案件数', 'Public security suits', 7, null],
]

/** Compositions of a whole. */
export function partsCases(lang: Lang): Readonly<Record<string, PartsChart>> {
  const parts = (rows: readonly PartRow[]) => rows.map((row) => aPart(row, lang))
  const rest = lang === 'zh' ? '其他' : 'Other'
  return {
    parts: { parts: parts(suits), remainder: null, track: null },
    'parts-long-names': { parts: parts(longSuits), remainder: null, track: null },
    'parts-compared': {
      parts: parts(
        suits.map(([zh, en, now], index) => [zh, en, now, Math.abs((now ?? 0) + 3 - index)]),
      ),
      remainder: { name: rest, now: 4, before: 2, spoken: `${rest}: 4` },
      track: null,
    },
    'parts-rates': {
      parts: parts([
        ['人民调解成功率', 'Mediation success rate', 98.64, 97],
        ['网上可办率', 'Online rate', 79.71, null],
        ['考试通过率', 'Pass rate', 59.58, 100],
        ['异地评标率', 'Remote evaluation rate', null],
      ]),
      remainder: null,
      track: 100,
    },
    'parts-dated': { parts: parts(longSuits), remainder: null, track: null, dated: true },
    'parts-zeros': {
      parts: parts(suits.slice(0, 3).map(([zh, en]) => [zh, en, 0])),
      remainder: null,
      track: null,
    },
  }
}
