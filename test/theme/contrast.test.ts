import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { computeContrast, makeReadable } from '../../src/theme/contrast'

describe('computeContrast', () => {
  it('returns 21 for black on white, 1 for a colour on itself, the same both ways', () => {
    expect(computeContrast('#000000', '#ffffff')).toBeCloseTo(21, 10)
    expect(computeContrast('#777777', '#777777')).toBe(1)
    expect(computeContrast('#0b5cad', '#ffffff')).toBe(computeContrast('#ffffff', '#0b5cad'))
  })

  // #767676 is the lightest grey that WCAG allows on white.
  it.each([
    ['#767676', 4.54],
    ['#777777', 4.48],
    ['#ff0000', 4.0],
    ['#00ff00', 1.37],
    ['#0000ff', 8.59],
  ])('returns the ratio of %s on white: %d', (colour, expected) => {
    expect(computeContrast(colour, '#ffffff')).toBeCloseTo(expected, 2)
  })
})

describe('makeReadable', () => {
  it('keeps a colour that is readable', () => {
    expect(makeReadable('#0b5cad', '#ffffff', '#1b2733')).toBe('#0b5cad')
  })

  it('makes any colour readable on light and dark grounds', () => {
    const anyColour = fc
      .integer({ min: 0, max: 0xff_ff_ff })
      .map((number) => `#${number.toString(16).padStart(6, '0')}`)
    fc.assert(
      fc.property(anyColour, (colour) => {
        for (const [ground, ink] of [
          ['#ffffff', '#1b2733'],
          ['#0f1720', '#f2f5f8'],
        ] as const)
          expect(computeContrast(makeReadable(colour, ground, ink), ground)).toBeGreaterThanOrEqual(
            4.5,
          )
      }),
    )
  })
})
