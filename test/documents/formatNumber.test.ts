import { describe, expect, it } from 'vitest'
import { formatNumber } from '../../src/documents/docx/formatNumber'

describe('formatNumber', () => {
  it.each([
    [
      'chineseCountingThousand',
      [1, 10, 11, 20, 21, 100, 101, 110, 1005],
      '一 十 十一 二十 二十一 一百 一百零一 一百一十 一千零五',
    ],
    ['chineseCounting', [1, 10, 19, 99, 100, 105], '一 十 十九 九十九 一〇〇 一〇五'],
    ['japaneseCounting', [3, 12, 30], '三 十二 三十'],
    ['ideographDigital', [9, 10, 21], '九 一〇 二一'],
    ['chineseLegalSimplified', [1, 10, 15, 101], '壹 壹拾 壹拾伍 壹佰零壹'],
    ['ideographTraditional', [1, 10, 11], '甲 癸 11'],
    ['ideographZodiac', [1, 12], '子 亥'],
    ['decimalEnclosedCircleChinese', [1, 10, 20, 21, 36, 50], '① ⑩ ⑳ ㉑ ㊱ ㊿'],
    ['decimalEnclosedParen', [1, 20, 21], '⑴ ⒇ 21'],
    ['decimalEnclosedFullstop', [1, 20], '⒈ ⒛'],
    ['ideographEnclosedCircle', [1, 10], '㊀ ㊉'],
    ['decimalFullWidth', [1, 12], '１ １２'],
    ['decimalZero', [1, 12], '01 12'],
    ['lowerLetter', [1, 26, 27, 52], 'a z aa zz'],
    ['upperLetter', [3], 'C'],
    ['lowerRoman', [1, 4, 9, 14, 40], 'i iv ix xiv xl'],
    ['upperRoman', [1994], 'MCMXCIV'],
    ['none', [1], ''],
    ['unknown', [7], '7'],
  ])('counts in %s', (format, values, shown) => {
    expect(values.map((value) => formatNumber(value, format)).join(' ')).toBe(shown)
  })
})
