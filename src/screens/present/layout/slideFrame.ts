import { yearsText } from '../../../format/values/period'
import type { Size } from '../../../charts/layout/box'
import { formatCitations } from '../deck/citation'
import { buildHeadline } from '../deck/headline'
import { balanceHeadline } from '../../../typesetting/balanceHeadline'
import type { Slide } from '../deck/slide'
import { regionName, type SlideContext } from '../deck/slideContext'
import { formatSlideTitle } from '../deck/slideTitle'
import { textStyleFor, type SlideSize, type TextKind } from './slideSize'
import { countLines, truncateLines, type TextStyle } from '../../../typesetting/wrapLines'
import type { Weight } from '../../../typesetting/textWidth'

/** A text and its height. */
type TextBlock = {
  readonly text: string
  readonly height: number
  /** Lines broken here; null where the browser breaks them. */
  readonly lines: readonly string[] | null
}

/** The parts around the body of every slide. */
export type SlideFrame = {
  /** Region, topic and scope, or region and years. */
  readonly kicker: TextBlock
  readonly title: TextBlock
  /** Unit, data version and source: the source last, because only it can be long. */
  readonly footer: TextBlock
  readonly body: Size
}

/** Between kicker and title, title and body, body and footer, in hundredths of the height. */
export const GAPS = { title: 0.4, body: 1.8, footer: 1.6 } as const

/** Width of the slide number beside the footer, in hundredths of the height. */
export const NUMBER_WIDTH = 17

/** Height of a text in lines of this width. */
export function textHeight(
  text: string,
  kind: TextKind,
  width: number,
  size: SlideSize,
  weight: Weight = size.text[kind].weight,
): number {
  return countLines(text, textStyleFor(kind, width, size, weight)) * size.text[kind].line
}

/** Between a note and the chart below it, in hundredths of the height. */
export const NOTE_GAP = 1.6

/** Height of a note above a chart with its gap; 0 for no note. */
export function noteHeight(note: string, size: SlideSize): number {
  return note === '' ? 0 : textHeight(note, 'label', size.inner, size) + NOTE_GAP * size.unit
}

/** Width of the tag 示例数据（虚构） beside the kicker; 0 for real data. */
function computeTagWidth({ dataset, messages }: SlideContext, size: SlideSize): number {
  if (!dataset.catalog.synthetic) return 0
  return (
    size.measure(messages.shell.synthetic, size.text.label.font, 'bold') +
    size.unit * 2 +
    size.text.label.font
  )
}

/** Longer texts are truncated: other slides have them in full. */
const MAX_LINES = { kicker: 2, footer: 4 } as const

/** Lays out the parts around a slide's body; the body gets the rest. */
export function buildSlideFrame(slide: Slide, context: SlideContext, size: SlideSize): SlideFrame {
  const beside = size.inner - computeTagWidth(context, size)
  const kicker = buildBlock(formatKicker(slide, context), 'label', beside, size, MAX_LINES.kicker)
  const title = buildBlock(formatHeading(slide, context), 'title', size.inner, size)
  const foot = size.inner - NUMBER_WIDTH * size.unit
  const line = textStyleFor('footnote', foot, size)
  const footer = buildBlock(
    formatFooter(slide, context, line),
    'footnote',
    foot,
    size,
    MAX_LINES.footer,
  )
  const gaps = (GAPS.title + GAPS.body + GAPS.footer) * size.unit
  const around = kicker.height + title.height + Math.max(footer.height, size.text.label.line) + gaps
  const height = size.height - 2 * size.margin - around
  return { kicker, title, footer, body: { width: size.inner, height } }
}

function buildBlock(
  text: string,
  kind: TextKind,
  width: number,
  size: SlideSize,
  most = Infinity,
): TextBlock {
  // Kickers are bold.
  const style = textStyleFor(kind, width, size, kind === 'footnote' ? 'normal' : 'bold')
  const visible = truncateLines(text, most, style)
  const lines = kind === 'title' ? balanceHeadline(visible, style) : null
  const count = lines?.length ?? countLines(visible, style)
  return { text: visible, height: count * size.text[kind].line, lines }
}

/** The heading of an indicator's slide is its sentence; other slides have a title. */
function formatHeading(slide: Slide, { messages }: SlideContext): string {
  return slide.kind === 'indicator' && slide.shows === 'all'
    ? buildHeadline(slide.comparison, messages).lead
    : formatSlideTitle(slide, messages)
}

function formatKicker(slide: Slide, context: SlideContext): string {
  const { messages, dataset, pair } = context
  const { separator, scope } = messages.present
  const region = regionName(context)
  if (slide.kind !== 'indicator' && slide.kind !== 'parts')
    return [region, yearsText(pair.from, pair.to, messages.figures)].join(separator)
  const { indicator } = slide.comparison
  const topic = dataset.topicById.get(indicator.topic)
  const named = topic === undefined ? [] : [topic.name[messages.lang]]
  return [region, ...named, scope(indicator.scope[messages.lang])].join(separator)
}

/** A long list of units is truncated, so that the source is not. */
function formatFooter(slide: Slide, context: SlideContext, line: TextStyle): string {
  const { messages, dataset } = context
  const { present } = messages
  return [
    truncateLines(present.unit(slide.units.join(present.listComma)), 1, line),
    messages.shell.dataVersion(dataset.catalog.dataVersion),
    formatCitations(slide, context),
  ].join(present.separator)
}
