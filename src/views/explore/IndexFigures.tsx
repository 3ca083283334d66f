import { useMemo } from 'react'
import { yearText } from '../../format/period'
import { exploreWordsOf } from '../../i18n/exploreWords'
import { pick } from '../../i18n/pick'
import { useWords } from '../../i18n/useWords'
import { MOST_LINES } from '../../indicators/comparePlan'
import { indexedTo } from '../../indicators/indexedTo'
import { indexChart, indexWords, type IndexedRow } from './compareModel'
import { ComparePicture } from './ComparePicture'
import type { GroupProps } from './LevelGroups'
import { tellRows } from './tellRows'

type Props = GroupProps & { readonly base: number }

const HEIGHTS = { together: 320, apart: 200 } as const

/** The chosen as percentages of one year: up to four in a picture, else several of one scale. */
export function IndexFigures({ rows, base, ...manner }: Props) {
  const { lang, figures } = useWords()
  const words = exploreWordsOf(lang)
  const indexed = useMemo(
    () =>
      rows.flatMap((row): readonly IndexedRow[] => {
        const values = indexedTo(row, base)
        return values === null ? [] : [{ row, values }]
      }),
    [rows, base],
  )
  const without = rows.filter((row) => indexed.every((other) => other.row !== row))
  const together = indexed.length <= MOST_LINES
  const highest = Math.max(100, ...indexed.flatMap(({ values }) => values.map((one) => one ?? 0)))
  return (
    <>
      {together ? (
        indexed.length > 0 && <One rows={indexed} base={base} named atLeast={highest} {...manner} />
      ) : (
        <div className="multiples">
          {indexed.map((one) => (
            <One
              key={one.row.indicator.id}
              rows={[one]}
              base={base}
              named={false}
              atLeast={highest}
              {...manner}
            />
          ))}
        </div>
      )}
      {without.length > 0 && (
        <p className="compare-note">
          {words.noIndex(yearText(base, figures))}
          {without.map(({ indicator }) => pick(indicator.name, lang)).join(words.listComma)}
        </p>
      )}
    </>
  )
}

type OneProps = Omit<Props, 'rows'> & {
  readonly rows: readonly IndexedRow[]
  readonly named: boolean
  readonly atLeast: number
}

function One({ rows, base, named, atLeast, compared, theme, size }: OneProps) {
  const words = useWords()
  const explore = exploreWordsOf(words.lang)
  const chart = useMemo(
    () => indexChart(rows, { words, theme, compared, named, atLeast }),
    [rows, words, theme, compared, named, atLeast],
  )
  const texts = useMemo(() => indexWords(words), [words])
  const picture = useMemo(
    () => (chart === null ? null : { kind: 'lines' as const, chart }),
    [chart],
  )
  if (picture === null) return null
  const told = tellRows(
    rows.map(({ row }) => row),
    words,
  )
  return (
    <figure className="compared" data-chart="compared">
      <figcaption>
        {!named && (
          <strong>{rows.map(({ row }) => pick(row.indicator.name, words.lang)).join('')} </strong>
        )}
        <span>{explore.indexUnit(yearText(base, words.figures))}</span>
      </figcaption>
      <ComparePicture
        compared={picture}
        texts={texts}
        description={explore.chartOf(told)}
        height={named ? HEIGHTS.together : HEIGHTS.apart}
        theme={theme}
        size={size}
      />
    </figure>
  )
}
