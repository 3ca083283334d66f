import { missingText } from '../../format/status'
import type { MissingValue } from '../../domain/model/observation'
import { textCell, type Cell } from './cell'
import type { FigureColumn } from './columnName'
import { reportOf, sourceCells } from './sourceCells'
import { missingCodes } from './statusCode'
import type { TableContext } from './tableContext'

/** A gap: no value, and in its place the reason in code and in words; and the report that was looked in, if it is known. */
export function missingCells(
  context: TableContext,
  missing: MissingValue,
): Readonly<Partial<Record<FigureColumn, Cell>>> {
  const { messages } = context
  const { reason } = missing
  const word = missingText(reason, messages.figures)
  return {
    obs_value: { kind: 'none', word },
    figure: textCell(word),
    obs_status: textCell(missingCodes[reason]),
    obs_status_name: textCell(messages.exports.status.missing),
    ...sourceCells(context, reportOf(context, missing)),
    missing_reason: textCell(reason),
    missing_reason_name: textCell(messages.figures.missingLong[reason]),
  }
}
