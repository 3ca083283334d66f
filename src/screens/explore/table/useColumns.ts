import { useMemo } from 'react'
import { yearText } from '../../../format/values/period'
import { exploreWordsOf } from '../../../messages/exploreWords'
import { useMessages } from '../../../messages/useWords'
import type { SortKey } from '../../../navigation/search/exploreSearch'
import type { YearPair } from '../../../domain/model/comparedYears'

export type Columns = Readonly<Record<SortKey, string>>

/** The names of the table's columns; the figures' are their years. */
export function useColumns({ from, to }: YearPair): Columns {
  const { figures, lang } = useMessages()
  return useMemo(
    () => exploreWordsOf(lang).columns(yearText(from, figures), yearText(to, figures)),
    [lang, figures, from, to],
  )
}
