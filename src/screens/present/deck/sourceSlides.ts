import { dateText } from '../../../format/values/period'
import { sourceText } from '../../../format/source'
import { presentOf } from '../../../messages/present'
import { reportsOf } from './citation'
import { numberedPages } from './numberedPages'
import type { Paragraph, SourcesSlide } from './slide'
import type { DeckContext } from './slideContext'
import { unitsOf } from './figureUnits'

/** The reports behind all figures, the newest first, and the version of the data. */
export function sourceSlides(
  shown: readonly string[],
  context: DeckContext,
): readonly SourcesSlide[] {
  const { dataset, messages } = context
  const present = presentOf(messages.lang)
  const { dataVersion, dataDate } = dataset.catalog
  const reports = reportsOf(dataset)
  const bare = reports.filter(({ address }) => address === null).length
  const paragraphs: readonly Paragraph[] = [
    ...reports.map((source) => ({
      lead: null,
      text: present.report(sourceText(source, null, messages.figures), source.address),
    })),
    // Said once, and not of fifteen reports fifteen times.
    ...(bare === 0 ? [] : [{ lead: null, text: present.noAddress(bare, reports.length) }]),
    {
      lead: messages.shell.dataVersion(dataVersion),
      text: present.edited(dateText(dataDate, messages.figures)),
    },
  ]
  const slide: SourcesSlide = {
    kind: 'sources',
    id: 'sources',
    indicators: shown,
    units: unitsOf(shown, context),
    part: null,
    paragraphs,
    pages: [paragraphs],
  }
  return numberedPages(slide, context)
}
