import { useMemo } from 'react'
import { yearText } from '../../../format/values/period'
import { useMessages } from '../../../messages/useMessages'
import type { SortKey } from '../../../navigation/search/exploreSearch'
import type { YearPair } from '../../../domain/model/comparedYears'

export type Columns = Readonly<Record<SortKey, string>>

/** The names of the table's columns; those of figures are their years. */
export function useColumns({ from, to }: YearPair): Columns {
  const { explore, figures } = useMessages('explore')
  return useMemo(
    () => explore.columns(yearText(from, figures), yearText(to, figures)),
    [explore, figures, from, to],
  )
}
