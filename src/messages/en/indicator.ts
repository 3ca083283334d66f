import type { RegionLevel } from '../../domain/model/regions'
import type { indicator as zh } from '../zh/indicator'

const reasons: (typeof zh)['reasons'] = {
  heading: 'Reason for the change',
  none: (year) => `No explanation has been recorded for ${year}.`,
}

function withFigure(count: number): string {
  if (count === 0) return 'no region has a figure'
  return count === 1 ? '1 region has a figure' : `${count} regions have a figure`
}

const levels: Record<RegionLevel, string> = {
  province: 'provinces',
  prefecture: 'cities and prefectures',
  county: 'counties and districts',
}

const regions: (typeof zh)['regions'] = {
  heading: 'Compare places',
  intro: (others) =>
    `The data know ${others} other ${others === 1 ? 'region' : 'regions'}: rank them by size, or set them side by side over the years.`,
  open: 'Compare places',
  close: 'Close',
  loading: 'Reading the figures of all places…',
  otherVersion: (current, found) => ({
    title: 'The figures of the other places belong to another version of the data',
    hint: `This page shows ${current}, the regions are ${found}. They are left out, so that the two are not mixed. Try again in a while; if it persists tell the administrator.`,
  }),
  among: 'Compare among',
  group: (kind, level, count) =>
    ({
      siblings: `${levels[level]} of the same parent`,
      level: `all ${levels[level]}`,
      within: `${levels[level]} within it`,
      all: 'all regions, whatever their level',
    })[kind] + ` · ${count}`,
  ranking: (when) => `Largest first, ${when}`,
  ranked: ({ when, name, figure, rank, isTied, stated }) =>
    `${when}: ${name}, ${figure}, ${isTied ? 'tied for rank' : 'rank'} ${rank} by size ${stated === 1 ? 'and the only region' : `of the ${stated} regions`} with a figure. `,
  unranked: (when, name, why, stated) => `${when}: ${name} ${why}; ${withFigure(stated)}. `,
  amongOthers: (when, stated) => `${when}: ${withFigure(stated)}. `,
  median: (figure) => `Median ${figure}. `,
  missing: (count) =>
    count === 1 ? '1 region has none and is last. ' : `${count} regions have none and are last. `,
  sizeNote:
    'Numbers are not adjusted for population or caseload: larger places have more. A rank says how many, not how good.',
  rateNote: 'A rank says how high, not how good.',
  hedged: 'Figures with “at least” or “about” are ranked by the number written.',
  own: 'this region',
  passed: (count) => `${count} passed over`,
  showAll: (count) => `Show all ${count}`,
  showShort: 'Only the ends and the neighbours',
  overYears: (name) => `Compare with ${name} over the years`,
  tickHint: 'Tick: over the years',
  trend: 'Over the years',
  trendHint: (most) => `Tick regions above or add them here, ${most} at most.`,
  full: (most) => `There are ${most} already: remove one to add another.`,
  add: 'Add a region',
  choose: 'Choose…',
  remove: (name) => `Remove ${name}`,
  medianLine: (least, most) =>
    `Median of the ${least === most ? least : `${least}–${most}`} regions with a figure`,
  tooFew: 'fewer than five figures',
  fewYears: 'Fewer than three years have figures: a table, no lines.',
  gapNote: 'Where a line is open, the year has no figure or is not comparable with the one before.',
  table: 'Figures year by year',
  year: 'Year',
  description: (name, span, lines) => `Line chart: ${name}, ${span}. ${lines.join('; ')}.`,
  unreadable: (count) =>
    `${count} ${count === 1 ? 'row' : 'rows'} could not be read and were left out.`,
}

export const indicator: typeof zh = {
  unknown: 'No such indicator',
  unknownHint: (id) => `The id “${id}” is not in the catalogue; the link may be out of date.`,
  view: 'Show as',
  chart: 'Chart',
  table: 'Table',
  year: 'Year',
  value: 'Value',
  interval: '95% interval',
  printed: 'As printed',
  status: 'Status',
  place: 'Place in the report',
  notes: 'Notes',
  definition: 'Definition',
  scope: 'Scope',
  unit: 'Unit',
  measure: 'Kind',
  terms: 'Words explained',
  semicolon: '; ',
  kindOf: (measure, arises) =>
    ({ count: 'count', amount: 'amount of money', rate: 'rate', duration: 'duration' })[measure] +
    { event: ', events in a period', decision: ', work done in a period', stock: ', at a date' }[
      arises
    ],
  rateFormula: 'numerator ÷ denominator × 100%',
  formula: 'Formula',
  numerator: 'Numerator',
  denominator: 'Denominator',
  wholeOf: 'Sum of',
  subsetOf: 'Subset of',
  atMost: 'Normally not greater than',
  sameItem: 'Item of the same name elsewhere in the report',
  source: 'Source',
  checks: 'Checks that touch it',
  noChecks: 'No check can be made on this indicator.',
  allChecks: 'See all checks',
  cautions: 'Comparability',
  noCautions: 'No known obstacle to comparing the chosen years.',
  eventEffects: { caution: 'compare with care', break: 'not comparable across' },
  relatedIndicators: 'Neighbours',
  previous: 'Previous',
  next: 'Next',
  sameTopic: 'Same topic',
  core: 'Core indicator',
  revisions: (count) => (count === 1 ? 'revised once' : `revised ${count} times`),
  revised: (value, source) => `An earlier report (${source}) said ${value}`,
  statedChange: (printed, base) => `The report states a change since ${base}: “${printed}”`,
  estimatedBy: (formula) => `Estimated: ${formula}`,
  tableCaption: (name) => `${name}: values by year`,
  reasons,
  regions,
}
