import { useMemo } from 'react'
import { chartDescription } from '../../../format/sentences/chartDescription'
import { computeIndicatorLayout } from '../layout/indicatorLayout'
import type { SlideBodyProps } from './slideBodyProps'
import { renderSlideTrend } from '../layout/renderSlideTrend'
import { Paragraphs } from './Paragraphs'
import { InlineSvg } from './InlineSvg'
import { Side } from './Side'

/** The chart, and beside it the figure, its change and their limits. */
export function IndicatorBody({ slide, context, size, theme }: SlideBodyProps<'indicator'>) {
  const { comparison } = slide
  const { chart, side } = useMemo(
    () => computeIndicatorLayout(slide, context, size),
    [slide, context, size],
  )
  const svg = useMemo(
    () =>
      slide.shows === 'sentence' ? null : renderSlideTrend(comparison, context, theme, size, chart),
    [slide, comparison, context, theme, size, chart],
  )
  const series = context.dataset.seriesById.get(comparison.indicator.id)
  if (svg === null) return <Paragraphs slide={slide} height={chart.height} size={size} />
  const description =
    series === undefined ? '' : chartDescription(series, comparison, context.messages.figures)
  return (
    <div className="slide-columns">
      <InlineSvg svg={svg} box={chart} description={description} />
      {side !== null && <Side side={side} size={size} />}
    </div>
  )
}
