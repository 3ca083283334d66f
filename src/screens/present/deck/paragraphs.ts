import type { Paragraph } from './slide'
import { textStyleFor, type SlideSize } from '../layout/slideSize'
import type { Measure } from '../../../typesetting/textWidth'
import { countLines, wrapLines, type TextStyle } from '../../../typesetting/wrapLines'

/** Between two paragraphs, in hundredths of the height. */
export const PARAGRAPH_GAP = 1.8

/** The style of a paragraph, whose bold lead runs into the text. */
function paragraphStyle({ lead }: Paragraph, size: SlideSize, kind: ParagraphSize): TextStyle {
  if (lead === '') return textStyleFor(kind, size.inner, size, 'normal')
  const { font } = size.text[kind]
  // A paragraph with a lead longer than a line is measured as all bold.
  const isShort = size.measure(lead, font, 'bold') <= size.inner
  const measure: Measure = (part, fontSize) => {
    if (!isShort || lead.startsWith(part)) return size.measure(part, fontSize, 'bold')
    if (!part.startsWith(lead)) return size.measure(part, fontSize, 'normal')
    const rest = size.measure(part.slice(lead.length), fontSize, 'normal')
    return size.measure(lead, fontSize, 'bold') + rest
  }
  return textStyleFor(kind, size.inner, { ...size, measure }, 'normal')
}

/** Text size of paragraphs; `roomy` for few of them. */
export type ParagraphSize = 'text' | 'roomy'

function computeHeight(paragraph: Paragraph, size: SlideSize, kind: ParagraphSize): number {
  const text = paragraph.lead + paragraph.text
  return countLines(text, paragraphStyle(paragraph, size, kind)) * size.text[kind].line
}

/** Splits a paragraph that is too long for one slide into even pieces. */
function cutParagraph(paragraph: Paragraph, height: number, size: SlideSize): readonly Paragraph[] {
  const maxLines = Math.max(1, Math.floor(height / size.text.text.line))
  const whole = paragraph.lead + paragraph.text
  const style = paragraphStyle(paragraph, size, 'text')
  const count = countLines(whole, style)
  if (count <= maxLines) return [paragraph]
  const lines = wrapLines(whole, style)
  const each = Math.ceil(lines.length / Math.ceil(count / maxLines))
  const pieces: Paragraph[] = []
  for (let at = 0; at < lines.length; at += each) {
    const text = lines
      .slice(at, at + each)
      .join('')
      .trim()
    const lead = at === 0 && text.startsWith(paragraph.lead) ? paragraph.lead : ''
    pieces.push({ lead, text: text.slice(lead.length) })
  }
  return pieces
}

/** Distributes paragraphs over as few slides as possible, in order, complete and evenly. */
export function splitPages(
  paragraphs: readonly Paragraph[],
  height: number,
  size: SlideSize,
): readonly (readonly Paragraph[])[] {
  // A paragraph that fits one slide is never split for evenness.
  const whole = paragraphs.flatMap((one) => cutParagraph(one, height, size))
  const full = fillPages(whole, height, size)
  let even = full
  // Fills lower pages as long as the number stays the same, so that the last one is not almost empty.
  for (let lower = height; even.length === full.length; lower -= size.text.text.line / 2) {
    const pages = fillPages(whole, lower, size)
    if (pages.length > full.length || lower < size.text.text.line) break
    even = pages
  }
  return even
}

function fillPages(
  paragraphs: readonly Paragraph[],
  height: number,
  size: SlideSize,
): readonly (readonly Paragraph[])[] {
  const pages: Paragraph[][] = []
  let space = 0
  for (const paragraph of paragraphs) {
    const needed = computeHeight(paragraph, size, 'text')
    const page = pages[pages.length - 1]
    if (page !== undefined && needed <= space) {
      page.push(paragraph)
      space -= needed + PARAGRAPH_GAP * size.unit
    } else {
      pages.push([paragraph])
      space = height - needed - PARAGRAPH_GAP * size.unit
    }
  }
  return pages
}

/** The larger size where it fits all slides of a text, which share one size. */
export function chooseParagraphSize(
  pages: readonly (readonly Paragraph[])[],
  height: number,
  size: SlideSize,
): ParagraphSize {
  const isRoomy = (page: readonly Paragraph[]) => {
    const text = page.reduce((sum, one) => sum + computeHeight(one, size, 'roomy'), 0)
    return text + (page.length - 1) * PARAGRAPH_GAP * size.unit <= height
  }
  return pages.every(isRoomy) ? 'roomy' : 'text'
}
