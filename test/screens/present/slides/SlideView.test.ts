import { describe, expect, it } from 'vitest'
import { compareYears } from '../../../../src/domain/comparison/comparison'
import { buildKeyFigureTexts } from '../../../../src/screens/present/layout/keyFigureLayout'
import { designSize } from '../../../../src/screens/present/layout/slideSize'
import { aStated, aDataset } from '../../../support/builders'
import { messagesFor } from '../../../support/messagesFor'
import { buildDeck, listSlides } from '../../../../src/screens/present/deck/deck'
import { formatSlideTitle } from '../../../../src/screens/present/deck/slideTitle'
import { deckFor, renderSlide, renderDeck } from '../renderDeck'

const screen = { width: 1024, height: 768 }

function splitSlides(markup: string): readonly string[] {
  return markup.split('<div class="slide-box"').slice(1)
}

const textOf = (markup: string) => markup.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

describe.each([
  ['zh', /单位：\S/, /来源：\S/, /数据版本\S/],
  ['en', /Unit: \S/, /Source: \S/, /Data version \S/],
] as const)('every slide in %s', (lang, unit, source, version) => {
  const deck = deckFor({ scenario: 'real', lang, items: ['mediation.success-rate'] })
  const slides = splitSlides(renderDeck(deck, screen, 'light'))

  it('has title, unit, source, data version and number, as it may be shared as a photograph', () => {
    slides.forEach((slide, index) => {
      expect(slide).toMatch(/<h2[^>]*>.+<\/h2>/)
      const text = textOf(slide)
      for (const part of [unit, source, version]) expect(text).toMatch(part)
      expect(text).toContain(` ${index + 1}/${slides.length} `)
    })
  })

  it('does not call real data a demonstration', () => {
    expect(textOf(slides.join(''))).not.toMatch(/示例数据（虚构）|Sample data/)
  })
})

it('says 示例数据（虚构） on every slide of a synthetic dataset', () => {
  const slides = splitSlides(
    renderDeck(deckFor({ scenario: 'years-3', lang: 'zh' }), screen, 'light'),
  )
  expect(slides.length).toBeGreaterThan(8)
  for (const slide of slides) expect(textOf(slide)).toContain('示例数据（虚构）')
})

it('shows level, difference and percentage of a core indicator together', () => {
  const deck = deckFor({ scenario: 'real', lang: 'zh' })
  const [slide = ''] = splitSlides(renderDeck(deck, screen, 'light')).filter((one) =>
    one.includes('data-kind="indicator"'),
  )
  const text = textOf(slide)
  for (const part of ['83', '件', '↓ 减少9件（−9.8%）', '偶然波动']) expect(text).toContain(part)
  expect(text).toContain('不符。')
})

it('numbers a slide of an answer among the slides of the answer', () => {
  const deck = deckFor({ scenario: 'real', lang: 'zh' })
  const [slide] = listSlides('mediation.disputes', deck)
  if (slide === undefined) throw new Error('mediation.disputes has no slide')
  const position = { list: 'answer', at: 1, of: 2 } as const
  expect(textOf(renderSlide(deck, slide, screen, 'light', position))).toContain('问答1/2')
})

describe.each(['zh', 'en'] as const)('the key figures in %s', (lang) => {
  const deck = deckFor({ scenario: 'real', lang })
  const text = textOf(
    splitSlides(renderDeck(deck, screen, 'light'))
      .filter((one) => one.includes('data-kind="keyFigures"'))
      .join(''),
  )

  it('say of every change whether chance explains it', () => {
    const { notExcluded } = messagesFor(lang).present.againstChance
    expect(text).toContain('−9.8%')
    expect(text).toContain('−26.7%')
    expect(text.split(notExcluded)).toHaveLength(3)
  })

  it('name the gravest caution of a figure: a failed check before an event', () => {
    const { events, inconsistent } = messagesFor(lang).figures.cautions.short
    expect(text.split(events)).toHaveLength(2)
    expect(text.split(inconsistent)).toHaveLength(2)
  })
})

it('marks estimated and provisional key figures', () => {
  const [provisional, estimated] = (['provisional', 'estimated'] as const).map((status) =>
    buildKeyFigureTexts(
      {
        comparison: compareYears(
          aDataset({ observations: [aStated({ year: 2019, value: 92 }), aStated({ status })] }),
          'reconsideration.applications',
          2019,
          2020,
        ),
      },
      messagesFor('zh'),
      { columns: 1, rows: 1 },
      designSize,
    ),
  )
  expect(provisional?.caution).toContain('初步数（2020年）')
  expect(estimated?.caution).toContain('推算数（2020年）')
})

it('escapes names', () => {
  const markup = renderDeck(deckFor({ scenario: 'hostile', lang: 'zh' }), screen, 'light')
  expect(markup).not.toMatch(/<(img|script)\b|<svg onload/)
  expect(markup).toContain('&lt;img src=x onerror=')
})

it('describes each chart for screen readers', () => {
  const deck = deckFor({ scenario: 'real', lang: 'zh' })
  const markup = renderDeck(deck, screen, 'light')
  expect(markup).toMatch(/role="img" aria-label="两年对比柱形图：行政复议申请数[^"]*下降9\.8%/)
})

it('has no inline styles in SVG text, which a strict policy refuses', () => {
  const markup = renderDeck(deckFor({ scenario: 'years-5', lang: 'zh' }), screen, 'light')
  expect(markup).not.toMatch(/<style\b|<text\b[^>]*\sstyle=/)
})

it('renders a thumbnail as a scaled slide', () => {
  const deck = deckFor({ scenario: 'real', lang: 'zh' })
  const small = renderDeck(deck, { width: 256, height: 192 }, 'light')
  expect(small).toContain('scale(')
  expect(renderDeck(deck, screen, 'light')).not.toContain('scale(')
})

it('gives every slide a short title, with numbers for split slides', () => {
  for (const lang of ['zh', 'en'] as const) {
    const deck = deckFor({ scenario: 'hostile', lang })
    const titles = buildDeck(deck).map((slide) => formatSlideTitle(slide, deck.messages))
    for (const title of titles) expect([...title].length).toBeLessThan(110)
    const counted = buildDeck(deck).filter(({ part }) => part !== null)
    expect(counted.length).toBeGreaterThan(4)
    for (const slide of counted)
      expect(formatSlideTitle(slide, deck.messages)).toContain(
        `${slide.part?.at}/${slide.part?.of}`,
      )
  }
})
