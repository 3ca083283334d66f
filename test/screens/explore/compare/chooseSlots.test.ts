import { describe, expect, it } from 'vitest'
import { chooseSlots } from '../../../../src/screens/explore/compare/buildCompareChart'

describe('the colours of lines in one chart', () => {
  it('are those of their topics', () => {
    expect(chooseSlots([2, 4, 1])).toEqual([2, 4, 1])
  })

  it('differ between lines of one topic and of topics without a colour', () => {
    const slots = chooseSlots([2, 2, null, 1])
    expect(slots[0]).toBe(2)
    expect(slots[3]).toBe(1)
    expect(new Set(slots).size).toBe(4)
  })

  it('repeat only where there are more lines than colours', () => {
    expect(chooseSlots(Array.from({ length: 10 }, () => null))).toHaveLength(10)
  })
})
