import type { ExportMessages } from '../../messages/messages'
import { noteText } from '../../format/note'
import type { Observation } from '../../domain/model/observation'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { textCell, type Cell } from './cell'
import type { ColumnName } from './columnName'
import { statedCells } from './statedCells'
import type { TableContext } from './tableContext'
import { seriesCells } from './seriesCells'
import { missingCells } from './missingCells'

/** One observation, missing ones too. A column that is left out holds nothing. */
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

/** One observation's row. Throws on an indicator that the world does not know. */
export function tableRow(context: TableContext, observation: Observation): TableRow {
  const indicator = context.dataset.indicatorById.get(observation.indicator)
  if (indicator === undefined) throw new Error(`Unknown indicator: ${observation.indicator}`)
  return {
    ...seriesCells(context, indicator, observation),
    ...(observation.kind === 'stated'
      ? statedCells(context, indicator, observation)
      : missingCells(context, observation)),
    notes: textCell(notesText(observation, context.messages)),
  }
}
