import { eventNoteText } from '../../../format/event'
import { explainCheck } from '../../../format/sentences/explainCheck'
import { sourceText } from '../../../format/source'
import { dateText, yearText } from '../../../format/values/period'
import { attempt } from '../../../format/attempt'
import type { Check } from '../../../domain/checks/check'
import { listCheckIndicators } from '../../../domain/checks/runChecks'
import { affects } from '../../../domain/comparison/comparability'
import type { Event } from '../../../domain/model/catalog'
import { listCitedSources } from '../../../domain/model/statements'
import { findObservation } from '../../../domain/model/regionDataset'
import { FEWEST_YEARS_OF_A_TREND } from '../../../domain/statistics/trend'
import { buildSlideFrame } from '../layout/slideFrame'
import { splitPages } from './paragraphs'
import type { Paragraph, TextSlide } from './slide'
import { listUnits, numberPages, type DeckContext } from './slideContext'

/** A meeting has no time for more; the others are counted. */
const MAX_CHECKS = 6

/** The limits of the data (missing figures, failed checks, breaks in comparability) and their sources. */
export function buildTextSlides(
  indicators: readonly string[],
  context: DeckContext,
): readonly TextSlide[] {
  const build = (about: TextSlide['about'], paragraphs: readonly Paragraph[]) => {
    const id = about === 'sources' ? about : `limits.${about}`
    const units = listUnits(indicators, context)
    // Measured with the widest number in the title.
    const part = { at: 9, of: 9 }
    const text: TextSlide = {
      kind: 'text',
      id,
      indicators,
      units,
      part,
      about,
      paragraphs,
      pages: [],
    }
    const { body } = buildSlideFrame(text, context, context.design)
    const pages = splitPages(paragraphs, body.height, context.design)
    return numberPages(pages.map((page) => ({ ...text, paragraphs: page, pages })))
  }
  return [
    ...build('missing', buildMissingParagraphs(indicators, context)),
    ...build('checks', buildCheckParagraphs(indicators, context)),
    ...build('events', buildEventParagraphs(indicators, context)),
    ...build('sources', buildSourceParagraphs(context)),
  ]
}

function listYears({ pair }: DeckContext): readonly number[] {
  return pair.from === pair.to ? [pair.to] : [pair.from, pair.to]
}

function buildMissingParagraphs(
  indicators: readonly string[],
  context: DeckContext,
): readonly Paragraph[] {
  const { dataset, messages } = context
  const { present } = messages
  const all = dataset.catalog.indicators
  const lacks = (id: string, year: number) =>
    findObservation(dataset, id, year)?.kind !== 'reported'
  const listed = listYears(context).flatMap((year): readonly Paragraph[] => {
    const missing = all.filter(({ id }) => lacks(id, year))
    if (missing.length === 0) return []
    const names = missing
      .filter(({ id }) => indicators.includes(id))
      .map(({ name }) => name[messages.lang])
    const when = yearText(year, messages.figures)
    const sentences = [
      present.missingAll(when, missing.length, all.length),
      ...(names.length === 0 ? [] : [present.missingShown(names.join(present.listComma))]),
    ]
    return [{ lead: present.missingLead(when), text: sentences.join(present.betweenSentences) }]
  })
  // A paragraph of its own could stand alone on the next slide.
  return listed.map((paragraph, index) =>
    index < listed.length - 1
      ? paragraph
      : { ...paragraph, text: paragraph.text + present.betweenSentences + present.missingNote },
  )
}

function buildCheckParagraphs(
  indicators: readonly string[],
  context: DeckContext,
): readonly Paragraph[] {
  const { dataset, messages, checks } = context
  const { present, figures, lang } = messages
  const failed = checks.filter(({ outcome }) => outcome === 'failed')
  if (failed.length === 0) return [{ lead: '', text: present.noChecks }]
  const ofPair = failed.filter(({ year }) => listYears(context).includes(year))
  const touches = (check: Check) => listCheckIndicators(check).some((id) => indicators.includes(id))
  const sorted = [...ofPair.filter(touches), ...ofPair.filter((check) => !touches(check))]
  const paragraphs = sorted.slice(0, MAX_CHECKS).map((check): Paragraph => {
    const name = dataset.indicatorById.get(check.indicator)?.name[lang] ?? check.indicator
    const lead = present.checkLead(name, yearText(check.year, figures))
    return {
      lead,
      text: attempt(() => explainCheck(check, { dataset, messages }), figures.unshown),
    }
  })
  const left = failed.length - paragraphs.length
  return left === 0 ? paragraphs : [...paragraphs, { lead: '', text: present.moreChecks(left) }]
}

function buildEventParagraphs(
  indicators: readonly string[],
  { dataset, messages }: DeckContext,
): readonly Paragraph[] {
  const { fewYears, chance, noEvents, eventLead } = messages.present
  const shown = indicators.flatMap((id) => dataset.indicatorById.get(id) ?? [])
  const concerns = (event: Event) =>
    dataset.years.includes(Number(event.date.slice(0, 4))) &&
    shown.some((indicator) => affects(event, indicator))
  const events = dataset.catalog.events.filter(concerns).map((event): Paragraph => ({
    lead: eventLead(
      event.name[messages.lang],
      dateText(event.date, messages.figures),
      messages.indicator.eventEffects[event.effect],
    ),
    text: eventNoteText(event, messages.figures),
  }))
  return [
    ...(events.length === 0 ? [{ lead: '', text: noEvents }] : events),
    ...(dataset.years.length < FEWEST_YEARS_OF_A_TREND
      ? [{ lead: fewYears.lead, text: fewYears.text(dataset.years.length) }]
      : []),
    chance,
  ]
}

/** The reports that contain the figures, newest first, and the data version. */
function buildSourceParagraphs({ dataset, messages }: DeckContext): readonly Paragraph[] {
  const { present, figures, shell } = messages
  const { dataVersion, dataDate } = dataset.catalog
  const reports = listCitedSources(dataset)
  const withoutAddress = reports.filter(({ address }) => address === null).length
  return [
    ...reports.map((source) => ({
      lead: '',
      text: present.report(sourceText(source, null, figures), source.address),
    })),
    // Once for all reports, instead of once each.
    ...(withoutAddress === 0
      ? []
      : [{ lead: '', text: present.noAddress(withoutAddress, reports.length) }]),
    { lead: shell.dataVersion(dataVersion), text: present.edited(dateText(dataDate, figures)) },
  ]
}
