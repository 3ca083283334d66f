import { useMemo } from 'react'
import { yearText } from '../../../format/values/period'
import { useMessages } from '../../../messages/useMessages'
import type { SortKey } from '../../../navigation/search/exploreSearch'
import type { YearPair } from '../../../domain/model/comparedYears'

/** The earlier year has a column of its own only where it is another one. */
export type Columns = Readonly<Record<Exclude<SortKey, 'from'>, string>> & {
  readonly from?: string
}

/** The names of the table's columns; those of figures are their years. */
export function useColumns({ from, to }: YearPair): Columns {
  const { explore, figures } = useMessages('explore')
  return useMemo(() => {
    const { from: earlier, ...others } = explore.columns(
      yearText(from, figures),
      yearText(to, figures),
    )
    return from === to ? others : { ...others, from: earlier }
  }, [explore, figures, from, to])
}
