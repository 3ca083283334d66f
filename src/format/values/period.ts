import type { Observation } from '../../domain/model/observation'
import type { FigureWords } from '../sentences/figureMessages'

/** `2020 年`, `2020`. */
export function yearText(year: number, words: FigureWords): string {
  return words.year(year)
}

/** `2018–2020 年`, `2018–2020`; a single year where both are the same. */
export function yearsText(first: number, last: number, words: FigureWords): string {
  return first === last ? words.year(first) : words.years(first, last)
}

/** A period of the contract, `2020` or `2020-Q3`, in words: `2020 年三季度`, `Q3 2020`. Anything else is given back as it came. */
export function periodText(period: string, words: FigureWords): string {
  const match = /^(\d{4})(?:-Q([1-4]))?$/.exec(period)
  if (match === null) return period
  const year = Number(match[1])
  return match[2] === undefined ? words.year(year) : words.quarter(year, Number(match[2]))
}

/** When a figure holds: its period where it has one, else its year. */
export function whenText(
  { year, period }: Pick<Observation, 'year' | 'period'>,
  words: FigureWords,
): string {
  return period === null ? words.year(year) : periodText(period, words)
}

/** An ISO year, month or day in words: `2024 年 1 月 1 日`, `1 January 2024`. Anything else is given back as it came. */
export function dateText(iso: string, words: FigureWords): string {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(iso)
  if (match === null) return iso
  const [, year, month, day] = match
  return words.date(
    Number(year),
    month === undefined ? null : Number(month),
    day === undefined ? null : Number(day),
  )
}
