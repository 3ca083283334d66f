import type { Lang, Measure } from '../../domain/model/indicator'
import { at } from '../../domain/model/at'
import type { Verdict } from '../../domain/comparison/change'
import type { MissingReason, Precision } from '../../domain/model/observation'
import type { HedgeKind } from '../../domain/model/printedForm'
import type { ControlLimits, Signal } from '../../domain/statistics/controlLimits'
import type { Run } from '../../domain/comparison/stage'
import type { Trend } from '../../domain/statistics/trend'
import { cautions } from './figures/cautions'

type Direction = 'up' | 'down'

/** After 比2019年: 减少9件. */
const verbs: Record<Measure, Record<Direction, string>> = {
  count: { up: '增加', down: '减少' },
  amount: { up: '增加', down: '减少' },
  rate: { up: '提高', down: '降低' },
  duration: { up: '延长', down: '缩短' },
}

/** Of three or four years, and of five or more. */
const runs: Record<Run, { few: string; many: string }> = {
  rising: { few: '逐年上升', many: '持续上升' },
  falling: { few: '逐年下降', many: '持续下降' },
  level: { few: '各年持平', many: '持平' },
  mixed: { few: '变动方向不一', many: '变动方向不一' },
}

const trends: Record<Trend['kind'], string> = {
  rising: '呈上升趋势',
  falling: '呈下降趋势',
  level: '持平',
  none: '尚不足以判断有无趋势',
}

/** Comparable years between the first and the last, and how many lie between them without a figure. */
export type YearSpan = { readonly span: string; readonly years: number; readonly missing: number }

/** `2016–2022年的5个可比年份（其间缺2年）`. */
function describeSpan({ span, years, missing }: YearSpan): string {
  return `${span}的${years}个可比年份${missing === 0 ? '' : `（其间缺${missing}年）`}`
}

export const limitNames: Record<ControlLimits['kind'], string> = {
  trial: '试用控制限',
  locked: '控制限',
}

const signals: Record<Signal, string> = {
  within: '在限内',
  above: '高于上限',
  below: '低于下限',
  highRun: '及此前至少7个可比年份均高于中心线',
  lowRun: '及此前至少7个可比年份均低于中心线',
}

const quarters = ['一', '二', '三', '四']
const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** 1 to 99 as reports number their parts: 七, 十, 十二, 二十一. */
export function numeral(number: number): string {
  if (number < 1 || number > 99) return String(number)
  const tens = Math.floor(number / 10)
  const ones = at(numerals, number % 10)
  if (tens === 0) return ones
  return `${tens === 1 ? '' : at(numerals, tens)}十${ones}`
}

/** What stands before a change, the change, and what follows it. */
export type ChangePieces = readonly [before: string, change: string, after: string]

/** Figures and the sentence about them. Numbers come formatted; `when` is a year or a period. */
export const figures = {
  /** In place of a figure that could not be written. */
  unshown: '无法显示',
  lang: 'zh' as Lang,
  /** In a table cell. */
  missing: {
    notInReport: '未载',
    noReportHere: '未收录',
    notPublished: '未公布',
    notApplicable: '不适用',
    suppressed: '不予公布',
    unreadable: '无法读取',
    notReceived: '未收到',
  } satisfies Record<MissingReason, string>,
  /** Where the year stands beside it. */
  missingLong: {
    notInReport: '所据报告未载',
    noReportHere: '本站未收录该年报告',
    notPublished: '报告说明未公布',
    notApplicable: '不适用',
    suppressed: '按规定不予公布',
    unreadable: '数据无法读取',
    notReceived: '未收到数据',
  } satisfies Record<MissingReason, string>,
  /** With the year or period, as a clause. */
  missingIn: {
    notInReport: (when: string) => `所据报告未载${when}数据`,
    noReportHere: (when: string) => `本站未收录${when}报告`,
    notPublished: (when: string) => `报告说明${when}数据未公布`,
    notApplicable: (when: string) => `${when}不适用`,
    suppressed: (when: string) => `${when}数据按规定不予公布`,
    unreadable: (when: string) => `${when}数据无法读取`,
    notReceived: (when: string) => `未收到${when}数据`,
  } satisfies Record<MissingReason, (when: string) => string>,
  status: { estimated: '推算数', provisional: '初步数', break: '口径调整' },
  /** For an approximate figure that is not printed. */
  hedges: { moreThan: '超过', atLeast: '至少', nearly: '近', about: '约' } satisfies Record<
    HedgeKind,
    string
  >,
  /** For computed amounts. */
  precise: {
    exact: (text: string) => text,
    atLeast: (text: string) => `至少${text}`,
    about: (text: string) => `约${text}`,
  },
  year: (year: number) => `${year}年`,
  years: (first: number, last: number) => `${first}—${last}年`,
  quarter: (year: number, quarter: number) => `${year}年${quarters[quarter - 1] ?? quarter}季度`,
  date: (year: number, month: number | null, day: number | null) =>
    [`${year}年`, month === null ? '' : `${month}月`, day === null ? '' : `${day}日`].join(''),
  percentagePoints: (_one: boolean) => '个百分点',
  /** `number` without sign, in English with its scale; `one`: the number reads exactly one. */
  difference: (difference: {
    measure: Measure
    direction: Direction
    precision: Precision
    number: string
    noun: string
    one: boolean
  }) => {
    const { measure, direction, precision, number, noun } = difference
    const hedge = { exact: '', atLeast: '至少', about: '约' }[precision]
    return `${hedge}${verbs[measure][direction]}${number}${noun}`
  },
  noDifference: '持平',
  unknownDifference: '增减不能确定',
  unknownSince: (when: string, figure: string) => `${when}${figure}，增减不能确定`,
  /** `percent` has no sign: 9.8. */
  relative: (direction: Direction, precision: Precision, percent: string) => {
    if (precision === 'atLeast') return `${direction === 'up' ? '增' : '降'}幅至少${percent}%`
    const signed = `${direction === 'up' ? '+' : '−'}${percent}%`
    return precision === 'about' ? `约${signed}` : signed
  },
  /** After a difference, in a sentence; `percent` has no sign: 9.8. */
  relativeClause: (direction: Direction, precision: Precision, percent: string) => {
    const hedge = { exact: '', atLeast: '至少', about: '约' }[precision]
    return `${hedge}${direction === 'up' ? '上升' : '下降'}${percent}%`
  },
  /** A relative change that rounds to 0.0%. */
  tinyRelative: '不到0.1%',
  tinyRelativeClause: (direction: Direction) => `${direction === 'up' ? '上升' : '下降'}不到0.1%`,
  verdict: { better: '向好', worse: '需关注' } satisfies Record<
    Exclude<Verdict, 'neutral'>,
    string
  >,
  /** A change in three pieces, the middle one to stand out: 比2019年 | 减少9件 | ，下降9.8%. */
  comparedWith: (when: string, difference: string, relative: string | null): ChangePieces => [
    `比${when}`,
    difference,
    relative === null ? '' : `，${relative}`,
  ],
  sameAs: (when: string, exactly: boolean) => `与${when}${exactly ? '持平' : '大致持平'}`,
  range: (lower: string, upper: string, unit: string) => `${lower}～${upper}${unit}`,
  /** After the figure of one year. */
  interval: (range: string) => `常年水平95%区间${range}`,
  limitsLabel: (kind: ControlLimits['kind'], range: string) => limitNames[kind] + range,
  /** Figures come from part one, the work of the year; chapter and item are its two levels. */
  locator: (chapter: number, item: number) =>
    `第一部分第（${numeral(chapter)}）项第${numeral(item)}点`,
  placeInReport: (report: string, place: string | null) => report + (place ?? ''),
  report: (title: string, year: number | null) =>
    year === null ? `《${title}》` : `《${title}》（${year}年）`,
  citation: (reference: {
    title: string
    issuer: string
    date: string
    locator: string | null
  }) => {
    const { title, issuer, date, locator } = reference
    return `${issuer}：《${title}》，${date}${locator === null ? '' : `，${locator}`}`
  },
  note: (note: { text: string; author: string; date: string; source: string }) =>
    `${note.text}（${note.author}，${note.date}；依据：${note.source}）`,
  eventNote: (note: string, title: string, number: string | null) =>
    `${note}依据：${title}${number === null ? '' : `，${number}`}。`,
  /** Read aloud before a reason. */
  reason: (text: string) => `原因：${text}`,
  cautions,
  sentence: {
    comma: '，',
    semicolon: '；',
    stop: '。',
    opening: (when: string, name: string, figure: string) => `${when}${name}${figure}`,
    noFigure: (name: string, why: string) => `${name}：${why}`,
    earlierFigure: (when: string, figure: string) => `${when}为${figure}，不能比较`,
    noEarlierFigure: (when: string) => `${when}也无数据`,
    baseline: '作为今后比较的基期',
    baselineAfterGap: (why: string) => `${why}，暂不能比较，作为今后比较的基期`,
    gap: (why: string) => `${why}，不能比较`,
    otherLevel: (when: string, figure: string) => `${when}${figure}`,
    notComparable: (reasons: readonly string[]) =>
      reasons.length === 0 ? '前后不可比' : `因${reasons.join('、')}，前后不可比`,
    newBaseline: (when: string) => `${when}数作为新的基期`,
    betweenDates: '、',
    event: (name: string, date: string) => `${name}（${date}）`,
    chance: {
      notExcluded: '差异尚不能排除偶然波动',
      beyond: '差异大于单纯偶然波动通常所能解释的幅度',
    },
    twoYearsNotExcluded: '单看这两年，差异尚不能排除偶然波动',
    status: {
      estimated: (when: string) => `${when}数为推算数`,
      provisional: (when: string) => `${when}数为初步数`,
      break: (when: string) => `${when}起统计口径调整`,
    },
    /** `periods` are the two times compared if they differ. */
    care: (periods: readonly string[], events: readonly string[]) => {
      const reasons = [
        ...(periods.length === 0 ? [] : [`${periods.join('与')}时段不同`]),
        ...(events.length === 0 ? [] : [`${events.join('、')}可能影响数据`]),
      ]
      return `${reasons.join('，')}，谨慎比较`
    },
    limits: (limits: {
      kind: ControlLimits['kind']
      /** Null for the years before `when`. */
      span: string | null
      years: number
      range: string
      when: string
      signal: Signal
    }) => {
      const basis = limits.span === null ? '按此前' : `按${limits.span}的`
      return `${basis}${limits.years}个可比年份计算，${limitNames[limits.kind]}为${limits.range}，${limits.when}${signals[limits.signal]}`
    },
    run: ({ span, years, missing }: YearSpan, run: Run) =>
      `${span}${runs[run].few}（仅${years}个可比年份，${missing === 0 ? '' : `其间缺${missing}年，`}不足以判断趋势）`,
    course: (span: YearSpan, run: Run) => describeSpan(span) + runs[run].many,
    trend: (span: YearSpan, kind: Trend['kind']) => describeSpan(span) + trends[kind],
    spanCare: (events: readonly string[]) => `其间有${events.join('、')}，谨慎比较`,
  },
  chart: {
    kind: {
      empty: '空图（无数据）',
      number: '单个数字',
      bar: '柱形图',
      pair: '两年对比柱形图',
      line: '折线图',
    },
    betweenSentences: '',
    opening: (kind: string, name: string, scope: string, span: string | null) =>
      `${kind}：${name}，统计范围为${scope}${span === null ? '' : `，${span}`}。`,
    only: (when: string, figure: string) => `只有${when}有数据：${figure}。`,
    ends: (first: { when: string; figure: string }, last: { when: string; figure: string }) =>
      `最早${first.when}${first.figure}，最近${last.when}${last.figure}。`,
    missing: (gaps: readonly string[]) => `缺数据：${gaps.join('；')}。`,
  },
}

export const charts = {
  roleDescription: '图表',
  /** Below a chart that draws intervals. */
  intervalMarks: {
    whisker: '竖线为95%区间：与该数相容的常年水平',
    band: '浅色带为95%区间：与各数相容的常年水平',
  },
  /** Below a chart that draws control limits. */
  limitsRule: '虚线：均值±2.66×平均移动极差',
  walkHint: '用左右方向键逐点查看',
  loading: '图表加载中',
  failed: '图表未能加载',
}
