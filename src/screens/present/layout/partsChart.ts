import type { Size } from '../../../charts/layout/box'
import { at } from '../../../domain/model/at'
import type { ChartMessages } from '../../../charts/chartMessages'
import type { PartsChart } from '../../../charts/parts/partsChart'
import { layoutParts } from '../../../charts/parts/partsLayout'
import { computePartsHeight } from '../../../charts/parts/partsLayout'
import { buildPartsRows } from '../../../charts/parts/partsRows'
import { figureText, valueWithUnit } from '../../../format/values/figure'
import { missingText } from '../../../format/status'
import type { Indicator } from '../../../domain/model/indicator'
import type { Observation } from '../../../domain/model/observation'
import { compareYears } from '../../../domain/comparison/comparison'
import { findPaletteSlot } from '../../../domain/model/paletteSlots'
import type { ChartTheme } from '../../../theme/chartTheme'
import type { Scheme } from '../../../theme/palette'
import type { PartsSlide } from '../deck/slide'
import type { SlideContext } from '../deck/slideContext'
import { buildSlideChartTheme } from './slideTheme'
import type { SlideSize } from './slideSize'

/** Whether a break lies between the years, so that their bars may not be compared. */
export function isAcrossBreak({ comparison }: PartsSlide): boolean {
  return comparison.comparability.kind === 'notComparable'
}

function findEarlier(id: string, slide: PartsSlide, context: SlideContext): Observation | null {
  const { dataset, pair } = context
  if (pair.from === pair.to || isAcrossBreak(slide)) return null
  // A part may have a break of its own.
  const { from, comparability } = compareYears(dataset, id, pair.from, pair.to)
  return comparability.kind === 'notComparable' ? null : from
}

/** The bars of a parts slide, with the earlier year where it is comparable. */
export function buildPartsChart(slide: PartsSlide, context: SlideContext): PartsChart {
  const { lang } = context.messages
  const remainder = slide.whole?.remainder ?? null
  return {
    parts: slide.figures.map(({ indicator, observation }) => ({
      name: indicator.name[lang],
      now: observation,
      before: findEarlier(indicator.id, slide, context),
      spoken: '',
    })),
    // A part without the others stands in the length of its whole.
    track: slide.whole !== null && remainder === null ? slide.whole.figure.observation.value : null,
    remainder: remainder && {
      name: remainder.name[lang],
      now: remainder.value,
      before: isAcrossBreak(slide) ? null : remainder.before,
      spoken: '',
    },
  }
}

/** Whether any bar has an earlier year. */
export function showsEarlierYear({ parts }: PartsChart): boolean {
  return parts.some(({ before }) => before?.kind === 'reported')
}

/** The rows are different indicators, so each value has its own unit. */
export function buildPartsMessages(
  slide: PartsSlide,
  { dataset, messages }: SlideContext,
): ChartMessages {
  const { figures } = messages
  const findIndicator = (id: string): Indicator =>
    dataset.indicatorById.get(id) ?? slide.comparison.indicator
  return {
    shortValue: (stated) => figureText(stated, findIndicator(stated.indicator), figures),
    tick: (value) =>
      valueWithUnit(
        value,
        { ...(slide.whole?.figure.indicator ?? slide.comparison.indicator), decimals: 0 },
        figures,
      ),
    missing: (point) => missingText(point.reason, figures),
    year: () => '',
    event: () => '',
    interval: () => '',
    limits: () => '',
    limitsRule: () => '',
    spoken: () => '',
  }
}

/** In em of the labels: shorter bars show nothing. */
const MIN_BAR_LENGTH = 7

/** Whether all rows fit with full names and readable bars. */
export function barsFit(
  chart: PartsChart,
  messages: ChartMessages,
  chartTheme: ChartTheme,
  size: Size,
): boolean {
  const rows = buildPartsRows(chart, chartTheme, messages)
  const plotArea = layoutParts(rows, chart.track, chartTheme, size)
  const withoutSpaces = (text: string) => text.replace(/\s+/g, '')
  const named = rows.every(
    ({ name }, index) => withoutSpaces(at(plotArea.names, index).join('')) === withoutSpaces(name),
  )
  const share = size.height / Math.max(1, rows.length)
  const high = plotArea.stacked || share >= chartTheme.fontSize * 1.35
  return named && high && plotArea.right - plotArea.left >= MIN_BAR_LENGTH * chartTheme.fontSize
}

/** Label scales for a few rows, the largest first. */
const LABEL_SCALES = [1.7, 1.5, 1.3, 1.15]

/** The chart theme with the largest labels that fit the box. */
export function choosePartsTheme(
  slide: PartsSlide,
  context: SlideContext,
  theme: Scheme,
  size: SlideSize,
  box: Size,
): ChartTheme {
  const chart = buildPartsChart(slide, context)
  const messages = buildPartsMessages(slide, context)
  const slot = findPaletteSlot(context.dataset, slide.comparison.indicator.topic)
  const buildTheme = (scale: number) => buildSlideChartTheme(theme, slot, size, scale)
  const fitting = LABEL_SCALES.map(buildTheme).find(
    (chartTheme) =>
      computePartsHeight(chart, chartTheme, messages, box.width) <= box.height &&
      barsFit(chart, messages, chartTheme, box),
  )
  return fitting ?? buildTheme(1)
}
