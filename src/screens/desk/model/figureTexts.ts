import type { Lang } from '../../../domain/model/indicator'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import { grouped, plainDigits } from '../../../format/values/digits'
import { localize } from '../../../messages/localize'
import type { Messages } from '../../../messages/messages'
import type { Place } from '../../../reading/figures/figure'
import type { MatchedFigure } from '../../../reading/readReport'

type NumberMessages = Messages<'desk'>['desk']['numbers']

/** The whole number without scale words: 2.41万件 is 24,100件. */
export function formatValue({ value, multiplier, unit }: MatchedFigure): string {
  return `${value < 0 ? '-' : ''}${grouped(plainDigits(value, 0, multiplier))}${unit}`
}

/** Where a figure stands; null where no heading is above it. */
export function formatPlace(place: Place, lang: Lang, messages: NumberMessages): string | null {
  const name = (number: number | null, write: (n: string) => string): string | null =>
    number === null ? null : write(lang === 'zh' ? formatChinese(number) : String(number))
  const text = messages.placeText([
    name(place.part, messages.part),
    name(place.chapter, messages.chapter),
    name(place.item, messages.item),
  ])
  return text === '' ? null : text
}

const DIGITS = '零一二三四五六七八九'

/** 1 to 99 as 一 to 九十九; larger ones in digits. */
function formatChinese(number: number): string {
  if (number < 1 || number > 99) return String(number)
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens] ?? ''}十`
  return ten + (ones === 0 ? '' : (DIGITS[ones] ?? ''))
}

/** The name of an indicator; its id where the catalogue no longer has it. */
export function nameIndicator(id: string, { indicatorById }: RegionDataset, lang: Lang): string {
  const indicator = indicatorById.get(id)
  return indicator === undefined ? id : localize(indicator.name, lang)
}
