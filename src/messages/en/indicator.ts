import type { FunnelPosition } from '../../domain/statistics/funnel'
import type { RegionLevel } from '../../domain/places/regions'
import type { indicator as zh } from '../zh/indicator'
import { limitNames } from './figures'
import { kindOf } from './figures/kind'

function withFigure(count: number): string {
  if (count === 0) return 'no region has a figure'
  return count === 1 ? '1 region has a figure' : `${count} regions have a figure`
}

const levels: Record<RegionLevel, string> = {
  province: 'provinces',
  prefecture: 'cities and prefectures',
  county: 'counties and districts',
}

const positions: Record<FunnelPosition, string> = {
  within: 'within the 95% limits: the difference from the overall rate could be chance alone',
  above: 'above the 95% limit but within that of 99.8%: worth a look, but not conclusive',
  below: 'below the 95% limit but within that of 99.8%: worth a look, but not conclusive',
  farAbove:
    'above the 99.8% limit: further than chance and the usual differences between regions explain',
  farBelow:
    'below the 99.8% limit: further than chance and the usual differences between regions explain',
}

const funnel: (typeof zh)['regions']['funnel'] = {
  heading: 'Rates compared (funnel plot)',
  loading: 'Loading numerators and denominators…',
  explanation: (places, centre, between) => {
    const widened =
      between === null
        ? 'With fewer than 10 regions the limits hold chance alone. '
        : between > 0
          ? 'The regions differ by more than chance; the limits are widened accordingly. '
          : ''
    return `Each dot is a region. The horizontal line is the overall rate of ${places} regions, ${centre}; the dashed and the solid curves are the 95% and 99.8% control limits: without causes of their own, about 5% and 0.2% of regions lie outside. The smaller the denominator, the larger the variation and the wider the limits. ${widened}`
  },
  own: (name, rate, terms, position) => `${name}, ${rate} (${terms}), is ${positions[position]}. `,
  notGood: 'High is not the same as good. ',
  leftOut: (count) =>
    `${count} ${count === 1 ? 'region is' : 'regions are'} left out: no usable numerator and denominator, or they do not give the stated rate. `,
  tooFew: 'Fewer than 5 regions have a usable numerator and denominator: no funnel plot.',
  lines: { centre: (rate) => `Overall ${rate}`, inner: '95%', outer: '99.8%' },
  axis: (name, unit) => `${name} (${unit})`,
  description: (rate, when, places, centre, outside) =>
    `Funnel plot: ${rate}, ${when}, ${places} regions, overall ${centre}. ${outside === 0 ? 'No region is' : outside === 1 ? '1 region is' : `${outside} regions are`} outside the 99.8% limits.`,
  table: 'Figures of the funnel plot',
  columns: {
    place: 'Region',
    rate: 'Rate',
    terms: 'Numerator/denominator',
    position: 'Against the limits',
  },
  positions: {
    within: 'within 95%',
    above: 'above 95%',
    below: 'below 95%',
    farAbove: 'above 99.8%',
    farBelow: 'below 99.8%',
  },
}

const regions: (typeof zh)['regions'] = {
  heading: 'Compare regions',
  intro: (others) =>
    `Data are available for ${others} other ${others === 1 ? 'region' : 'regions'}: list them by size or compare them over the years.`,
  open: 'Compare regions',
  close: 'Close',
  loading: 'Loading the data of all regions…',
  among: 'Compare among',
  group: (kind, level, count) =>
    ({
      siblings: `${levels[level]} of the same parent`,
      level: `all ${levels[level]}`,
      within: `${levels[level]} within it`,
    })[kind] + ` · ${count}`,
  noPeers:
    'The other places are of another level of government, so they are not ranked with this one.',
  ranking: (when) => `Largest first, ${when}`,
  ranked: ({ when, name, figure, rank, isTied, stated }) =>
    rank === null
      ? `${when}: ${name}, ${figure}; ${withFigure(stated)}. `
      : `${when}: ${name}, ${figure}, which differs from the median by more than chance alone usually produces: ${isTied ? 'tied for rank' : 'rank'} ${rank} by size of the ${stated} regions with a figure. `,
  unranked: (name, why, stated) => `${name}: ${why}; ${withFigure(stated)}. `,
  amongOthers: (when, stated) => `${when}: ${withFigure(stated)}. `,
  median: (figure) => `Median ${figure}. `,
  missing: (count) =>
    count === 1 ? '1 region has none and is last. ' : `${count} regions have none and are last. `,
  eventNote:
    'Numbers are not adjusted for population or caseload: larger places have more. Only where all figures are below 300 does a figure whose 95% interval excludes the median have a rank, which says how many, not how good.',
  sizeNote:
    'Numbers are not adjusted for population or caseload: larger places have more. They have no rank.',
  rateNote: 'Highest first, without ranks: high is not the same as good.',
  hedged: 'Figures with “more than”, “about” and the like are ordered by the number written.',
  own: 'this region',
  passed: (count) => `${count} omitted`,
  showAll: (count) => `Show all ${count}`,
  showShort: 'Only the first, the last and those near this region',
  overYears: (name) => `Compare with ${name} over the years`,
  tickHint: 'Select to compare over the years',
  trend: 'Over the years',
  trendHint: (most) => `Select regions above or add them here, ${most} at most.`,
  full: (most) => `${most} regions are selected: remove one to add another.`,
  add: 'Add a region',
  choose: 'Choose…',
  remove: (name) => `Remove ${name}`,
  medianLine: (least, most) =>
    `Median of the ${least === most ? least : `${least}–${most}`} regions with a figure`,
  tooFew: 'fewer than five figures',
  fewYears: 'Fewer than three years have data: table only, no lines.',
  gapNote:
    'Where the line breaks, there is no figure for the year or it is not comparable with the year before.',
  table: 'Figures by year',
  year: 'Year',
  description: (name, span, lines) => `Line chart: ${name}, ${span}. ${lines.join('; ')}.`,
  funnel,
  unreadable: (count) =>
    `${count} ${count === 1 ? 'row' : 'rows'} could not be read and were left out.`,
}

export const indicator: typeof zh = {
  limitsNote: ({ kind, span, years }) =>
    `Dashed lines: the centre and the ${limitNames[kind]} from ${years} comparable years (${span}): mean ± 2.66 × mean moving range, ${kind === 'trial' ? 'computed again with every new year' : 'kept for later years'}. A year within the limits may still have changed.`,
  unknown: 'No such indicator',
  unknownHint: (id) => `The id “${id}” is not in the catalogue; the link may be out of date.`,
  view: 'Show as',
  chart: 'Chart',
  table: 'Table',
  number: 'Figure',
  year: 'Year',
  value: 'Value',
  interval: '95% interval',
  printed: 'As stated in the report',
  status: 'Status',
  place: 'Place in the report',
  notes: 'Notes',
  definition: 'Definition',
  scope: 'Scope',
  unit: 'Unit',
  measure: 'Kind',
  terms: 'Terms',
  semicolon: '; ',
  kindOf,
  rateFormula: 'numerator ÷ denominator × 100%',
  formula: 'Formula',
  numerator: 'Numerator',
  denominator: 'Denominator',
  wholeOf: 'Sum of',
  subsetOf: 'Subset of',
  atMost: 'Normally not greater than',
  sameItem: 'Item of the same name elsewhere in the report',
  source: 'Source',
  checks: 'Related checks',
  noChecks: 'No checks are possible for this indicator.',
  otherChecks: (after, total, outcomes) =>
    `${total} ${after ? 'other ' : ''}${total === 1 ? 'check' : 'checks'}: ${outcomes.map(({ name, count }) => `${name.toLowerCase()} ${count}`).join(', ')}`,
  allChecks: 'See all checks',
  cautions: 'Cautions',
  pendingDate: 'local date to be confirmed',
  eventEffects: { caution: 'compare with care', break: 'not comparable' },
  relatedIndicators: 'Adjacent indicators',
  previous: 'Previous',
  next: 'Next',
  sameTopic: 'Same topic',
  core: 'Core indicator',
  revised: (value, report) => `Earlier, ${report} stated ${value}`,
  otherStatedChange: (report, printed, base) =>
    `${report} states a change since ${base}: “${printed}”`,
  statedChange: (printed, base) => `The report states a change since ${base}: “${printed}”`,
  estimatedBy: (formula) => `Estimated: ${formula}`,
  tableCaption: (name) => `${name}: values by year`,
  reasons: 'Reason for the change',
  regions,
}
