import { describe, expect, it } from 'vitest'
import { printedDecimals } from '../../../src/domain/model/printedDecimals'

describe('printedDecimals', () => {
  it('reads the decimals of the printed value, whatever its sign in our data', () => {
    expect(printedDecimals('减少了10.84%', -10.84)).toBe(2)
    expect(printedDecimals('压缩55.7%', -55.7)).toBe(1)
    expect(printedDecimals('83件', 83)).toBe(0)
  })

  it('keeps a printed zero that a number would drop', () => {
    expect(printedDecimals('下降55.70%', -55.7)).toBe(2)
  })

  it('takes the number that is the value, not another of the same phrase', () => {
    expect(printedDecimals('增加842件,增幅18.38%', 18.38)).toBe(2)
    expect(printedDecimals('增加842件,增幅18.38%', 842)).toBe(0)
  })

  it('reads through thousands separators', () => {
    expect(printedDecimals('1,234.50元', 1234.5)).toBe(2)
  })

  it('falls back to the value where the text holds no such number', () => {
    expect(printedDecimals(null, 43.8)).toBe(1)
    expect(printedDecimals('二○一四', 2014)).toBe(0)
  })
})
