import type { Paragraph } from './slide'
import { settingOf, type SlideSize } from './slideSize'
import { linesOf, type Weight } from './textLines'

/** Between two paragraphs, in hundredths of the height. */
export const PARAGRAPH_GAP = 1.8

/** The paragraph as it is set, for measuring: its bold beginning runs into the text. */
function whole({ lead, text }: Paragraph): string {
  return lead === null ? text : lead + text
}

/** Measured as if all were bold where the beginning is. */
function weightOf({ lead }: Paragraph): Weight {
  return lead === null ? 'normal' : 'bold'
}

/** Size of the text of paragraphs; `roomy` where there are few of them. */
export type ParagraphSize = 'text' | 'roomy'

function heightOf(paragraph: Paragraph, size: SlideSize, kind: ParagraphSize): number {
  const setting = settingOf(kind, size.inner, size, weightOf(paragraph))
  return linesOf(whole(paragraph), setting).length * size.text[kind].line
}

/** A paragraph too long for one slide, in pieces that are not. */
function cut(paragraph: Paragraph, height: number, size: SlideSize): readonly Paragraph[] {
  const most = Math.max(1, Math.floor(height / size.text.text.line))
  const setting = settingOf('text', size.inner, size, weightOf(paragraph))
  const lines = linesOf(whole(paragraph), setting)
  if (lines.length <= most) return [paragraph]
  const pieces: Paragraph[] = []
  for (let at = 0; at < lines.length; at += most)
    pieces.push({
      lead: null,
      text: lines
        .slice(at, at + most)
        .join('')
        .trim(),
    })
  return pieces
}

/** Paragraphs on as few slides as they need, in their order, none of them cut off, and evenly so. */
export function pagesOf(
  paragraphs: readonly Paragraph[],
  height: number,
  size: SlideSize,
): readonly (readonly Paragraph[])[] {
  const full = filled(paragraphs, height, size)
  let even = full
  // Lower and lower, while they stay as few: no slide is left with what the last one had no room for.
  for (let lower = height; even.length === full.length; lower -= size.text.text.line / 2) {
    const pages = filled(paragraphs, lower, size)
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
  for (const paragraph of paragraphs.flatMap((one) => cut(one, height, size))) {
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

/** The larger size where all paragraphs of a slide have room in it. */
export function paragraphSize(
  paragraphs: readonly Paragraph[],
  height: number,
  size: SlideSize,
): ParagraphSize {
  const text = paragraphs.reduce((sum, one) => sum + heightOf(one, size, 'roomy'), 0)
  const gaps = (paragraphs.length - 1) * PARAGRAPH_GAP * size.unit
  return text + gaps <= height ? 'roomy' : 'text'
}
