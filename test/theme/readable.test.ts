import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contrast, readable } from '../../src/theme/readable'

const colour = fc
  .integer({ min: 0, max: 0xff_ff_ff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`)

test('contrast is that of WCAG: 21 of black on white, 1 of a colour on itself', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21)
  expect(contrast('#0b5cad', '#0b5cad')).toBeCloseTo(1)
  // The grey that WCAG's own understanding document gives as the lightest readable one on white.
  expect(contrast('#767676', '#ffffff')).toBeGreaterThanOrEqual(4.5)
  expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5)
})

test('a colour that can be read stays as it is', () => {
  expect(readable('#0b5cad', '#ffffff', '#1b2733')).toBe('#0b5cad')
})

test('any house colour becomes one that can be read, on light and on dark ground', () => {
  fc.assert(
    fc.property(colour, (wanted) => {
      expect(contrast(readable(wanted, '#ffffff', '#1b2733'), '#ffffff')).toBeGreaterThanOrEqual(
        4.5,
      )
      expect(contrast(readable(wanted, '#0f1720', '#f2f5f8'), '#0f1720')).toBeGreaterThanOrEqual(
        4.5,
      )
    }),
  )
})
