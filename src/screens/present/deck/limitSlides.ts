import { indicatorWordsOf } from '../../../messages/indicatorWords'
import { explainCheck } from '../../../format/sentences/explainCheck'
import { dateText, yearText } from '../../../format/values/period'
import { presentOf } from '../../../messages/present'
import type { Event } from '../../../domain/model/catalog'
import type { Check } from '../../../domain/checks/check'
import { indicatorsOf } from '../../../domain/checks/checks'
import { FEWEST_YEARS_OF_A_TREND } from '../../../domain/statistics/trend'
import { findObservation } from '../../../domain/model/regionDataset'
import { numberedPages } from './numberedPages'
import type { LimitsSlide, Paragraph } from './slide'
import type { DeckContext } from './slideContext'
import { unitsOf } from './figureUnits'

/** More of them than this are a list, not something to be said in a meeting: the rest is counted. */
const MOST_CHECKS = 6

/** What the data cannot say: what is missing, what does not agree, what cannot be compared. */
export function limitSlides(
  shown: readonly string[],
  checks: readonly Check[],
  context: DeckContext,
): readonly LimitsSlide[] {
  return [
    ...paged('missing', missingParagraphs(shown, context), shown, context),
    ...paged('checks', checkParagraphs(shown, checks, context), shown, context),
    ...paged('events', eventParagraphs(shown, context), shown, context),
  ]
}

function paged(
  about: LimitsSlide['about'],
  paragraphs: readonly Paragraph[],
  shown: readonly string[],
  context: DeckContext,
): readonly LimitsSlide[] {
  const slide: LimitsSlide = {
    kind: 'limits',
    id: `limits.${about}`,
    indicators: shown,
    units: unitsOf(shown, context),
    part: null,
    about,
    paragraphs,
    pages: [paragraphs],
  }
  return numberedPages(slide, context)
}

function yearsIn({ pair }: DeckContext): readonly number[] {
  return pair.from === pair.to ? [pair.to] : [pair.from, pair.to]
}

function missingParagraphs(shown: readonly string[], context: DeckContext): readonly Paragraph[] {
  const { dataset, messages } = context
  const present = presentOf(messages.lang)
  const all = dataset.catalog.indicators
  const lacks = (id: string, year: number) => findObservation(dataset, id, year)?.kind !== 'stated'
  const told = yearsIn(context).flatMap((year): readonly Paragraph[] => {
    const missing = all.filter(({ id }) => lacks(id, year))
    if (missing.length === 0) return []
    const names = missing
      .filter(({ id }) => shown.includes(id))
      .map(({ name }) => name[messages.lang])
    const when = yearText(year, messages.figures)
    const sentences = [
      present.missingAll(when, missing.length, all.length),
      ...(names.length === 0 ? [] : [present.missingShown(names.join(present.listComma))]),
    ]
    return [{ lead: present.missingLead(when), text: sentences.join(present.betweenSentences) }]
  })
  return told.length === 0 ? [] : [...told, { lead: null, text: present.missingNote }]
}

function checkParagraphs(
  shown: readonly string[],
  checks: readonly Check[],
  context: DeckContext,
): readonly Paragraph[] {
  const { dataset, messages } = context
  const present = presentOf(messages.lang)
  const failed = checks.filter(({ outcome }) => outcome === 'failed')
  const ofPair = failed.filter(({ year }) => yearsIn(context).includes(year))
  const touches = (check: Check) => indicatorsOf(check).some((id) => shown.includes(id))
  const told = [...ofPair.filter(touches), ...ofPair.filter((check) => !touches(check))].slice(
    0,
    MOST_CHECKS,
  )
  const left = failed.length - told.length
  const telling = { dataset, messages: messages.quality.explain, figures: messages.figures }
  const paragraphs = told.map((check): Paragraph => {
    const name = dataset.indicatorById.get(check.indicator)?.name[messages.lang] ?? check.indicator
    return {
      lead: present.checkLead(name, yearText(check.year, messages.figures)),
      text: explainCheck(check, telling),
    }
  })
  if (failed.length === 0) return [{ lead: null, text: present.noChecks }]
  return left === 0 ? paragraphs : [...paragraphs, { lead: null, text: present.moreChecks(left) }]
}

function eventParagraphs(shown: readonly string[], context: DeckContext): readonly Paragraph[] {
  const { dataset, messages } = context
  const present = presentOf(messages.lang)
  const topics = new Set(shown.map((id) => dataset.indicatorById.get(id)?.topic))
  const concerns = ({ topics: touched, date }: Event) =>
    dataset.years.includes(Number(date.slice(0, 4))) &&
    (touched === 'all' || touched.some((topic) => topics.has(topic)))
  const events = dataset.catalog.events
    .filter(concerns)
    .map(({ name, date, effect, note }): Paragraph => ({
      lead: present.eventLead(
        name[messages.lang],
        dateText(date, messages.figures),
        indicatorWordsOf(messages.lang).eventEffects[effect],
      ),
      text: note[messages.lang],
    }))
  const { fewYears, chance, noEvents } = present
  return [
    ...(events.length === 0 ? [{ lead: null, text: noEvents }] : events),
    ...(dataset.years.length < FEWEST_YEARS_OF_A_TREND
      ? [{ lead: fewYears.lead, text: fewYears.text(dataset.years.length) }]
      : []),
    chance,
  ]
}
