import type { Indicator } from '../../domain/model/indicator'
import type { Observation } from '../../domain/model/observation'
import { numberCell, textCell, type Cell } from './cell'
import type { SeriesColumn } from './columnName'
import type { TableContext } from './tableContext'

/** Where an observation belongs, and what its indicator is: the same for a figure and for a gap. */
export function seriesCells(
  { dataset, messages, regions, topics, sections }: TableContext,
  indicator: Indicator,
  observation: Observation,
): Readonly<Record<SeriesColumn, Cell>> {
  const { lang } = messages
  const { catalog } = dataset
  const topic = topics.get(indicator.topic)
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
    nature: textCell(indicator.nature),
    kind_name: textCell(messages.exports.kind(indicator.measure, indicator.nature)),
    decimals: numberCell(indicator.decimals),
    data_version: textCell(catalog.dataVersion),
    data_date: textCell(catalog.dataDate),
    synthetic: { kind: 'flag', value: catalog.synthetic, word: messages.exports.synthetic },
  }
}
