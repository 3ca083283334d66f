import { describe, expect, test } from 'vitest'
import { computeContrast } from '../../src/data/contrast'

describe('contrast', () => {
  test('of black on white is 21, of a colour on itself 1', () => {
    expect(computeContrast('#000000', '#ffffff')).toBeCloseTo(21, 10)
    expect(computeContrast('#777777', '#777777')).toBe(1)
  })

  test('is the same either way round', () => {
    expect(computeContrast('#0b5cad', '#ffffff')).toBe(computeContrast('#ffffff', '#0b5cad'))
  })

  // #767676 is the palest grey that WCAG lets stand on white; pure green is bright, pure blue dark.
  test.each([
    ['#767676', 4.54],
    ['#777777', 4.48],
    ['#ff0000', 4.0],
    ['#00ff00', 1.37],
    ['#0000ff', 8.59],
  ])('of %s on white is %d', (colour, expected) => {
    expect(computeContrast(colour, '#ffffff')).toBeCloseTo(expected, 2)
  })
})
