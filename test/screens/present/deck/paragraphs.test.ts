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
const one: Paragraph = { lead: '', text: '一行' }
const long: Paragraph = { lead: '', text: '长'.repeat(400) }

describe('splitPages', () => {
  it('fills a page with paragraphs and the gaps between them', () => {
    const two = 2 * line + gap
    expect(splitPages([one, one], two, designSize)).toEqual([[one, one]])
    expect(splitPages([one, one], two - 1, designSize)).toEqual([[one], [one]])
    // Three need two gaps.
    expect(splitPages([one, one, one], two + line, designSize)).toEqual([[one, one], [one]])
    expect(splitPages([one, one, one], two + line + gap, designSize)).toEqual([[one, one, one]])
  })

  it('distributes paragraphs evenly over the pages', () => {
    const four = [one, one, one, one]
    const room = 3 * line + 2 * gap
    expect(splitPages(four, room, designSize).map((page) => page.length)).toEqual([2, 2])
    const cut = splitPages([long], 9 * line, designSize).map(
      ([piece]) => [...(piece?.text ?? '')].length,
    )
    expect(Math.min(...cut)).toBeGreaterThan(0.7 * Math.max(...cut))
  })

  it('keeps the order and every paragraph', () => {
    const all = [one, long, one]
    const texts = splitPages(all, 5 * line, designSize)
      .flat()
      .map(({ text }) => text)
    expect(texts.join('')).toBe(all.map(({ text }) => text).join(''))
  })

  it('splits a paragraph that is longer than a page into pieces that fit', () => {
    const pages = splitPages([long], 3 * line, designSize)
    expect(pages.length).toBeGreaterThan(2)
    for (const page of pages) expect(splitPages(page, 3 * line, designSize)).toEqual([page])
  })

  it('does not split for evenness, and keeps the bold lead on the first piece', () => {
    const half: Paragraph = { lead: '2019：', text: '半'.repeat(150) }
    const pages = splitPages([one, half, one, one], 6 * line + gap, designSize)
    expect(pages.flat()).toEqual([one, half, one, one])
    const [first, second] = splitPages([{ lead: '2019：', text: long.text }], 9 * line, designSize)
    expect(first?.[0]?.lead).toBe('2019：')
    expect(first?.[0]?.text).toMatch(/^长+$/)
    expect(second?.[0]?.lead).toBe('')
  })

  it('makes no page without paragraphs', () => {
    expect(splitPages([], 5 * line, designSize)).toEqual([])
  })
})

describe('chooseParagraphSize', () => {
  it('is roomy for few paragraphs, as long as they fit', () => {
    expect(chooseParagraphSize([[one]], 10 * line, designSize)).toBe('roomy')
    expect(chooseParagraphSize([[one, one]], 2 * line + gap, designSize)).toBe('text')
  })

  it('is the same for all pages of a text', () => {
    expect(chooseParagraphSize([[one], [one, one]], 2 * line + gap, designSize)).toBe('text')
  })
})
