/** Columns of every observation: region, indicator, period and data version. */
export const seriesColumns = [
  'ref_area',
  'ref_area_name',
  'indicator',
  'indicator_name',
  'scope',
  'topic',
  'topic_name',
  'section',
  'section_name',
  'year',
  'time_period',
  'unit_measure',
  'unit_mult',
  'unit_name',
  'measure',
  'nature',
  'kind_name',
  'decimals',
  'data_version',
  'data_date',
  'synthetic',
] as const

/** Columns of a reported value, or of the reason why it is missing. */
export const figureColumns = [
  'obs_value',
  'figure',
  'obs_status',
  'obs_status_name',
  'missing_reason',
  'missing_reason_name',
  'precision',
  'precision_name',
  'printed',
  'lower_95',
  'upper_95',
  'source',
  'source_title',
  'source_issuer',
  'source_published',
  'source_address',
  'locator_chapter',
  'locator_item',
  'locator_name',
  'stated_change',
  'stated_change_unit',
  'stated_change_base',
  'stated_change_printed',
  'formula',
  'revisions',
  'notes',
] as const

export type SeriesColumn = (typeof seriesColumns)[number]
export type FigureColumn = (typeof figureColumns)[number]

/**
 * The machine name of a column, the same in every language: SDMX concepts in lower case where SDMX has
 * one (REF_AREA, TIME_PERIOD, OBS_VALUE, UNIT_MULT, OBS_STATUS). `…_name` is the code's text in the
 * reader's language.
 */
export type ColumnName = SeriesColumn | FigureColumn

/** The value stands between the period and the unit. */
const unitIndex = seriesColumns.indexOf('unit_measure')

/** All columns in the order of the CSV. */
export const columnNames: readonly ColumnName[] = [
  ...seriesColumns.slice(0, unitIndex),
  'obs_value',
  ...seriesColumns.slice(unitIndex, seriesColumns.indexOf('data_version')),
  ...figureColumns.filter((name) => name !== 'obs_value'),
  ...seriesColumns.slice(seriesColumns.indexOf('data_version')),
]
