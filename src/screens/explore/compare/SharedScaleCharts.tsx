import { Fragment, useMemo } from 'react'
import { unitText } from '../../../format/values/unit'
import { localize } from '../../../messages/localize'
import { useMessages } from '../../../messages/useMessages'
import { comparePlan, highestOf, type CompareGroup } from '../../../domain/comparison/comparePlan'
import type { ComparedIndicator } from '../../../domain/comparison/comparedIndicator'
import type { Theme } from '../../../theme/palette'
import { barsChart, compareWords, levelChart } from './compareModel'
import { ComparePicture, type Compared } from './ComparePicture'
import { noFigureRemarks, scopeRemarks } from './compareRemarks'
import { Remarks } from '../Remarks'
import { describeRows } from './describeRows'

export type GroupProps = {
  readonly rows: readonly ComparedIndicator[]
  readonly compared: readonly [number, number]
  readonly theme: Theme
  readonly size: 'normal' | 'large'
}

const HEIGHTS = { lines: 320, multiple: 200, bar: 46 } as const

/** The chosen in their own units: one picture a unit where its lines can be told apart, else several of one scale. */
export function SharedScaleCharts({ rows, ...manner }: GroupProps) {
  const messages = useMessages('explore')
  const groups = useMemo(() => comparePlan(rows), [rows])
  return (
    <>
      {groups.map((group) => (
        <Fragment key={group.rows[0]?.indicator.id}>
          {group.kind === 'multiples' ? (
            <div className="multiples">
              {group.rows.map((row) => (
                <One
                  key={row.indicator.id}
                  rows={[row]}
                  kind="lines"
                  atLeast={highestOf(group.rows)}
                  {...manner}
                />
              ))}
            </div>
          ) : (
            <One rows={group.rows} kind={group.kind} atLeast={0} {...manner} />
          )}
          <Remarks texts={scopeRemarks(group.rows, messages)} />
        </Fragment>
      ))}
      <Remarks texts={noFigureRemarks(rows, messages)} />
    </>
  )
}

type OneProps = GroupProps & {
  readonly kind: Exclude<CompareGroup['kind'], 'multiples'>
  readonly atLeast: number
}

/** One picture: under its unit, or, of one indicator among several pictures, under its name. */
function One({ rows, kind, atLeast, compared, theme, size }: OneProps) {
  const messages = useMessages('explore')
  const { explore, lang } = messages
  const alone = rows.length === 1
  const picture = useMemo((): Compared | null => {
    if (kind === 'bars') return { kind, chart: barsChart(rows, messages) }
    const chart = levelChart(rows, { messages, theme, compared, named: !alone, atLeast })
    return chart === null ? null : { kind, chart }
  }, [rows, kind, atLeast, compared, theme, messages, alone])
  const texts = useMemo(() => compareWords(rows, messages), [rows, messages])
  const [first] = rows
  if (picture === null || first === undefined) return null
  const unit =
    lang === 'zh' ? unitText(first.indicator, 0, lang) : localize(first.indicator.unit, lang)
  const told = describeRows(rows, messages)
  const height =
    kind === 'bars' ? rows.length * HEIGHTS.bar : alone ? HEIGHTS.multiple : HEIGHTS.lines
  return (
    <figure className="compared" data-chart="compared">
      <figcaption>
        {alone && kind === 'lines' && <strong>{localize(first.indicator.name, lang)} </strong>}
        <span>
          {unit}
          {kind === 'bars' &&
            rows.some(({ comparison }) => comparison.from.kind === 'stated') &&
            ` · ${explore.barYears(...compared)}`}
        </span>
      </figcaption>
      <ComparePicture
        compared={picture}
        texts={texts}
        description={explore.chartOf(told)}
        height={height}
        theme={theme}
        size={size}
      />
    </figure>
  )
}
