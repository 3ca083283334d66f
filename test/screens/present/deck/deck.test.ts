import { describe, expect, it } from 'vitest'
import { datasetNames } from '../../../../mock-api/scenarios'
import { runChecks } from '../../../../src/domain/checks/runChecks'
import { buildDeck, listSlides } from '../../../../src/screens/present/deck/deck'
import type { Slide } from '../../../../src/screens/present/deck/slide'
import { designSize } from '../../../../src/screens/present/layout/slideSize'
import { aMissing, aStated, aDataset } from '../../../support/builders'
import { longIndicators } from '../../../support/longIndicators'
import { messagesFor } from '../../../support/messagesFor'
import { deckFor } from '../renderDeck'

describe('the agenda of the real report', () => {
  const slides = buildDeck(deckFor({ scenario: 'real', lang: 'zh' }))

  it('has cover, key figures, core indicators with their parts, limits and sources', () => {
    expect(slides.map(({ id }) => id)).toEqual([
      'cover',
      'key-figures',
      'reconsideration.applications',
      'litigation.cases',
      'litigation.cases.parts',
      'legal-aid.cases',
      'legal-aid.cases.parts',
      'enforcement-exam.pass-rate',
      'enforcement-exam.pass-rate.parts',
      'limits.missing',
      'limits.checks',
      'limits.events',
      'sources',
    ])
  })

  it('shows parts and shares as bars and the other legal aid figures as a list', () => {
    const charts = slides.flatMap((slide) =>
      slide.kind === 'parts' ? [[slide.composition, slide.form, slide.figures.length]] : [],
    )
    expect(charts).toEqual([
      ['parts', 'bars', 6],
      ['beside', 'list', 3],
      ['share', 'bars', 1],
    ])
  })

  it('has four key figures on one slide in both languages', () => {
    const english = buildDeck(deckFor({ scenario: 'real', lang: 'en' }))
    for (const deck of [slides, english]) {
      const pages = deck.flatMap((slide) => (slide.kind === 'keyFigures' ? [slide] : []))
      expect(pages.map(({ figures }) => figures.length)).toEqual([4])
    }
  })

  it('lists the units as the figures are written', () => {
    const beside = slides.find(({ id }) => id === 'legal-aid.cases.parts')
    expect(beside?.units).toEqual(['人', '人次', '万元'])
  })

  it('lists every failed check of the report', () => {
    const checks = slides.flatMap((slide) =>
      slide.kind === 'text' && slide.about === 'checks' ? slide.paragraphs : [],
    )
    expect(checks.map(({ lead }) => lead)).toEqual([
      '行政复议申请数（2020年）：',
      '政务服务事项网上可办率（2020年）：',
    ])
  })

  it('names the missing figures of the deck and counts all missing figures', () => {
    const missing = slides.flatMap((slide) =>
      slide.kind === 'text' && slide.about === 'missing'
        ? slide.paragraphs.map(({ lead, text }) => lead + text)
        : [],
    )
    expect(missing[0]).toMatch(
      /^2019年：全部\d+项指标中，\d+项缺2019年数。其中本次放映的：行政执法证考试通过率、办理法律援助案件数。缺数不等于零；缺数的年份不作比较，图上不连线。$/,
    )
  })
})

describe('chosen indicators', () => {
  const real = deckFor({ scenario: 'real', lang: 'zh' })
  const plain = buildDeck(real).map(({ id }) => id)
  const idsWith = (items: readonly string[]) => buildDeck({ ...real, items }).map(({ id }) => id)

  it('come after the core indicators, with their parts and without the rest of their topic', () => {
    const ids = idsWith(['mediation.success-rate'])
    expect(ids.slice(9, 11)).toEqual(['mediation.success-rate', 'mediation.success-rate.parts'])
  })

  it('are ignored if unknown, repeated or core', () => {
    expect(idsWith(['no.such', 'litigation.cases'])).toEqual(plain)
    expect(idsWith(['mediation.disputes', 'mediation.disputes'])).toEqual(
      idsWith(['mediation.disputes']),
    )
  })
})

describe.each(datasetNames)('in the dataset %s', (scenario) => {
  it.each(['zh', 'en'] as const)('gives every slide in %s an id, content and number', (lang) => {
    const slides = buildDeck(deckFor({ scenario, lang, items: longIndicators }))
    const ids = slides.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[\w.-]{1,100}$/)
    for (const slide of slides) {
      expect(slide.units.length).toBeGreaterThan(0)
      expect(contentOf(slide)).toBeGreaterThan(0)
    }
    for (const part of slides.flatMap((slide) => slide.part ?? [])) {
      expect(part.at).toBeGreaterThanOrEqual(1)
      expect(part.at).toBeLessThanOrEqual(part.of)
      expect(part.of).toBeGreaterThan(1)
    }
  })
})

/** The number of items on a slide. */
function contentOf(slide: Slide): number {
  switch (slide.kind) {
    case 'cover':
      return slide.title.length
    case 'keyFigures':
      return slide.figures.length
    case 'indicator':
      return slide.shows === 'sentence' ? slide.paragraphs.length : 1
    case 'parts':
      return slide.figures.length
    case 'text':
      return slide.paragraphs.length
  }
}

it('lists slides for every indicator', () => {
  const deck = deckFor({ scenario: 'real', lang: 'zh' })
  for (const { id } of deck.dataset.catalog.indicators) {
    const slides = listSlides(id, deck)
    expect(slides[0]?.id).toBe(id)
    expect(slides[0]?.kind).toBe('indicator')
  }
})

it('splits sentence and chart where they do not fit one slide, the full sentence first', () => {
  const deck = deckFor({ scenario: 'hostile', lang: 'zh' })
  const long = deck.dataset.catalog.indicators.find(({ name }) => name.zh.length >= 200)
  const slides = listSlides(long?.id ?? '', deck)
  const split = slides.flatMap((slide) => (slide.kind === 'indicator' ? [slide] : []))
  expect(split.map(({ shows }) => shows)).toEqual([
    ...split.slice(1).map(() => 'sentence'),
    'chart',
  ])
  const text = split.flatMap(({ paragraphs }) => paragraphs.map((one) => one.text)).join('')
  expect(text).toContain(long?.name.zh)
})

it('builds a deck for a year without figures', () => {
  const dataset = aDataset({
    observations: [aStated({ year: 2019 }), aMissing({ year: 2020 })],
    topics: [
      {
        id: 'reconsideration',
        section: 1,
        name: { zh: '复议', en: 'Reconsideration' },
        core: 'reconsideration.applications',
        paletteSlot: 1,
      },
    ],
  })
  const slides = buildDeck({
    dataset,
    pair: { from: 2019, to: 2020 },
    items: [],
    checks: runChecks(dataset),
    messages: messagesFor('zh'),
    title: '标题',
    design: designSize,
  })
  expect(slides.map(({ id }) => id)).toEqual([
    'cover',
    'key-figures',
    'reconsideration.applications',
    'limits.missing',
    'limits.checks',
    'limits.events',
    'sources',
  ])
})
