import { buildNumberedPages } from './paragraphs'
import { dateText } from '../../../format/values/period'
import { sourceText } from '../../../format/source'
import { listReports } from './citation'
import type { Paragraph, SourcesSlide } from './slide'
import { listUnits, type DeckContext } from './slideContext'

/** The reports that contain the figures, newest first, and the data version. */
export function buildSourceSlides(
  indicators: readonly string[],
  context: DeckContext,
): readonly SourcesSlide[] {
  const { dataset, messages } = context
  const { present } = messages
  const { dataVersion, dataDate } = dataset.catalog
  const reports = listReports(dataset)
  const withoutAddress = reports.filter(({ address }) => address === null).length
  const paragraphs: readonly Paragraph[] = [
    ...reports.map((source) => ({
      lead: '',
      text: present.report(sourceText(source, null, messages.figures), source.address),
    })),
    // Once for all reports, instead of once each.
    ...(withoutAddress === 0
      ? []
      : [{ lead: '', text: present.noAddress(withoutAddress, reports.length) }]),
    {
      lead: messages.shell.dataVersion(dataVersion),
      text: present.edited(dateText(dataDate, messages.figures)),
    },
  ]
  const slide: SourcesSlide = {
    kind: 'sources',
    id: 'sources',
    indicators,
    units: listUnits(indicators, context),
    part: null,
    paragraphs,
    pages: [paragraphs],
  }
  return buildNumberedPages(slide, context)
}
