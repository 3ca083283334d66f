import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  buildTextBlocks,
  cutLine,
  type NumberMark,
} from '../../../src/screens/desk/model/textBlocks'

const number = (start: number, end: number): NumberMark => ({
  start,
  end,
  state: 'figure',
  key: `${start}-${end}`,
})

describe('a line of the text', () => {
  const text = '共97件，比83件多20%'
  const line = { start: 0, end: text.length }
  const numbers = [number(1, 4), number(6, 9)]

  it('is cut where marks begin and end, and loses no character', () => {
    const segments = cutLine(line, { numbers, issues: [] }, null)
    expect(segments.map(({ start, end }) => text.slice(start, end))).toEqual([
      '共',
      '97件',
      '，比',
      '83件',
      '多20%',
    ])
    expect(segments.map((segment) => segment.number?.key ?? '')).toEqual(['', '1-4', '', '6-9', ''])
  })

  it('shows the gravest of several issues, and the chosen stretch', () => {
    const issues = [
      { start: 5, end: 13, weight: 'notice', key: 'a' },
      { start: 6, end: 9, weight: 'inconsistent', key: 'b' },
    ] as const
    const segments = cutLine(line, { numbers, issues }, { start: 6, end: 9 })
    const chosen = segments.filter(({ isChosen }) => isChosen)
    expect(chosen.map(({ issue }) => issue?.key)).toEqual(['b'])
    expect(segments.map(({ issue }) => issue?.key ?? '')).toEqual(['', '', '', 'a', 'b', 'a'])
  })
})

describe('the blocks of a text', () => {
  it('hold every character and every mark, whatever the lines are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 300 }), { maxLength: 80 }), (lines) => {
        const text = lines.join('\n')
        const marks = Array.from(text.matchAll(/[a-m]+/g), ({ index, 0: found }) =>
          number(index, index + found.length),
        )
        const blocks = buildTextBlocks(text, marks, [])
        const shown = blocks.flatMap((block) => block.lines)
        expect(shown.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text)
        const marked = blocks.flatMap((block) =>
          block.lines.flatMap((line) =>
            cutLine(line, block, null).flatMap((segment) =>
              segment.number === null ? [] : [segment.number.key],
            ),
          ),
        )
        expect(marked).toEqual(marks.map(({ key }) => key))
      }),
    )
  })
})
