import * as v from 'valibot'
import { reportFileSchema, reportSourceSchema, reportRowSchema } from '../files/dataSchema'
import { asList } from './asList'
import type { KnownCatalog } from './checkCatalog'
import { checkRow, type RowContext } from './checkRow'
import { readIssue } from './issueTexts'
import type { Mistake, Path } from './mistake'
import { texts } from './texts'

type Source = v.InferOutput<typeof reportSourceSchema>

/** An annual report appears within this many years. */
const PUBLISHED_WITHIN = 5

/** Every mistake of one report file. What has the right shape is checked even beside what has not. */
export function checkReport(
  name: string,
  report: unknown,
  catalog: KnownCatalog,
): readonly Mistake[] {
  const file = `reports/${name}`
  const mistakes = (v.safeParse(reportFileSchema, report).issues ?? []).map((issue) =>
    readIssue(file, issue),
  )
  const add = (path: Path, text: Mistake['text']) => mistakes.push({ file, path, text })

  const parts = v.safeParse(v.looseObject({}), report)
  if (!parts.success) return mistakes
  const source = v.safeParse(reportSourceSchema, parts.output['source'])
  if (source.success) checkSource(source.output, name, catalog, add)
  const listed = asList(parts.output['observations'])
  const rows = listed.map((row) => v.safeParse(reportRowSchema, row))
  const first = new Map<string, number>()
  rows.forEach((row, index) => {
    const at = ['observations', index] as const
    checkName(listed[index], catalog, [...at, 'indicator'], add)
    if (!row.success) return
    const { indicator, year } = row.output
    const key = `${indicator} ${year}`
    const known = first.get(key)
    if (known === undefined) first.set(key, index)
    else add(at, texts.statedTwice(key, known + 1))
    const context: RowContext = {
      indicator: catalog.indicators.get(indicator) ?? null,
      reportYear: source.success ? source.output.year : null,
      sections: catalog.sections,
    }
    for (const { path, text } of checkRow(row.output, context)) add([...at, ...path], text)
  })
  asList(parts.output['notes']).forEach((note, index) =>
    checkName(note, catalog, ['notes', index, 'indicator'], add),
  )
  checkLocalDates(asList(parts.output['localDates']), catalog, add)
  return mistakes
}

type Add = (path: Path, text: Mistake['text']) => void

function checkSource(
  { id, region, year, published }: Source,
  name: string,
  catalog: KnownCatalog,
  add: Add,
) {
  const expected = `${region}-${year}`
  if (name !== `${expected}.json`) add(['source'], texts.fileName(expected))
  if (id !== expected) add(['source', 'id'], texts.sourceId(expected))
  if (catalog.regions.size > 0 && !catalog.regions.has(region))
    add(['source', 'region'], texts.unknownRegion(region))
  // Some reports are dated in the December of their own year.
  if (published < `${year}-12`.slice(0, published.length))
    add(['source', 'published'], texts.publishedTooEarly(year))
  if (Number(published.slice(0, 4)) > year + PUBLISHED_WITHIN)
    add(['source', 'published'], texts.publishedTooLate(year))
}

function checkLocalDates(rows: readonly unknown[], catalog: KnownCatalog, add: Add): void {
  const seen = new Set<string>()
  rows.forEach((row, index) => {
    const named = v.safeParse(v.looseObject({ event: v.string() }), row)
    if (!named.success) return
    const { event } = named.output
    const path = ['localDates', index, 'event']
    if (catalog.indicatorIds.size > 0 && !catalog.localEvents.has(event))
      add(path, texts.notLocal(event))
    else if (seen.has(event)) add(path, texts.repeatedId(event))
    seen.add(event)
  })
}

/** An indicator that the catalogue does not have, also in a row that is wrong otherwise. */
function checkName(row: unknown, catalog: KnownCatalog, path: Path, add: Add) {
  const named = v.safeParse(v.looseObject({ indicator: v.string() }), row)
  // Without a readable catalogue every indicator would be unknown.
  if (!named.success || catalog.indicatorIds.size === 0) return
  if (!catalog.indicatorIds.has(named.output.indicator))
    add(path, texts.unknownIndicator(named.output.indicator))
}
