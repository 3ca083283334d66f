import { useMemo } from 'react'
import { yearText } from '../../format/period'
import { exploreWordsOf } from '../../i18n/exploreWords'
import { useWords } from '../../i18n/useWords'
import type { SortKey } from '../../indicators/sortKey'
import type { YearPair } from '../../routes/years'

export type Columns = Readonly<Record<SortKey, string>>

/** The names of the table's columns; the figures' are their years. */
export function useColumns({ from, to }: YearPair): Columns {
  const { figures, lang } = useWords()
  return useMemo(
    () => exploreWordsOf(lang).columns(yearText(from, figures), yearText(to, figures)),
    [lang, figures, from, to],
  )
}
