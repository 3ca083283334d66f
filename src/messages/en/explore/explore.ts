import type { explore as zh } from '../../zh/explore/explore'
import { report } from './report'

export const explore: typeof zh = {
  report,
  heading: 'All indicators',
  skipToTable: 'Skip to the first row of the table',
  search: 'Find an indicator',
  searchHint:
    'A name, an everyday word, a figure of the report, an id, Chinese, pinyin or its initials, in any order: “mediation success”, “tjcg”, “23219”.',
  clearQuery: 'Clear the search',
  pinyinLoading: 'Loading the pinyin dictionary…',
  filters: 'Filters',
  filtersSet: (count) => `Filters (${count} set)`,
  clearFilters: 'Clear the filters',
  any: 'Any',
  section: 'Section',
  sectionName: (number, name) => `${number} ${name}`,
  otherSection: 'Other',
  topic: 'Topic',
  unitFilter: 'Unit',
  measureFilter: 'Kind',
  measures: { count: 'Count', amount: 'Amount', rate: 'Rate', duration: 'Duration' },
  complete: 'Data available',
  completeness: {
    both: 'For both years',
    laterOnly: 'For the later year only',
    missing: 'None for the later year',
  },
  beyondChance: (tested) => `Changed more than by chance (${tested} tested together)`,
  failed: 'Has a check that does not agree',
  sortBy: 'Order',
  reportOrder: 'As in the report',
  ascending: (column) => `${column}: ascending`,
  descending: (column) => `${column}: descending`,
  columns: (from, to) => ({
    name: 'Indicator',
    scope: 'Scope',
    unit: 'Unit',
    from,
    to,
    change: 'Change',
    marks: 'Remarks',
    terms: 'n / N',
    place: 'In part 1',
    years: 'Years',
    copy: 'Copy',
  }),
  place: (chapter, item) => [`section (${chapter}), `, `point ${item}`],
  ofReport: (year) => `report of ${year}`,
  earlier: (when, figure) => `from ${figure} in ${when}`,
  sparse: ({ year, figures, missing, why }) =>
    figures === 0
      ? `No figure for ${year} (${why.join('; ')}).`
      : `Only ${figures} ${figures === 1 ? 'indicator has' : 'indicators have'} a figure for ${year}; the other ${missing} have none (${why.join('; ')}).`,
  onlyComplete: {
    comparable: (rows) => `Only the ${rows} comparable`,
    bothYears: (rows) => `Only the ${rows} with both years`,
    oneYear: (rows) => `Only the ${rows} with a figure`,
  },
  pinned: {
    comparable: (rows) => `Comparable (${rows})`,
    bothYears: (rows) => `With both years (${rows})`,
    oneYear: (rows) => `With a figure (${rows})`,
  },
  copyShort: 'Copy',
  copiedShort: 'Copied',
  copyRow: (name) => `Copy the sentence about ${name}`,
  copyHint: 'Copies the sentence with its source; with the focus in this row, Ctrl+C does too',
  copiedRow: (name) => `Copied: ${name}`,
  tableLabel: 'Table of indicators, scrollable in both directions',
  count: (visible, all) =>
    visible === all ? `${all} indicators` : `${visible} of ${all} indicators`,
  best: (name, figure) => `; best match: ${name}, ${figure}`,
  near: (name, figure) => `; no exact match, the closest is ${name}, ${figure}`,
  noMatch: (query) => `No indicator matches “${query}”`,
  noMatchHint: 'Try fewer letters, pinyin initials, Chinese or an id.',
  filteredOut: (count, query) =>
    query === ''
      ? 'No indicator meets all the selected filters'
      : count === 1
        ? `1 indicator matches “${query}” but does not meet the selected filters`
        : `${count} indicators match “${query}” but none meets the selected filters`,
  filteredOutHint: 'Clear the filters to see them.',
  select: (name) => `Select ${name}`,
  chance: { notExcluded: 'chance not excluded', beyond: 'more than chance' },
  noChange: 'Nothing to compare with',
  cautionFor: (events) => `Compare with care (${events})`,
  brackets: (text) => ` (${text})`,
  notComparable: 'Not comparable',
  failedChecks: (count) =>
    count === 1 ? '1 check does not agree' : `${count} checks do not agree`,
  sparkline: (figures, years) => `Figures for ${figures} of ${years} years`,
  selected: (count) => `${count} selected`,
  mostSelected: (most) => `${most} at most`,
  removedItems: (ids) =>
    `The link contains indicators that are no longer in the catalogue: ${ids.join(', ')}`,
  itemsOverLimit: (count, most) =>
    `The link contains ${count} more, which are not selected: ${most} at most`,
  showChart: 'Compare in a chart',
  hideChart: 'Hide the chart',
  presentSelection: 'Show the selection as slides',
  clearSelection: 'Clear the selection',
  remove: (name) => `Remove ${name}`,
  compare: 'Comparison of the selected indicators',
  scales: 'Scale',
  scale: { shared: 'Same scale', own: 'Own scales', index: 'One year as 100' },
  baseYear: 'Base year',
  indexUnit: (year) => `Index, ${year} = 100`,
  noIndex: (why, year, names) =>
    ({
      rate: `No index for rates, which change in percentage points: ${names}.`,
      baseMissing: `No index without a figure for ${year} as base: ${names}.`,
      notPositive: `No index because the figure for ${year} is not above zero: ${names}.`,
      small: `No index because the figure for ${year} is under 10, so one case more or less would change it greatly: ${names}.`,
    })[why],
  noIndexShort: {
    rate: 'no index for a rate',
    baseMissing: 'base year has no figure',
    notPositive: 'base not above zero',
    small: 'base under 10',
  },
  noneIndexed: 'None of the selected indicators has an index, so there is no chart.',
  scopesDiffer: (scopes) =>
    `The indicators have different scopes; compare with care: ${scopes.map(({ scope, names }) => `${names} (${scope})`).join('; ')}.`,
  noFigure: (names) => `Not drawn because there are no data: ${names}.`,
  spread: (times) =>
    `Indicators with the same unit differ widely in size (the largest is about ${times} times the smallest). On one scale the small ones would lie near zero, so each has its own scale.`,
  gapNote:
    'Where the line breaks, there is no figure for the year or it is not comparable with the year before.',
  noneToChart: 'None of the selected indicators has data to chart.',
  chartOf: (names) => `Comparison chart: ${names}`,
  figuresTable: 'Figures in the chart',
  year: 'Year',
  listComma: ', ',
}
