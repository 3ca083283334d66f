import { describe, expect, it } from 'vitest'
import {
  splitPages,
  chooseParagraphSize,
  PARAGRAPH_GAP,
} from '../../../../src/screens/present/deck/paragraphs'
import type { Paragraph } from '../../../../src/screens/present/deck/slide'
import { designSize } from '../../../../src/screens/present/layout/slideSize'

const { line } = designSize.text.text
const gap = PARAGRAPH_GAP * designSize.unit
const one: Paragraph = { lead: null, text: '一行' }
const long: Paragraph = { lead: null, text: '长'.repeat(400) }

describe('paragraphs on slides', () => {
  it('stand together as long as they have room, with their gaps', () => {
    const two = 2 * line + gap
    expect(splitPages([one, one], two, designSize)).toEqual([[one, one]])
    expect(splitPages([one, one], two - 1, designSize)).toEqual([[one], [one]])
    // Three need two gaps.
    expect(splitPages([one, one, one], two + line, designSize)).toEqual([[one, one], [one]])
    expect(splitPages([one, one, one], two + line + gap, designSize)).toEqual([[one, one, one]])
  })

  it('are shared evenly among the slides that they need', () => {
    const four = [one, one, one, one]
    const room = 3 * line + 2 * gap
    expect(splitPages(four, room, designSize).map((page) => page.length)).toEqual([2, 2])
    const cut = splitPages([long], 9 * line, designSize).map(
      ([piece]) => [...(piece?.text ?? '')].length,
    )
    expect(Math.min(...cut)).toBeGreaterThan(0.7 * Math.max(...cut))
  })

  it('keep their order and lose none', () => {
    const all = [one, long, one]
    const texts = splitPages(all, 5 * line, designSize)
      .flat()
      .map(({ text }) => text)
    expect(texts.join('')).toBe(all.map(({ text }) => text).join(''))
  })

  it('are cut where one is longer than a slide, and each piece fits', () => {
    const pages = splitPages([long], 3 * line, designSize)
    expect(pages.length).toBeGreaterThan(2)
    for (const page of pages) expect(splitPages(page, 3 * line, designSize)).toEqual([page])
  })

  it('are not cut to be even, and keep their bold beginning where they must be cut', () => {
    const half: Paragraph = { lead: '2019：', text: '半'.repeat(150) }
    const pages = splitPages([one, half, one, one], 6 * line + gap, designSize)
    expect(pages.flat()).toEqual([one, half, one, one])
    const [first, second] = splitPages([{ lead: '2019：', text: long.text }], 9 * line, designSize)
    expect(first?.[0]?.lead).toBe('2019：')
    expect(first?.[0]?.text).toMatch(/^长+$/)
    expect(second?.[0]?.lead).toBe(null)
  })

  it('make no slide of nothing', () => {
    expect(splitPages([], 5 * line, designSize)).toEqual([])
  })
})

describe('the size of paragraphs', () => {
  it('is roomy where there are few, and never so large that they do not fit', () => {
    expect(chooseParagraphSize([[one]], 10 * line, designSize)).toBe('roomy')
    expect(chooseParagraphSize([[one, one]], 2 * line + gap, designSize)).toBe('text')
  })

  it('is one for all slides of a text', () => {
    expect(chooseParagraphSize([[one], [one, one]], 2 * line + gap, designSize)).toBe('text')
  })
})
