import { describe, expect, test } from 'vitest'
import { contrastOf } from '../../src/data/contrast'

describe('contrast', () => {
  test('of black on white is 21, of a colour on itself 1', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 10)
    expect(contrastOf('#777777', '#777777')).toBe(1)
  })

  test('is the same either way round', () => {
    expect(contrastOf('#0b5cad', '#ffffff')).toBe(contrastOf('#ffffff', '#0b5cad'))
  })

  // #767676 is the palest grey that WCAG lets stand on white; pure green is bright, pure blue dark.
  test.each([
    ['#767676', 4.54],
    ['#777777', 4.48],
    ['#ff0000', 4.0],
    ['#00ff00', 1.37],
    ['#0000ff', 8.59],
  ])('of %s on white is %d', (colour, expected) => {
    expect(contrastOf(colour, '#ffffff')).toBeCloseTo(expected, 2)
  })
})
