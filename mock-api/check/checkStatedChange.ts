import type { StatedRow } from '../files/dataSchema'
import { isSame, type Printing } from './checkPrinted'
import type { Mistake } from './mistake'
import { normalize, readNumbers, type PrintedNumber } from './readNumbers'
import { texts } from './texts'

type StatedChange = NonNullable<StatedRow['statedChange']>

const FALL = /减少|减|下降|降低|降|压缩|缩短|缩减|回落|下滑|下跌|少/
const RISE = /增长|增加|增|上升|提高|提升|升|上涨|扩大|延长|多/

/** What is wrong between a stated change and the words that the report prints for it. */
export function checkStatedChange(
  { value, unit, printed }: StatedChange,
  { multiplier }: Printing,
): readonly Mistake['text'][] {
  const numbers = readNumbers(printed)
  if (value === 0 && /持平|不变/.test(printed)) return []
  if (numbers.length === 0) return [texts.unreadablePrinted(printed)]
  const size = Math.abs(value) * (unit === 'absolute' ? 10 ** multiplier : 1)
  const equal = numbers.filter((number) => isSame(sizeOf(number, unit), size))
  if (equal.length === 0) return [texts.changeDiffers(value, printed)]
  if (!equal.some((number) => unitOf(number) === unit)) return [texts.changeUnit(unit, printed)]
  const sign = findSign(normalize(printed))
  return sign === 0 || value === 0 || sign === Math.sign(value)
    ? []
    : [texts.changeSign(value, printed)]
}

/** 增长2倍 is a growth by 200 %. */
function sizeOf({ value, unit }: PrintedNumber, of: StatedChange['unit']): number {
  return Math.abs(value) * (of === 'percent' && unit.startsWith('倍') ? 100 : 1)
}

function unitOf({ unit }: PrintedNumber): StatedChange['unit'] {
  if (/^%|^倍/.test(unit)) return 'percent'
  return /^个?百分点/.test(unit) ? 'percentagePoints' : 'absolute'
}

/** −1 for a fall, 1 for a rise, 0 where the words leave it open. */
function findSign(printed: string): -1 | 0 | 1 {
  const falls = FALL.test(printed) || printed.startsWith('-')
  const rises = RISE.test(printed)
  if (falls === rises) return 0
  return falls ? -1 : 1
}
