import { yearsText } from '../../../format/values/period'
import { presentOf } from '../../../messages/present'
import { formatCitations } from '../deck/citation'
import { buildHeadline } from '../deck/headline'
import { balanceHeadline } from '../../../typesetting/balanceHeadline'
import type { Slide } from '../deck/slide'
import { regionName, type SlideContext } from '../deck/slideContext'
import { slideTitle } from '../deck/slideTitle'
import { textStyleFor, type SlideSize, type TextKind } from './slideSize'
import { countLines, truncateLines, type TextStyle } from '../../../typesetting/wrapLines'
import type { Weight } from '../../../typesetting/textWidth'

/** A text with the height that it takes. */
export type TextBlock = {
  readonly text: string
  readonly height: number
  /** Where its lines end, if that is decided here and not by the browser. */
  readonly lines: readonly string[] | null
}

/** What all slides have around their body. */
export type SlideFrame = {
  /** Whose figures these are: place, topic, scope, or place and years. */
  readonly kicker: TextBlock
  readonly title: TextBlock
  /** Unit, data version, source: the source last, as only it can be long. */
  readonly footer: TextBlock
  readonly body: { readonly width: number; readonly height: number }
}

/** In hundredths of the height: between kicker and title, title and body, body and footer. */
export const GAPS = { title: 0.4, body: 1.8, footer: 1.6 } as const

/** Kept free right of the footer for the slide's number, in the same unit. */
export const PLACE_WIDTH = 17

/** Height of a text set in lines of this width. */
export function textHeight(
  text: string,
  kind: TextKind,
  width: number,
  size: SlideSize,
  weight: Weight = size.text[kind].weight,
): number {
  return countLines(text, textStyleFor(kind, width, size, weight)) * size.text[kind].line
}

/** Width that the mark 演示数据 takes beside the kicker; 0 where figures are real. */
function tagWidth({ dataset, messages }: SlideContext, size: SlideSize): number {
  if (!dataset.catalog.synthetic) return 0
  return (
    size.measure(messages.shell.synthetic, size.text.label.font, 'bold') +
    size.unit * 2 +
    size.text.label.font
  )
}

/** Around the body nothing may take more lines than these: what is longer is told in full elsewhere. */
const MOST_LINES = { kicker: 2, footer: 4 } as const

/** What stands around a slide's body, and the room that this leaves for it. */
export function slideFrame(slide: Slide, context: SlideContext, size: SlideSize): SlideFrame {
  const beside = size.inner - tagWidth(context, size)
  const kicker = block(kickerOf(slide, context), 'label', beside, size, MOST_LINES.kicker)
  const title = block(paintedTitle(slide, context), 'title', size.inner, size)
  const foot = size.inner - PLACE_WIDTH * size.unit
  const line = textStyleFor('footnote', foot, size)
  const footer = block(footerOf(slide, context, line), 'footnote', foot, size, MOST_LINES.footer)
  const gaps = (GAPS.title + GAPS.body + GAPS.footer) * size.unit
  const around = kicker.height + title.height + Math.max(footer.height, size.text.label.line) + gaps
  const height = size.height - 2 * size.margin - around
  return { kicker, title, footer, body: { width: size.inner, height } }
}

function block(
  text: string,
  kind: TextKind,
  width: number,
  size: SlideSize,
  most = Infinity,
): TextBlock {
  // Kickers are bold.
  const setting = textStyleFor(kind, width, size, kind === 'footnote' ? 'normal' : 'bold')
  const shown = truncateLines(text, most, setting)
  const lines = kind === 'title' ? balanceHeadline(shown, setting) : null
  const count = lines?.length ?? countLines(shown, setting)
  return { text: shown, height: count * size.text[kind].line, lines }
}

/** An indicator's slide is headed by what is to be said, all others by what they hold. */
function paintedTitle(slide: Slide, { messages }: SlideContext): string {
  return slide.kind === 'indicator' && slide.shows === 'all'
    ? buildHeadline(slide.comparison, messages).lead
    : slideTitle(slide, messages)
}

function kickerOf(slide: Slide, context: SlideContext): string {
  const { messages, dataset, pair } = context
  const { separator, scope } = presentOf(messages.lang)
  const place = regionName(context)
  if (slide.kind !== 'indicator' && slide.kind !== 'parts')
    return [place, yearsText(pair.from, pair.to, messages.figures)].join(separator)
  const { indicator } = slide.comparison
  const topic = dataset.topicById.get(indicator.topic)
  const named = topic === undefined ? [] : [topic.name[messages.lang]]
  return [place, ...named, scope(indicator.scope[messages.lang])].join(separator)
}

/** Units of many indicators give way before the source does. */
function footerOf(slide: Slide, context: SlideContext, line: TextStyle): string {
  const { messages, dataset } = context
  const present = presentOf(messages.lang)
  return [
    truncateLines(present.unit(slide.units.join(present.listComma)), 1, line),
    messages.shell.dataVersion(dataset.catalog.dataVersion),
    formatCitations(slide, context),
  ].join(present.separator)
}
