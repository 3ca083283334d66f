import { useMemo } from 'react'
import { stillTrend } from '../../ui/trend/trendPicture'
import { chartDescription } from '../../format/sentences/chartDescription'
import { useWords } from '../../messages/useWords'
import type { Reading } from '../../domain/comparison/comparison'
import type { World } from '../../domain/model/regionDataset'
import { blend } from '../../theme/blend'
import { chartLookOf } from '../../theme/chartLook'

/** Of chart text, in CSS pixels: 9 pt, as footnotes of official papers are. */
const FONT_SIZE = 12

type Props = {
  readonly world: World
  readonly reading: Reading
  readonly width: number
  readonly height: number
  readonly marked: boolean
  /** Drawing takes time: until its turn has come, a chart only keeps its place. */
  readonly drawn: boolean
}

/** A trend drawn for paper, once and for exactly its place: dark marks, and light grounds that a laser printer still shows. */
export function PaperChart({ world, reading, width, height, marked, drawn }: Props) {
  const words = useWords()
  const { indicator } = reading
  const svg = useMemo(() => {
    if (!drawn) return null
    const look = chartLookOf({ theme: 'light', size: FONT_SIZE, topic: indicator.topic })
    const paper = { ...look, wash: blend(look.accent, look.paper, 0.76) }
    return stillTrend({ world, reading, words, size: { width, height }, look: paper, marked })
  }, [drawn, world, reading, words, width, height, marked, indicator.topic])
  const series = world.seriesById.get(indicator.id)
  return (
    <figure
      className="paper-chart"
      data-chart={indicator.id}
      role="img"
      aria-label={
        series === undefined ? undefined : chartDescription(series, reading, words.figures)
      }
      style={{ height }}
      dangerouslySetInnerHTML={{ __html: svg ?? '' }}
    />
  )
}
