import { buildNumberedPages } from './paragraphs'
import { explainCheck } from '../../../format/sentences/explainCheck'
import { dateText, yearText } from '../../../format/values/period'
import type { Event } from '../../../domain/model/catalog'
import type { Check } from '../../../domain/checks/check'
import { listCheckIndicators } from '../../../domain/checks/runChecks'
import { FEWEST_YEARS_OF_A_TREND } from '../../../domain/statistics/trend'
import { findObservation } from '../../../domain/model/regionDataset'
import type { LimitsSlide, Paragraph } from './slide'
import { listUnits, type DeckContext } from './slideContext'

/** A meeting has no time for more; the others are counted. */
const MAX_CHECKS = 6

/** The limits of the data: missing figures, failed checks, breaks in comparability. */
export function buildLimitSlides(
  indicators: readonly string[],
  checks: readonly Check[],
  context: DeckContext,
): readonly LimitsSlide[] {
  return [
    ...buildPages('missing', buildMissingParagraphs(indicators, context), indicators, context),
    ...buildPages('checks', buildCheckParagraphs(indicators, checks, context), indicators, context),
    ...buildPages('events', buildEventParagraphs(indicators, context), indicators, context),
  ]
}

function buildPages(
  about: LimitsSlide['about'],
  paragraphs: readonly Paragraph[],
  indicators: readonly string[],
  context: DeckContext,
): readonly LimitsSlide[] {
  const slide: LimitsSlide = {
    kind: 'limits',
    id: `limits.${about}`,
    indicators,
    units: listUnits(indicators, context),
    part: null,
    about,
    paragraphs,
    pages: [paragraphs],
  }
  return buildNumberedPages(slide, context)
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
  return listed.length === 0 ? [] : [...listed, { lead: '', text: present.missingNote }]
}

function buildCheckParagraphs(
  indicators: readonly string[],
  checks: readonly Check[],
  context: DeckContext,
): readonly Paragraph[] {
  const { dataset, messages } = context
  const { present } = messages
  const failed = checks.filter(({ outcome }) => outcome === 'failed')
  const ofPair = failed.filter(({ year }) => listYears(context).includes(year))
  const touches = (check: Check) => listCheckIndicators(check).some((id) => indicators.includes(id))
  const listed = [...ofPair.filter(touches), ...ofPair.filter((check) => !touches(check))].slice(
    0,
    MAX_CHECKS,
  )
  const left = failed.length - listed.length
  const explainContext = { dataset, messages }
  const paragraphs = listed.map((check): Paragraph => {
    const name = dataset.indicatorById.get(check.indicator)?.name[messages.lang] ?? check.indicator
    return {
      lead: present.checkLead(name, yearText(check.year, messages.figures)),
      text: explainCheck(check, explainContext),
    }
  })
  if (failed.length === 0) return [{ lead: '', text: present.noChecks }]
  return left === 0 ? paragraphs : [...paragraphs, { lead: '', text: present.moreChecks(left) }]
}

function buildEventParagraphs(
  indicators: readonly string[],
  context: DeckContext,
): readonly Paragraph[] {
  const { dataset, messages } = context
  const { present } = messages
  const topics = new Set(indicators.map((id) => dataset.indicatorById.get(id)?.topic))
  const concerns = ({ topics: interacted, date }: Event) =>
    dataset.years.includes(Number(date.slice(0, 4))) &&
    (interacted === 'all' || interacted.some((topic) => topics.has(topic)))
  const events = dataset.catalog.events
    .filter(concerns)
    .map(({ name, date, effect, note }): Paragraph => ({
      lead: present.eventLead(
        name[messages.lang],
        dateText(date, messages.figures),
        messages.indicator.eventEffects[effect],
      ),
      text: note[messages.lang],
    }))
  const { fewYears, chance, noEvents } = present
  return [
    ...(events.length === 0 ? [{ lead: '', text: noEvents }] : events),
    ...(dataset.years.length < FEWEST_YEARS_OF_A_TREND
      ? [{ lead: fewYears.lead, text: fewYears.text(dataset.years.length) }]
      : []),
    chance,
  ]
}
