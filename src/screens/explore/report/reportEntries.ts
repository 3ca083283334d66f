import type { SourceId } from '../../../domain/model/ids'
import type { Indicator } from '../../../domain/model/indicator'
import type { Locator, ReportedValue } from '../../../domain/model/observation'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import { findStatement } from '../../../domain/model/statements'

/** What a report prints of an indicator. */
export type ReportEntry = {
  readonly indicator: Indicator
  /** The year that the report is about, or the newest it states, and then earlier ones. */
  readonly figures: readonly [ReportedValue, ...ReportedValue[]]
}

/** The entries of one place of the report; a null place holds those without one. */
export type ReportPlace = {
  readonly locator: Locator | null
  readonly entries: readonly ReportEntry[]
}

/** What a report prints, place by place in its order; what is only derived from it is not printed. */
export function listReportPlaces(
  { seriesById }: RegionDataset,
  source: SourceId,
): readonly ReportPlace[] {
  const places = new Map<string, { locator: Locator | null; entries: ReportEntry[] }>()
  for (const { indicator, points } of seriesById.values()) {
    const [newest, ...earlier] = points
      .flatMap((point) => findStatement(point, source) ?? [])
      .filter(({ status }) => status !== 'estimated')
      .reverse()
    if (newest === undefined) continue
    const { locator } = newest
    const key = locator === null ? '' : `${locator.chapter}.${locator.item}`
    const place = places.get(key) ?? { locator, entries: [] }
    place.entries.push({ indicator, figures: [newest, ...earlier] })
    places.set(key, place)
  }
  return [...places.values()].sort((a, b) => rank(a.locator) - rank(b.locator))
}

/** Chapters before items; no place comes last. */
function rank(locator: Locator | null): number {
  return locator === null ? Infinity : locator.chapter * 1000 + locator.item
}

/** What the report prints of an entry, with its years: a tick holds for exactly this. */
export function printedForm({ figures }: ReportEntry): string {
  return figures
    .map((figure) => {
      const words = [formatPrinted(figure), figure.statedChange?.printed ?? []].flat()
      return `${figure.period ?? figure.year}：${words.join('，')}`
    })
    .join('；')
}

/** The printed words; with the value, which the row shows, where they do not contain it. */
function formatPrinted({ printed, value }: ReportedValue): string {
  if (printed === null) return String(value)
  const numbers = printed.replace(/,/g, '').match(/\d+(\.\d+)?/g) ?? []
  return numbers.map(Number).includes(Math.abs(value)) ? printed : `${printed}（${value}）`
}
