import type { FigureMessages } from '../../messages/messages'
import type { Observation } from '../../domain/model/observation'

/** `2020年`, `2020`. */
export function yearText(year: number, messages: FigureMessages): string {
  return messages.year(year)
}

/** `2018—2020年`, `2018–2020`; a single year where both are the same. */
export function yearsText(first: number, last: number, messages: FigureMessages): string {
  return first === last ? messages.year(first) : messages.years(first, last)
}

/** A period of the contract, `2020` or `2020-Q3`, in words: `2020年三季度`, `Q3 2020`; other text unchanged. */
export function periodText(period: string, messages: FigureMessages): string {
  const match = /^(\d{4})(?:-Q([1-4]))?$/.exec(period)
  if (match === null) return period
  const year = Number(match[1])
  return match[2] === undefined ? messages.year(year) : messages.quarter(year, Number(match[2]))
}

/** When a figure holds: its period where it has one, else its year. */
export function whenText(
  { year, period }: Pick<Observation, 'year' | 'period'>,
  messages: FigureMessages,
): string {
  return period === null ? messages.year(year) : periodText(period, messages)
}

/** An ISO year, month or day in words: `2024年1月1日`, `1 January 2024`; other text unchanged. */
export function dateText(iso: string, messages: FigureMessages): string {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/.exec(iso)
  if (match === null) return iso
  const [, year, month, day] = match
  return messages.date(
    Number(year),
    month === undefined ? null : Number(month),
    day === undefined ? null : Number(day),
  )
}
