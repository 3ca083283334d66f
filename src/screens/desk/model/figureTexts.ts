import { formatNumber } from '../../../documents/docx/formatNumber'
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

const SCALES: readonly (readonly [number, string])[] = [
  [8, '亿'],
  [4, '万'],
  [3, '千'],
  [2, '百'],
]

/** What follows a figure's value in the scale that it is printed in: 万件 of 2.41万件, % of 近五成. */
export function formatScale({ multiplier, unit }: MatchedFigure): string {
  let [rest, words] = [multiplier, '']
  for (const [power, word] of SCALES)
    while (rest >= power) {
      rest -= power
      words = word + words
    }
  return (rest === 1 ? '十' : '') + words + unit
}

/** Where a figure stands; null where no heading is above it. */
export function formatPlace(place: Place, lang: Lang, messages: NumberMessages): string | null {
  const name = (number: number | null, write: (n: string) => string): string | null =>
    number === null
      ? null
      : write(lang === 'zh' ? formatNumber(number, 'chineseCountingThousand') : String(number))
  const text = messages.placeText([
    name(place.part, messages.part),
    name(place.chapter, messages.chapter),
    name(place.item, messages.item),
  ])
  return text === '' ? null : text
}

/** The name of an indicator; its id where the catalogue no longer has it. */
export function nameIndicator(id: string, { indicatorById }: RegionDataset, lang: Lang): string {
  const indicator = indicatorById.get(id)
  return indicator === undefined ? id : localize(indicator.name, lang)
}
