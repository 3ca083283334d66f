import { yearsText } from '../../../format/values/period'
import { presentOf } from '../../../messages/present'
import { citedOn } from '../deck/citation'
import { headlineOf } from '../deck/headline'
import { phrased } from '../../../typesetting/balanceHeadline'
import type { Slide } from '../deck/slide'
import { regionName, type SlideContext } from '../deck/slideContext'
import { slideTitle } from '../deck/slideTitle'
import { settingOf, type SlideSize, type TextKind } from './slideSize'
import { linesOf, shortened, type Setting, type Weight } from '../../../typesetting/wrapLines'

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
  return linesOf(text, settingOf(kind, width, size, weight)).length * size.text[kind].line
}

/** Width that the mark 演示数据 takes beside the kicker; 0 where figures are real. */
function tagWidth({ world, words }: SlideContext, size: SlideSize): number {
  if (!world.catalog.synthetic) return 0
  return (
    size.measure(words.shell.synthetic, size.text.label.font, 'bold') +
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
  const line = settingOf('footnote', foot, size)
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
  const setting = settingOf(kind, width, size, kind === 'footnote' ? 'normal' : 'bold')
  const shown = shortened(text, most, setting)
  const lines = kind === 'title' ? phrased(shown, setting) : null
  const count = (lines ?? linesOf(shown, setting)).length
  return { text: shown, height: count * size.text[kind].line, lines }
}

/** An indicator's slide is headed by what is to be said, all others by what they hold. */
function paintedTitle(slide: Slide, { words }: SlideContext): string {
  return slide.kind === 'indicator' && slide.shows === 'all'
    ? headlineOf(slide.reading, words).lead
    : slideTitle(slide, words)
}

function kickerOf(slide: Slide, context: SlideContext): string {
  const { words, world, pair } = context
  const { separator, scope } = presentOf(words.lang)
  const place = regionName(context)
  if (slide.kind !== 'indicator' && slide.kind !== 'parts')
    return [place, yearsText(pair.from, pair.to, words.figures)].join(separator)
  const { indicator } = slide.reading
  const topic = world.catalog.topics.find(({ id }) => id === indicator.topic)
  const named = topic === undefined ? [] : [topic.name[words.lang]]
  return [place, ...named, scope(indicator.scope[words.lang])].join(separator)
}

/** Units of many indicators give way before the source does. */
function footerOf(slide: Slide, context: SlideContext, line: Setting): string {
  const { words, world } = context
  const present = presentOf(words.lang)
  return [
    shortened(present.unit(slide.units.join(present.listComma)), 1, line),
    words.shell.dataVersion(world.catalog.dataVersion),
    citedOn(slide, context),
  ].join(present.separator)
}
