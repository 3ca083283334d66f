import type { Measure } from '../../domain/model/indicator'
import type { Run } from '../../domain/comparison/stage'
import type { Trend } from '../../domain/statistics/trend'
import type { Signal } from '../../domain/statistics/controlLimits'
import type { charts as zhCharts, figures as zh, YearSpan } from '../zh/figures'
import { cautions } from './figures/cautions'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const comparatives: Record<Exclude<Measure, 'count'>, { up: string; down: string }> = {
  amount: { up: 'more', down: 'less' },
  rate: { up: 'higher', down: 'lower' },
  duration: { up: 'longer', down: 'shorter' },
}

/** After "each year of 2018–2020", and after "the 5 comparable years (2016–2020)". */
const runs: Record<Run, { few: (span: string) => string; many: string }> = {
  rising: {
    few: (span) => `each year of ${span} was above the one before`,
    many: 'rose each time',
  },
  falling: {
    few: (span) => `each year of ${span} was below the one before`,
    many: 'fell each time',
  },
  level: { few: (span) => `${span} were level`, many: 'were level' },
  mixed: {
    few: (span) => `${span} did not move in one direction`,
    many: 'did not move in one direction',
  },
}

export const limitNames = { trial: 'trial limits', locked: 'control limits' }

const signals: Record<Signal, string> = {
  within: 'is within them',
  above: 'is above them',
  below: 'is below them',
  highRun: 'is the eighth comparable year in a row above the centre, or a later one',
  lowRun: 'is the eighth comparable year in a row below the centre, or a later one',
}

/** `5 comparable years (2016–2022, 2 missing)`. */
function describeSpan({ span, years, missing }: YearSpan): string {
  return `${years} comparable years (${span}${missing === 0 ? '' : `, ${missing} missing`})`
}

const hedges = { exact: '', atLeast: 'at least ', about: 'about ' }

export const figures: typeof zh = {
  unshown: 'cannot be displayed',
  lang: 'en',
  missing: {
    notInReport: 'not in report',
    noReportHere: 'no report here',
    notPublished: 'not published',
    notApplicable: 'not applicable',
    suppressed: 'withheld',
    unreadable: 'unreadable',
    notReceived: 'not received',
  },
  missingLong: {
    notInReport: 'not given in the report we hold',
    noReportHere: 'no report of that year is held here',
    notPublished: 'not published, as the report says',
    notApplicable: 'not applicable',
    suppressed: 'withheld under the rules',
    unreadable: 'the data cannot be read',
    notReceived: 'the data were not received',
  },
  missingIn: {
    notInReport: (when) => `the report we hold gives no figure for ${when}`,
    noReportHere: (when) => `no report for ${when} is held here`,
    notPublished: (when) => `the report says that the figure for ${when} is not published`,
    notApplicable: (when) => `not applicable in ${when}`,
    suppressed: (when) => `the figure for ${when} is withheld under the rules`,
    unreadable: (when) => `the data for ${when} cannot be read`,
    notReceived: (when) => `the data for ${when} were not received`,
  },
  status: { estimated: 'estimated', provisional: 'provisional', break: 'break in series' },
  hedges: { moreThan: 'more than', atLeast: 'at least', nearly: 'nearly', about: 'about' },
  precise: {
    exact: (text) => text,
    atLeast: (text) => `at least ${text}`,
    about: (text) => `about ${text}`,
  },
  year: (year) => String(year),
  years: (first, last) => `${first}–${last}`,
  quarter: (year, quarter) => `Q${quarter} ${year}`,
  date: (year, month, day) =>
    [day, month === null ? null : months[month - 1], year]
      .filter((piece) => piece !== null && piece !== undefined)
      .join(' '),
  percentagePoints: (one) => (one ? 'percentage point' : 'percentage points'),
  difference: ({ measure, direction, precision, number, noun, one }) => {
    const hedge = hedges[precision]
    if (measure !== 'count') return `${hedge}${number} ${noun} ${comparatives[measure][direction]}`
    const more = direction === 'up' ? 'more' : 'fewer'
    return hedge + (one ? `${number} ${noun} ${more}` : `${number} ${more} ${noun}`)
  },
  noDifference: 'no change',
  unknownDifference: 'rise or fall not known',
  unknownSince: (when, figure) => `${figure} in ${when}, so whether it rose or fell cannot be told`,
  relative: (direction, precision, percent) => {
    if (precision === 'atLeast') return `${direction} at least ${percent}%`
    return `${hedges[precision]}${direction === 'up' ? '+' : '−'}${percent}%`
  },
  relativeClause: (direction, precision, percent) => `${direction} ${hedges[precision]}${percent}%`,
  tinyRelative: 'under 0.1%',
  tinyRelativeClause: (direction) => `${direction} by less than 0.1%`,
  verdict: { better: 'improving', worse: 'needs attention' },
  comparedWith: (when, difference, relative) => [
    '',
    difference,
    ` than in ${when}${relative === null ? '' : `, ${relative}`}`,
  ],
  sameAs: (when, exactly) => `${exactly ? '' : 'about '}the same as in ${when}`,
  range: (lower, upper, unit) => `${lower}–${upper}${unit === '' ? '' : ` ${unit}`}`,
  interval: (range) => `usual level ${range} (95% interval)`,
  limitsLabel: (kind, range) => `${kind === 'trial' ? 'Trial limits' : 'Control limits'} ${range}`,
  locator: (chapter, item) => `Part 1, section (${chapter}), point ${item}`,
  placeInReport: (report, place) => (place === null ? report : `${report}, ${place}`),
  report: (title, year) => (year === null ? `“${title}”` : `“${title}” (${year})`),
  citation: ({ title, issuer, date, locator }) =>
    `${issuer}, “${title}”, ${date}${locator === null ? '' : `, ${locator}`}`,
  note: ({ text, author, date, source }) => `${text} (${author}, ${date}; source: ${source})`,
  // The English title has the document's number in it.
  eventNote: (note, title) => `${note} Source: ${title}.`,
  reason: (text) => `why: ${text}`,
  cautions,
  sentence: {
    comma: ', ',
    semicolon: '; ',
    stop: '.',
    opening: (when, name, figure) => `${name}: ${figure} in ${when}`,
    noFigure: (name, why) => `${name}: ${why}`,
    earlierFigure: (when, figure) => `${figure} in ${when}, so no comparison`,
    noEarlierFigure: (when) => `none for ${when} either`,
    baseline: 'no earlier figure to compare with',
    baselineAfterGap: (why) => `${why}, so there is nothing to compare with yet`,
    gap: (why) => `${why}, so no comparison`,
    otherLevel: (when, figure) => `${figure} in ${when}`,
    notComparable: (reasons) =>
      `the two years are not comparable${reasons.length === 0 ? '' : ` (${reasons.join('; ')})`}`,
    newBaseline: (when) => `the ${when} figure is the base for later comparisons`,
    betweenDates: ', ',
    event: (name, date) => `${name} (${date})`,
    chance: {
      notExcluded: 'a difference this size could be chance alone',
      beyond: 'more than chance alone usually produces',
    },
    twoYearsNotExcluded: 'by these two years alone, a difference this size could be chance',
    status: {
      estimated: (when) => `the ${when} figure is estimated`,
      provisional: (when) => `the ${when} figure is provisional`,
      break: (when) => `the definition changed in ${when}`,
    },
    care: (periods, events) => {
      const reasons = [
        ...(periods.length === 0 ? [] : [`the periods differ (${periods.join(', ')})`]),
        ...(events.length === 0 ? [] : [`${events.join(' and ')} may have affected the figures`]),
      ]
      return `compare with care: ${reasons.join('; ')}`
    },
    limits: ({ kind, span, years, range, when, signal }) => {
      const basis =
        span === null
          ? `the ${years} comparable years before`
          : `${years} comparable years (${span})`
      return `the ${limitNames[kind]} from ${basis} are ${range}, and ${when} ${signals[signal]}`
    },
    run: ({ span, years, missing }, run) =>
      `${runs[run].few(span)} (only ${years} comparable years${missing === 0 ? '' : `, ${missing} missing`}: too few to call a trend)`,
    course: (span, run) => `the ${describeSpan(span)} ${runs[run].many}`,
    trend: (span, kind) => trendClause(describeSpan(span), kind),
    spanCare: (events) => `compare with care: ${events.join('; ')} within the span`,
  },
  chart: {
    kind: {
      empty: 'Empty chart (no data)',
      number: 'Single figure',
      bar: 'Bar chart',
      pair: 'Bar chart of two years',
      line: 'Line chart',
    },
    betweenSentences: ' ',
    opening: (kind, name, scope, span) =>
      `${kind}: ${name}. Scope: ${scope}.${span === null ? '' : ` Years: ${span}.`}`,
    only: (when, figure) => `Only figure: ${figure} in ${when}.`,
    ends: (first, last) =>
      `First figure: ${first.figure} in ${first.when}; latest figure: ${last.figure} in ${last.when}.`,
    missing: (gaps) => `No data: ${gaps.join('; ')}.`,
  },
}

function trendClause(span: string, kind: Trend['kind']): string {
  switch (kind) {
    case 'none':
      return `${span} do not show whether there is a trend`
    case 'level':
      return `the ${span} were level`
    case 'rising':
    case 'falling':
      return `the trend over ${span} is ${kind === 'rising' ? 'upward' : 'downward'}`
  }
}

export const charts: typeof zhCharts = {
  roleDescription: 'chart',
  intervalMarks: {
    whisker: 'Line: 95% interval of the usual level',
    band: 'Band: 95% interval of the usual level',
  },
  limitsRule: 'Dashed: mean ± 2.66 × mean moving range',
  walkHint: 'Use the left and right arrow keys to read point by point',
  loading: 'Loading the chart',
  failed: 'The chart could not be loaded',
}
