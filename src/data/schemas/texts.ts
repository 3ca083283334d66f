import * as v from 'valibot'

/**
 * What no text may hold: control characters and halves of characters, which XML (SVG, XLSX) cannot, and U+FFFD,
 * which stands for what was lost in a wrong encoding.
 */
export const FORBIDDEN = /[\p{Cc}\p{Cs}\uFFFD-\uFFFF]/u

/** In signs, as all that a schema expects: it is shown in both languages. */
export const CLEAN = '/^[^\\p{Cc}\\p{Cs}\\uFFFD]*$/u'
export const CALENDAR = 'ISO 8601'
export const NOT_TINY = '0 | |x| ≥ 1e-9'

const cleanText = v.pipe(
  v.string(),
  v.minLength(1),
  v.check((value) => !FORBIDDEN.test(value), CLEAN),
)

/** A name, a figure as printed, an id: drawn on cards and slides, where a longer one would be cut anywhere. */
export const filledText = v.pipe(cleanText, v.maxLength(200))
/** It stands beside every figure. */
export const unitText = v.pipe(cleanText, v.maxLength(60))
/** In Chinese without a space: a digit would lengthen the figure. */
export const unitTextZh = v.pipe(unitText, v.regex(/^\D/))
/** Sentences that are read, not drawn. */
const longText = v.pipe(cleanText, v.maxLength(2000))

/** Both languages, each at most 2,000 characters. */
export const localizedTextSchema = v.object({ zh: longText, en: longText })
/** Both languages, each at most 200 characters. */
export const localizedNameSchema = v.object({ zh: filledText, en: filledText })

/** No report is older or newer, and each year is a column. */
export const yearSchema = v.pipe(v.number(), v.integer(), v.minValue(1949), v.maxValue(2200))

/** A year, a month or a day that the calendar has. */
export const isoDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
  v.check(isOfCalendar, CALENDAR),
)

/** False for 2021-02-30, which `Date` would read as 2 March, and for the year 0021. */
function isOfCalendar(text: string): boolean {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number)
  const date = new Date(Date.UTC(year, month - 1, day))
  // The pattern speaks for what is no date at all.
  if (Number.isNaN(date.getTime())) return true
  return v.is(yearSchema, year) && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** A place in a report: no report has a hundred chapters. */
export const ordinal = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99))

/** Chapter and item of a report's first part. */
export const locatorSchema = v.object({
  chapter: ordinal,
  item: ordinal,
})

/** Beyond 1e15 a double loses whole units; below 1e-9 no report prints a figure. */
const LARGEST = 1e15
const SMALLEST = 1e-9

/** A figure that a double holds and a report can print. */
export const figure = v.pipe(
  v.number(),
  v.minValue(-LARGEST),
  v.maxValue(LARGEST),
  v.check((value) => value === 0 || Math.abs(value) >= SMALLEST, NOT_TINY),
)
