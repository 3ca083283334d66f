import type { ChartMessages } from '../../../charts/chartMessages'
import type { PartsChart } from '../../../charts/parts/partsChart'
import { layoutParts } from '../../../charts/parts/partsLayout'
import { partsHeight } from '../../../charts/parts/partsHeight'
import { partsRows } from '../../../charts/parts/partsRows'
import { figureText, valueWithUnit } from '../../../format/values/figure'
import { missingText } from '../../../format/status'
import { presentOf } from '../../../messages/present'
import type { Indicator } from '../../../domain/model/indicator'
import type { Observation } from '../../../domain/model/observation'
import { compareYears } from '../../../domain/comparison/comparison'
import type { ChartTheme } from '../../../theme/chartTheme'
import type { Theme } from '../../../theme/palette'
import type { PartsSlide } from '../deck/slide'
import type { SlideContext } from '../deck/slideContext'
import { slideChartTheme } from './slideTheme'
import type { Screen, SlideSize } from './slideSize'

/** Whether a break lies between the two years: their bars may not be set side by side. */
export function acrossBreak({ comparison }: PartsSlide): boolean {
  return comparison.comparability.kind === 'notComparable'
}

function earlier(id: string, slide: PartsSlide, context: SlideContext): Observation | null {
  const { dataset, pair } = context
  if (pair.from === pair.to || acrossBreak(slide)) return null
  // A part may have a break of its own.
  const { from, comparability } = compareYears(dataset, id, pair.from, pair.to)
  return comparability.kind === 'notComparable' ? null : from
}

/** What the bars of a parts slide show: the earlier year as well, where one of its parts is known. */
export function buildPartsChart(slide: PartsSlide, context: SlideContext): PartsChart {
  const { lang } = context.messages
  return {
    parts: slide.figures.map(({ indicator, observation }) => ({
      name: indicator.name[lang],
      now: observation,
      before: earlier(indicator.id, slide, context),
      spoken: '',
    })),
    remainder:
      slide.rest === null
        ? null
        : {
            name: presentOf(lang).rest,
            now: slide.rest.value,
            before: acrossBreak(slide) ? null : slide.rest.before,
            spoken: '',
          },
  }
}

/** Whether the bars show the earlier year too. */
export function showsBefore({ parts }: PartsChart): boolean {
  return parts.some(({ before }) => before?.kind === 'stated')
}

/** A parts picture has rows of different indicators: each value brings its own unit. */
export function buildPartsMessages(
  slide: PartsSlide,
  { dataset, messages }: SlideContext,
): ChartMessages {
  const { figures } = messages
  const indicatorOf = (id: string): Indicator =>
    dataset.indicatorById.get(id) ?? slide.comparison.indicator
  return {
    shortValue: (stated) => figureText(stated, indicatorOf(stated.indicator), figures),
    tick: (value) =>
      valueWithUnit(value, slide.rest?.of.indicator ?? slide.comparison.indicator, figures),
    missing: (point) => missingText(point.reason, figures),
    year: () => '',
    event: () => '',
    spoken: () => '',
  }
}

/** In em of its labels: shorter bars say nothing. */
const SHORTEST_BARS = 7

/** Whether all rows have room in the picture, with their names unshortened and bars worth drawing. */
export function barsFit(
  chart: PartsChart,
  messages: ChartMessages,
  chartTheme: ChartTheme,
  size: Screen,
): boolean {
  const rows = partsRows(chart, chartTheme, messages)
  const frame = layoutParts(rows, chartTheme, size)
  const bare = (text: string) => text.replace(/\s+/g, '')
  const named = rows.every(
    ({ name }, index) => bare(frame.names[index]?.join('') ?? '') === bare(name),
  )
  const share = size.height / Math.max(1, rows.length)
  const high = frame.stacked || share >= chartTheme.fontSize * 1.35
  return named && high && frame.right - frame.left >= SHORTEST_BARS * chartTheme.fontSize
}

/** How much larger than the least the labels of a few rows may be, the most first. */
const larger = [1.7, 1.5, 1.3, 1.15]

/** The look of a parts picture: the largest in which its rows read well in this box. */
export function choosePartsTheme(
  slide: PartsSlide,
  context: SlideContext,
  theme: Theme,
  size: SlideSize,
  box: Screen,
): ChartTheme {
  const chart = buildPartsChart(slide, context)
  const messages = buildPartsMessages(slide, context)
  const themeFor = (times: number) =>
    slideChartTheme(theme, slide.comparison.indicator.topic, size, times)
  const roomy = larger
    .map(themeFor)
    .find(
      (chartTheme) =>
        partsHeight(chart, chartTheme, messages, box.width) <= box.height &&
        barsFit(chart, messages, chartTheme, box),
    )
  return roomy ?? themeFor(1)
}
