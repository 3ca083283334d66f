import { useLayoutEffect, useRef } from 'react'
import type { RankedRegion } from '../../../domain/statistics/ranking'
import { useIncrementalRender } from '../../../scheduling/useIncrementalRender'
import { RegionRow, type RankingContext } from './RegionRow'

type Props = {
  readonly ranking: readonly RankedRegion[]
  readonly label: string
  readonly context: RankingContext
}

/** Rows above the own region that are in view when the list opens. */
const ROWS_ABOVE = 3
const ROWS_IN_VIEW = 16

/** All regions in a box that scrolls and opens at the own region; paper shows all of them. */
export function AllRanks({ ranking, label, context }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const own = ranking.findIndex(({ region }) => region === context.own)
  const rendered = useIncrementalRender(ranking.length, {
    initial: Math.max(0, own) + ROWS_IN_VIEW,
    step: ROWS_IN_VIEW,
    reachable: true,
  })
  useLayoutEffect(() => {
    const first = box.current?.querySelectorAll('li')[own - ROWS_ABOVE]
    if (first !== undefined) box.current?.scrollTo({ top: first.offsetTop })
  }, [own])
  return (
    <div ref={box} className="ranks-box" tabIndex={0} role="region" aria-label={label}>
      <ol className="ranks">
        {ranking.slice(0, rendered).map((ranked) => (
          <li key={ranked.region}>
            <RegionRow ranked={ranked} context={context} />
          </li>
        ))}
      </ol>
    </div>
  )
}
