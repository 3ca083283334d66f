import { useCallback, useMemo } from 'react'
import type { Size } from '../../charts/layout/box'
import { Chart } from '../../charts/react/Chart'
import { trendOption } from '../../charts/trend/trendOption'
import { trendPoints } from '../../charts/trend/trendPoints'
import { useWords } from '../../messages/useWords'
import { chartLookOf } from '../../theme/chartLook'
import { chartWordsOf, trendChartOf } from './trendModel'
import { usePrinting } from '../usePrinting'
import type { TrendFigureProps } from './TrendFigure'

type Props = TrendFigureProps & { readonly description: string; readonly still: string | undefined }

/** The drawing of a trend: with the whole chart library behind it, so it comes in its own chunk. */
export function TrendChart(props: Props) {
  const {
    world,
    reading,
    theme,
    size,
    accent,
    transparent,
    height,
    description,
    still,
    noteMarks,
  } = props
  const words = useWords()
  // Paper is white.
  const shownTheme = usePrinting() ? 'light' : theme
  const { indicator, fromYear, toYear } = reading
  const { chart, texts, look } = useMemo(() => {
    const shown = trendChartOf(world, indicator, [fromYear, toYear])
    return {
      chart: shown,
      texts: chartWordsOf(indicator, shown, words, noteMarks),
      look: chartLookOf({ theme: shownTheme, size, topic: indicator.topic, accent, transparent }),
    }
  }, [world, indicator, fromYear, toYear, shownTheme, size, accent, transparent, words, noteMarks])
  const option = useCallback(
    (box: Size) => trendOption(chart, look, texts, box),
    [chart, look, texts],
  )
  return (
    <Chart
      option={option}
      description={description}
      points={useMemo(() => trendPoints(chart, texts), [chart, texts])}
      height={height}
      words={words.charts}
      placeholder={still}
    />
  )
}
