import type { ExportMessages } from '../../messages/messages'
import { noteText } from '../../format/note'
import type { Indicator } from '../../domain/model/indicator'
import type { Observation } from '../../domain/model/observation'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { dateCell, numberCell, textCell, type Cell } from './cell'
import type { ColumnName } from './columnNames'
import { figureCells } from './figureCells'
import type { TableContext } from './buildTableContext'

/** One observation, reported or missing. A column that is absent is empty. */
export type TableRow = Readonly<Partial<Record<ColumnName, Cell>>>

/** Every observation of these indicators: in the order of the ids, then by year. Unknown ids have none. */
export function listObservations(
  dataset: RegionDataset,
  ids: readonly string[],
): readonly Observation[] {
  return [...new Set(ids)].flatMap((id) => dataset.seriesById.get(id)?.points ?? [])
}

function notesText({ notes }: Observation, { figures }: ExportMessages): string {
  return notes.map((note) => noteText(note, figures)).join(figures.sentence.semicolon)
}

/** The row of one observation. Throws on an unknown indicator. */
export function buildTableRow(context: TableContext, observation: Observation): TableRow {
  const indicator = context.findIndicator(observation.indicator, observation.region)
  if (indicator === null) throw new Error(`Unknown indicator: ${observation.indicator}`)
  return {
    ...seriesCells(context, indicator, observation),
    ...figureCells(context, indicator, observation),
    notes: textCell(notesText(observation, context.messages)),
  }
}

/** Region, indicator and period: the same for reported and missing values. */
function seriesCells(
  { dataset, messages, regions, sections }: TableContext,
  indicator: Indicator,
  observation: Observation,
): TableRow {
  const { lang } = messages
  const { catalog } = dataset
  const topic = dataset.topicById.get(indicator.topic)
  const section = topic === undefined ? undefined : sections.get(topic.section)
  const unit = indicator.unit[lang]
  return {
    ref_area: textCell(observation.region),
    ref_area_name: textCell(regions.get(observation.region)?.name[lang] ?? observation.region),
    indicator: textCell(indicator.id),
    indicator_name: textCell(indicator.name[lang]),
    scope: textCell(indicator.scope[lang]),
    topic: textCell(indicator.topic),
    topic_name: textCell(topic?.name[lang] ?? null),
    section: numberCell(section?.id ?? null),
    section_name: textCell(section?.name[lang] ?? null),
    year: numberCell(observation.year),
    time_period: textCell(observation.period ?? String(observation.year)),
    unit_measure: textCell(unit),
    unit_mult: numberCell(indicator.multiplier),
    unit_name: textCell(messages.exports.scaledUnit(indicator.multiplier, unit)),
    measure: textCell(indicator.measure),
    arises: textCell(indicator.arises),
    kind_name: textCell(messages.exports.kind(indicator.measure, indicator.arises)),
    data_version: textCell(catalog.dataVersion),
    data_date: dateCell(catalog.dataDate),
    synthetic: { kind: 'flag', value: catalog.synthetic, word: messages.exports.synthetic },
  }
}
