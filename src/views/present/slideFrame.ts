import { yearsText } from '../../format/period'
import { presentOf } from '../../i18n/present'
import { citedOn } from './cited'
import { headlineOf } from './headline'
import type { Slide } from './slide'
import { regionName, type SlideContext } from './slideContext'
import { slideTitle } from './slideTitle'
import type { SlideSize, TextKind } from './slideSize'
import { linesOf, lineWidth, type Weight } from './textLines'

/** A text with the height that it takes. */
export type TextBlock = { readonly text: string; readonly height: number }

/** What all slides have around their body. */
export type SlideFrame = {
  /** Whose figures these are: place, topic, scope, or place and years. */
  readonly kicker: TextBlock
  readonly title: TextBlock
  /** Unit, source, data version. */
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
  const { font, line } = size.text[kind]
  return linesOf(text, width, font, weight).length * line
}

/** Width that the mark 演示数据 takes beside the kicker; 0 where figures are real. */
export function tagWidth({ world, words }: SlideContext, size: SlideSize): number {
  if (!world.catalog.synthetic) return 0
  return lineWidth(words.shell.synthetic, size.text.label.font, 'bold') + size.unit * 4
}

/** What stands around a slide's body, and the room that this leaves for it. */
export function slideFrame(slide: Slide, context: SlideContext, size: SlideSize): SlideFrame {
  const block = (text: string, kind: TextKind, width: number, weight?: Weight): TextBlock => ({
    text,
    height: textHeight(text, kind, width, size, weight),
  })
  const kicker = block(
    kickerOf(slide, context),
    'label',
    size.inner - tagWidth(context, size),
    'bold',
  )
  const title = block(paintedTitle(slide, context), 'title', size.inner)
  const footer = block(footerOf(slide, context), 'footnote', size.inner - PLACE_WIDTH * size.unit)
  const foot = Math.max(footer.height, size.text.label.line)
  const gaps = (GAPS.title + GAPS.body + GAPS.footer) * size.unit
  const height = size.height - 2 * size.margin - kicker.height - title.height - foot - gaps
  return { kicker, title, footer, body: { width: size.inner, height } }
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

function footerOf(slide: Slide, context: SlideContext): string {
  const { words, world } = context
  const present = presentOf(words.lang)
  const units = new Set(slide.units.map((unit) => unit[words.lang]))
  return [
    present.unit([...units].join(present.listComma)),
    citedOn(slide, context),
    words.shell.dataVersion(world.catalog.dataVersion),
  ].join(present.separator)
}
