import { useCallback, useMemo } from 'react'
import type { Size } from '../../charts/layout/box'
import { Chart } from '../../charts/react/Chart'
import { useScheme } from '../../charts/react/useScheme'
import { trendOption } from '../../charts/trend/trendOption'
import { listTrendPoints } from '../../charts/trend/trendChart'
import { useMessages } from '../../messages/useMessages'
import { findPaletteSlot } from '../../domain/model/paletteSlots'
import { buildChartTheme } from '../../theme/chartTheme'
import { buildChartMessages, buildTrendChart, withoutIntervals } from './trendModel'
import type { TrendFigureProps } from './TrendFigure'

type Props = TrendFigureProps & {
  readonly description: string
  readonly placeholder: string | undefined
}

/** Draws a trend. A chunk of its own, because it needs the whole chart library. */
export function TrendChart(props: Props) {
  const {
    dataset,
    comparison,
    theme,
    size,
    accent,
    transparent,
    height,
    description,
    placeholder,
    noteMarks,
    brief,
  } = props
  const messages = useMessages()
  const scheme = useScheme(theme)
  const { indicator, fromYear, toYear } = comparison
  const { chart, texts, chartTheme } = useMemo(() => {
    const whole = buildTrendChart(dataset, indicator, [fromYear, toYear], messages)
    const model = brief ? withoutIntervals(whole) : whole
    return {
      chart: model,
      texts: buildChartMessages(indicator, model, messages, noteMarks),
      chartTheme: buildChartTheme({
        theme: scheme,
        size,
        slot: findPaletteSlot(dataset, indicator.topic),
        accent,
        transparent,
      }),
    }
  }, [
    dataset,
    indicator,
    fromYear,
    toYear,
    scheme,
    size,
    accent,
    transparent,
    messages,
    noteMarks,
    brief,
  ])
  const option = useCallback(
    (box: Size) => trendOption(chart, chartTheme, texts, box),
    [chart, chartTheme, texts],
  )
  return (
    <Chart
      option={option}
      description={description}
      points={useMemo(() => listTrendPoints(chart, texts), [chart, texts])}
      height={height}
      messages={messages.charts}
      placeholder={placeholder}
    />
  )
}
