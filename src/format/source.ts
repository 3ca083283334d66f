import type { FigureMessages } from '../messages/messages'
import type { Source } from '../domain/model/catalog'
import type { SourceId } from '../domain/model/ids'
import type { Locator, ReportedValue } from '../domain/model/observation'
import type { RegionDataset } from '../domain/model/regionDataset'
import { listCitedSources } from '../domain/model/statements'
import { locatorText } from './locator'
import { dateText } from './values/period'

/** A report by its title, with its year where the title does not say it; an unknown report by its id. */
export function reportName(
  id: SourceId,
  sources: ReadonlyMap<SourceId, Source>,
  messages: FigureMessages,
): string {
  const report = sources.get(id)
  if (report === undefined) return id
  const title = report.title[messages.lang]
  return messages.report(title, title.includes(String(report.year)) ? null : report.year)
}

/** Where a figure is printed: the locator, with the report where the region has several; empty for neither. */
export function placeText(
  { source, locator }: ReportedValue,
  dataset: RegionDataset,
  messages: FigureMessages,
): string {
  const place = locator === null ? null : locatorText(locator, messages)
  if (listCitedSources(dataset).length < 2) return place ?? ''
  return messages.placeInReport(reportName(source, dataset.sourceById, messages), place)
}

/** The citation of a report: issuer, title, date and, where known, chapter and item. */
export function sourceText(
  source: Source,
  locator: Locator | null,
  messages: FigureMessages,
): string {
  return messages.citation({
    title: source.title[messages.lang],
    issuer: source.issuer[messages.lang],
    date: dateText(source.published, messages),
    locator: locator === null ? null : locatorText(locator, messages),
  })
}
