import { describe, expect, it } from 'vitest'
import { rescale } from '../../../src/domain/model/indicator'
import { anIndicator } from '../../support/builders'

const ones = anIndicator({ multiplier: 0 })
const wan = anIndicator({ multiplier: 4 })
const yi = anIndicator({ multiplier: 8 })

describe('rescale', () => {
  it('converts 2722万 to 0.2722亿 and to 27220000 without binary noise', () => {
    expect(rescale(2722, wan, yi)).toBe(0.2722)
    expect(rescale(2722, wan, ones)).toBe(27_220_000)
  })

  it('returns a value of the same power of ten unchanged', () => {
    expect(rescale(59.58, wan, wan)).toBe(59.58)
  })
})
