import type { Paragraph } from './slide'
import { textStyleFor, type SlideSize } from '../layout/slideSize'
import type { Measure } from '../../../typesetting/textWidth'
import { countLines, wrapLines, type TextStyle } from '../../../typesetting/wrapLines'

/** Between two paragraphs, in hundredths of the height. */
export const PARAGRAPH_GAP = 1.8

/** The style of a paragraph, whose bold beginning runs into the text. */
function paragraphStyle({ lead }: Paragraph, size: SlideSize, kind: ParagraphSize): TextStyle {
  if (lead === null) return textStyleFor(kind, size.inner, size, 'normal')
  const { font } = size.text[kind]
  // A beginning of more than a line is measured as if all were bold.
  const isShort = size.measure(lead, font, 'bold') <= size.inner
  const measure: Measure = (part, fontSize) => {
    if (!isShort || lead.startsWith(part)) return size.measure(part, fontSize, 'bold')
    if (!part.startsWith(lead)) return size.measure(part, fontSize, 'normal')
    const rest = size.measure(part.slice(lead.length), fontSize, 'normal')
    return size.measure(lead, fontSize, 'bold') + rest
  }
  return textStyleFor(kind, size.inner, { ...size, measure }, 'normal')
}

/** Size of the text of paragraphs; `roomy` where there are few of them. */
export type ParagraphSize = 'text' | 'roomy'

function heightOf(paragraph: Paragraph, size: SlideSize, kind: ParagraphSize): number {
  const text = (paragraph.lead ?? '') + paragraph.text
  return countLines(text, paragraphStyle(paragraph, size, kind)) * size.text[kind].line
}

/** A paragraph too long for one slide, in even pieces that are not. */
function cut(paragraph: Paragraph, height: number, size: SlideSize): readonly Paragraph[] {
  const most = Math.max(1, Math.floor(height / size.text.text.line))
  const whole = (paragraph.lead ?? '') + paragraph.text
  const style = paragraphStyle(paragraph, size, 'text')
  const count = countLines(whole, style)
  if (count <= most) return [paragraph]
  const lines = wrapLines(whole, style)
  const each = Math.ceil(lines.length / Math.ceil(count / most))
  const pieces: Paragraph[] = []
  for (let at = 0; at < lines.length; at += each) {
    const text = lines
      .slice(at, at + each)
      .join('')
      .trim()
    const lead = at === 0 && text.startsWith(paragraph.lead ?? '') ? paragraph.lead : null
    pieces.push({ lead, text: text.slice(lead?.length ?? 0) })
  }
  return pieces
}

/** Paragraphs on as few slides as they need, in their order, none of them cut off, and evenly so. */
export function splitPages(
  paragraphs: readonly Paragraph[],
  height: number,
  size: SlideSize,
): readonly (readonly Paragraph[])[] {
  // What has room on a slide is never cut for the sake of evenness.
  const whole = paragraphs.flatMap((one) => cut(one, height, size))
  const full = filled(whole, height, size)
  let even = full
  // Lower and lower, while they stay as few: no slide is left with what the last one had no room for.
  for (let lower = height; even.length === full.length; lower -= size.text.text.line / 2) {
    const pages = filled(whole, lower, size)
    if (pages.length > full.length || lower < size.text.text.line) break
    even = pages
  }
  return even
}

function filled(
  paragraphs: readonly Paragraph[],
  height: number,
  size: SlideSize,
): readonly (readonly Paragraph[])[] {
  const pages: Paragraph[][] = []
  let room = 0
  for (const paragraph of paragraphs) {
    const needed = heightOf(paragraph, size, 'text')
    const page = pages[pages.length - 1]
    if (page !== undefined && needed <= room) {
      page.push(paragraph)
      room -= needed + PARAGRAPH_GAP * size.unit
    } else {
      pages.push([paragraph])
      room = height - needed - PARAGRAPH_GAP * size.unit
    }
  }
  return pages
}

/** The larger size where it has room on all slides of a text: they are set alike. */
export function paragraphSize(
  pages: readonly (readonly Paragraph[])[],
  height: number,
  size: SlideSize,
): ParagraphSize {
  const isRoomy = (page: readonly Paragraph[]) => {
    const text = page.reduce((sum, one) => sum + heightOf(one, size, 'roomy'), 0)
    return text + (page.length - 1) * PARAGRAPH_GAP * size.unit <= height
  }
  return pages.every(isRoomy) ? 'roomy' : 'text'
}
