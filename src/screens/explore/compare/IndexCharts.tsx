import { useMemo } from 'react'
import { yearText } from '../../../format/values/period'
import { localize } from '../../../messages/localize'
import { useMessages } from '../../../messages/useMessages'
import { MOST_LINES } from '../../../domain/comparison/comparePlan'
import { indexPlan, type IndexedRow } from '../../../domain/statistics/indexedTo'
import { indexChart, indexWords } from './compareModel'
import { ComparePicture } from './ComparePicture'
import { noIndexRemarks, scopeRemarks } from './compareRemarks'
import type { GroupProps } from './SharedScaleCharts'
import { Remarks } from '../Remarks'
import { describeRows } from './describeRows'

type Props = GroupProps & { readonly base: number }

const HEIGHTS = { together: 320, apart: 200 } as const

/** The chosen as percentages of one year: up to four in a picture, else several of one scale. */
export function IndexCharts({ rows, base, ...manner }: Props) {
  const messages = useMessages('explore')
  const plan = useMemo(() => indexPlan(rows, base), [rows, base])
  const { indexed } = plan
  const together = indexed.length <= MOST_LINES
  const highest = Math.max(
    100,
    ...indexed.flatMap(({ values }) => values.flatMap((one) => one ?? [])),
  )
  return (
    <>
      {indexed.length === 0 && <p>{messages.explore.noneIndexed}</p>}
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
      <Remarks
        texts={[
          ...scopeRemarks(
            indexed.map(({ row }) => row),
            messages,
          ),
          ...noIndexRemarks(plan, base, messages),
        ]}
      />
    </>
  )
}

type OneProps = Omit<Props, 'rows'> & {
  readonly rows: readonly IndexedRow[]
  readonly named: boolean
  readonly atLeast: number
}

function One({ rows, base, named, atLeast, compared, theme, size }: OneProps) {
  const messages = useMessages('explore')
  const { explore } = useMessages('explore')
  const chart = useMemo(
    () => indexChart(rows, { messages, theme, compared, named, atLeast }),
    [rows, messages, theme, compared, named, atLeast],
  )
  const texts = useMemo(() => indexWords(messages), [messages])
  const picture = useMemo(
    () => (chart === null ? null : { kind: 'lines' as const, chart }),
    [chart],
  )
  if (picture === null) return null
  const told = describeRows(
    rows.map(({ row }) => row),
    messages,
  )
  return (
    <figure className="compared" data-chart="compared">
      <figcaption>
        {!named && (
          <strong>
            {rows.map(({ row }) => localize(row.indicator.name, messages.lang)).join('')}{' '}
          </strong>
        )}
        <span>{explore.indexUnit(yearText(base, messages.figures))}</span>
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
