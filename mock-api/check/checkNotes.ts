import * as v from 'valibot'
import { asList } from './asList'
import type { Mistake } from './mistake'
import { texts } from './texts'

const yearSchema = v.object({ year: v.number() })
const regionSchema = v.object({ region: v.string() })

/** Notes on years without a figure in any report of the region, which would never be shown. */
export function checkNotes(reports: Readonly<Record<string, unknown>>): readonly Mistake[] {
  const files = Object.entries(reports).flatMap(([name, report]) => {
    const parts = v.safeParse(v.looseObject({}), report)
    const source = v.safeParse(regionSchema, parts.success ? parts.output['source'] : null)
    if (!parts.success || !source.success) return []
    const yearsOf = (key: string) =>
      asList(parts.output[key]).map((row) => {
        const result = v.safeParse(yearSchema, row)
        return result.success ? result.output.year : null
      })
    const { region } = source.output
    return [{ name, region, stated: yearsOf('observations'), noted: yearsOf('notes') }]
  })
  return files.flatMap(({ name, region, noted }) => {
    const years = files
      .filter((file) => file.region === region)
      .flatMap(({ stated }) => stated.filter((year) => year !== null))
    const [first, last] = [Math.min(...years), Math.max(...years)]
    return noted.flatMap((year, index): readonly Mistake[] =>
      year === null || (year >= first && year <= last)
        ? []
        : [
            {
              file: `reports/${name}`,
              path: ['notes', index, 'year'],
              text: texts.noteYear(region, year),
            },
          ],
    )
  })
}
