import { useMemo } from 'react'
import { renderTrendSvg } from '../../ui/trend/trendSvg'
import { chartDescription } from '../../format/sentences/chartDescription'
import { useMessages } from '../../messages/useMessages'
import type { Comparison } from '../../domain/comparison/comparison'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { findPaletteSlot } from '../../domain/model/paletteSlots'
import { useScheme } from '../../charts/react/useScheme'
import { blend } from '../../theme/blend'
import { buildChartTheme } from '../../theme/chartTheme'

/** Font size of charts in CSS pixels: 9 pt, as in footnotes of official papers. */
const FONT_SIZE = 12

type Props = {
  readonly dataset: RegionDataset
  readonly comparison: Comparison
  readonly width: number
  readonly height: number
  readonly marked: boolean
  /** False until the chart's turn to be drawn: it then only takes its height. */
  readonly drawn: boolean
}

/** A trend chart for paper at exactly its size, with dark marks and grounds that a laser printer shows. */
export function PaperChart({ dataset, comparison, width, height, marked, drawn }: Props) {
  const messages = useMessages()
  const { indicator } = comparison
  const scheme = useScheme('light')
  const svg = useMemo(() => {
    if (!drawn) return null
    const slot = findPaletteSlot(dataset, indicator.topic)
    const theme = buildChartTheme({ theme: scheme, size: FONT_SIZE, slot })
    const chartTheme = { ...theme, wash: blend(theme.accent, theme.paper, 0.76) }
    return renderTrendSvg({
      dataset,
      comparison,
      messages,
      size: { width, height },
      chartTheme,
      marked,
    })
  }, [drawn, dataset, comparison, messages, width, height, marked, scheme, indicator.topic])
  const series = dataset.seriesById.get(indicator.id)
  return (
    <figure
      className="paper-chart"
      data-chart={indicator.id}
      role="img"
      aria-label={
        series === undefined ? undefined : chartDescription(series, comparison, messages.figures)
      }
      style={{ height }}
      dangerouslySetInnerHTML={{ __html: svg ?? '' }}
    />
  )
}
