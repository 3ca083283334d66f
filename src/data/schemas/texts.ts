import * as v from 'valibot'

/** Names are drawn on cards and slides; a longer one would be cut anywhere. */
const LONGEST_NAME = 200

/** Control characters are invisible, and XML (SVG, XLSX) cannot hold them. */
const hasNoControl = v.check(
  (text: string) => !/\p{Cc}/u.test(text),
  'text without control characters',
)

export const filledText = v.pipe(v.string(), v.minLength(1), hasNoControl)
const nameText = v.pipe(filledText, v.maxLength(LONGEST_NAME))

export const localizedTextSchema = v.object({ zh: filledText, en: filledText })
/** Both languages, each at most 200 characters. */
export const localizedNameSchema = v.object({ zh: nameText, en: nameText })

/** A year, a month or a day that the calendar has. */
export const isoDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
  v.check(isOfCalendar, 'a date of the calendar'),
)

/** False for 2021-02-30, which `Date` would read as 2 March. */
function isOfCalendar(text: string): boolean {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number)
  const date = new Date(Date.UTC(year, month - 1, day))
  // The pattern speaks for what is no date at all.
  if (Number.isNaN(date.getTime())) return true
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** Chapter and item of a report's first part. */
export const locatorSchema = v.object({
  chapter: v.pipe(v.number(), v.integer(), v.minValue(1)),
  item: v.pipe(v.number(), v.integer(), v.minValue(1)),
})

/** Beyond 1e15 a double loses whole units; below 1e-9 no report prints a figure. */
const LARGEST = 1e15
const SMALLEST = 1e-9

/** A figure that a double holds and a report can print. */
export const figure = v.pipe(
  v.number(),
  v.minValue(-LARGEST),
  v.maxValue(LARGEST),
  v.check((value) => value === 0 || Math.abs(value) >= SMALLEST, 'zero or at least 1e-9'),
)
