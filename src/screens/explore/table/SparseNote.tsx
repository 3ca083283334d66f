import { missingInText } from '../../../format/status'
import { yearText } from '../../../format/values/period'
import { useMessages } from '../../../messages/useMessages'
import type { SparseYear } from '../rows/sparseYear'

type Props = {
  readonly sparse: SparseYear
  /** How many rows have all figures. */
  readonly complete: number
  /** Only the rows with all figures are shown. */
  readonly only: boolean
  readonly onOnly: (only: boolean) => void
}

/** Says once that nearly all rows lack a year, and offers those that do not. */
export function SparseNote({ sparse, complete, only, onOnly }: Props) {
  const { explore: messages, figures } = useMessages('explore')
  const { figures: count, missing, reasons, kinship } = sparse
  const year = yearText(sparse.year, figures)
  const why = reasons.map((reason) => missingInText({ reason }, year, figures))
  return (
    <div className="explore-sparse">
      <p>{messages.sparse({ year, figures: count, missing, why })}</p>
      {(complete > 0 || only) && (
        <button type="button" aria-pressed={only} onClick={() => onOnly(!only)}>
          {messages.onlyComplete[kinship](complete)}
        </button>
      )}
    </div>
  )
}
