import type { ExportMessages, FigureMessages } from '../../messages/messages'
import { locatorText } from '../../format/locator'
import { dateText } from '../../format/values/period'
import type { Source } from '../../domain/model/catalog'
import type { Observation, ReportedValue } from '../../domain/model/observation'

/** Joins lines, which the data may contain. */
function toOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/**
 * A reference by GB/T 7714—2015. Of a report that is read online (4.6, electronic resources):
 * `责任者. 题名[R/OL]. (发布日期)[引用日期]. 网址.` `accessed` is an ISO date.
 * A report without an address is not cited as online: `责任者. 题名[R]. 发布日期.`
 */
export function formatLongCitation(
  source: Source,
  accessed: string,
  lang: FigureMessages['lang'],
): string {
  const { title, issuer, published, address } = source
  const work = `${toOneLine(issuer[lang])}. ${toOneLine(title[lang])}`
  const link = toOneLine(address ?? '')
  if (link === '') return `${work}[R]. ${published}.`
  return `${work}[R/OL]. (${published})[${accessed}]. ${link}.`
}

/** Issuer, title, date and each locator once. */
export function formatShortCitation(
  source: Source,
  locators: readonly ReportedValue['locator'][],
  { lang, figures, exports }: ExportMessages,
): string {
  const locatorTexts = new Set(
    locators.flatMap((one) => (one === null ? [] : [locatorText(one, figures)])),
  )
  return toOneLine(
    figures.citation({
      title: source.title[lang],
      issuer: source.issuer[lang],
      date: dateText(source.published, figures),
      locator: locatorTexts.size === 0 ? null : exports.notes.names([...locatorTexts]),
    }),
  )
}

/** The reports of these observations, each once, in the order of first use. */
export function listSources(
  observations: readonly Observation[],
  sources: readonly Source[],
): readonly Source[] {
  const used = new Set(observations.flatMap((one) => (one.kind === 'reported' ? [one.source] : [])))
  return [...used].flatMap((id) => sources.find((source) => source.id === id) ?? [])
}
