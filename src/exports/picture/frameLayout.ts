import { fitLines } from '../../typesetting/wrapLines'

export type PictureSize = { readonly width: number; readonly height: number }

/** The texts around a chart. */
export type PictureTexts = {
  readonly title: string
  /** Unit and scope: `单位：件（市政府）`. */
  readonly unit: string
  /** What the chart omits, and which of its figures are not comparable. */
  readonly remarks: readonly string[]
  /** One per chart. */
  readonly sentences: readonly string[]
  /** What the data checks found about these figures. */
  readonly cautions: readonly string[]
  /** Every caution in a few words, printed where there is no room for sentences. */
  readonly briefCautions: readonly string[]
  /** Why figures changed, with their note signs; empty without notes. */
  readonly notes: string
  readonly source: string
  readonly version: string
  /** 示例数据（虚构） for synthetic data, else null. */
  readonly synthetic: string | null
}

/** `page`: as wide as a page of text. `slide`: 1920 × 1080. */
export type PictureForm = 'page' | 'slide'

export type TextLine = {
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly size: number
  readonly bold: boolean
  readonly tone: 'ink' | 'muted' | 'caution'
  readonly text: string
}

export type FrameLayout = PictureSize & {
  readonly lines: readonly TextLine[]
  /** The place of the chart. */
  readonly box: PictureSize & { readonly x: number; readonly y: number }
  /** The size to draw the chart in; scaled up to the box, its text of 14 px has the size of the form. */
  readonly chart: PictureSize
}

type Sizes = {
  readonly width: number
  readonly marginX: number
  readonly marginY: number
  readonly title: number
  readonly text: number
  readonly small: number
  readonly gap: number
  /** Most lines of notes. */
  readonly notesMost: number
  /** Scale of the chart. */
  readonly zoom: number
}

/**
 * In a meeting room the farthest seat is six screen heights away (DISCAS): of 1080 lines titles need 5 %
 * (54 px), labels 3.3 % (36 px), footnotes 2.5 % (27 px), margins 4 %. Chart text is 14 px.
 */
const baseSizes: Readonly<Record<PictureForm, Sizes>> = {
  page: {
    width: 960,
    marginX: 32,
    marginY: 28,
    title: 24,
    text: 17,
    small: 14,
    gap: 12,
    notesMost: Infinity,
    zoom: 1,
  },
  slide: {
    width: 1920,
    marginX: 96,
    marginY: 56,
    title: 54,
    text: 36,
    small: 28,
    gap: 20,
    notesMost: 3,
    zoom: 36 / 14,
  },
}

const PAGE_CHART_HEIGHT = 400
/** On pages, for each row of several charts. */
const PAGE_ROW_HEIGHT = 230
/** Chart text of two to four charts, and of more: text for the farthest seat would leave no room for marks. */
const FEW_CHARTS = 4
const FEW_CHARTS_TEXT = 28
const MANY_CHARTS_TEXT = 22
const SLIDE_HEIGHT = 1080
/** A lower chart is useless on a slide: the texts around it are shortened. */
const LEAST_CHART_HEIGHT = 360
const LEAST_ROW_HEIGHT = 200
const LINE_HEIGHT = 1.4

type Paragraph = Omit<TextLine, 'x' | 'y'> & { readonly most: number }

/** Lays out paragraphs below each other from `top`. */
function stackParagraphs(paragraphs: readonly Paragraph[], top: number, sizes: Sizes) {
  const width = sizes.width - 2 * sizes.marginX
  const lines: TextLine[] = []
  let y = top
  for (const { text, most, size, bold, tone } of paragraphs) {
    const rows = fitLines(text, most, { width, fontSize: size, weight: bold ? 'bold' : 'normal' })
    if (rows.length === 0) continue
    for (const line of rows) {
      // The baseline of a line 1.4 em high is about 1.05 em below its top.
      lines.push({ x: sizes.marginX, y: Math.round(y + size * 1.05), size, bold, tone, text: line })
      y += size * LINE_HEIGHT
    }
    y += sizes.gap / 2
  }
  return { lines, bottom: Math.ceil(y + sizes.gap / 2) }
}

/** How much of the texts has room. Sentences and cautions are never cut. */
type Amount = {
  readonly sentences: 'text' | 'small' | 'none'
  /** Most lines of notes, and of sources. */
  readonly footnotes: number
}

function listTextsAbove(texts: PictureTexts, sizes: Sizes, amount: Amount): readonly Paragraph[] {
  const { title, unit, remarks, sentences, cautions, briefCautions, synthetic } = texts
  const sentenceSize = amount.sentences === 'text' ? sizes.text : sizes.small
  const listWhole = (paragraphs: readonly string[], tone: Paragraph['tone'], size = sizes.small) =>
    paragraphs.map((text): Paragraph => ({ text, size, bold: false, tone, most: Infinity }))
  return [
    { text: synthetic ?? '', size: sizes.text, bold: true, tone: 'caution', most: 1 },
    { text: title, size: sizes.title, bold: true, tone: 'ink', most: 2 },
    ...listWhole([unit, ...remarks], 'muted'),
    ...listWhole(amount.sentences === 'none' ? [] : sentences, 'ink', sentenceSize),
    ...listWhole(amount.sentences === 'none' ? briefCautions : cautions, 'caution'),
  ]
}

function listTextsBelow(
  texts: PictureTexts,
  sizes: Sizes,
  { footnotes }: Amount,
): readonly Paragraph[] {
  const { notes, source, version } = texts
  const { small, notesMost } = sizes
  return [
    { text: notes, size: small, bold: false, tone: 'ink', most: Math.min(notesMost, footnotes) },
    { text: source, size: small, bold: false, tone: 'muted', most: footnotes },
    { text: version, size: small, bold: false, tone: 'muted', most: 1 },
  ]
}

/** Rows of charts in the grid of `buildSvgGrid`. */
function countRows(charts: number): number {
  return Math.ceil(charts / Math.ceil(Math.sqrt(charts)))
}

function chooseSizes(form: PictureForm, charts: number): Sizes {
  const sizes = baseSizes[form]
  if (form === 'page' || charts === 1) return sizes
  return { ...sizes, zoom: (charts > FEW_CHARTS ? MANY_CHARTS_TEXT : FEW_CHARTS_TEXT) / 14 }
}

function layOut(
  texts: PictureTexts,
  form: PictureForm,
  charts: number,
  amount: Amount,
): FrameLayout {
  const sizes = chooseSizes(form, charts)
  const { width, marginX, marginY, zoom } = sizes
  const head = stackParagraphs(listTextsAbove(texts, sizes, amount), marginY, sizes)
  const foot = stackParagraphs(listTextsBelow(texts, sizes, amount), 0, sizes)
  const boxWidth = width - 2 * marginX
  const room = SLIDE_HEIGHT - head.bottom - foot.bottom - marginY
  const boxHeight =
    form === 'slide' ? room : Math.max(PAGE_CHART_HEIGHT, countRows(charts) * PAGE_ROW_HEIGHT)
  const footTop = head.bottom + boxHeight + sizes.gap
  const footLines = foot.lines.map((line) => ({ ...line, y: line.y + footTop }))
  return {
    width,
    height: form === 'slide' ? SLIDE_HEIGHT : footTop + foot.bottom + marginY - sizes.gap,
    lines: [...head.lines, ...footLines],
    box: { x: marginX, y: head.bottom, width: boxWidth, height: boxHeight },
    chart: { width: Math.round(boxWidth / zoom), height: Math.round(boxHeight / zoom) },
  }
}

const WHOLE: Amount = { sentences: 'text', footnotes: Infinity }

/** From all texts to the least that a slide needs. */
const amounts: readonly Amount[] = [
  { sentences: 'text', footnotes: 3 },
  { sentences: 'small', footnotes: 3 },
  { sentences: 'none', footnotes: 3 },
  { sentences: 'none', footnotes: 2 },
]

/**
 * Places title, unit, sentences, chart, source and version. A page grows with its texts and charts. On a
 * slide the charts get the remaining height; where it is too little, the sentences become small and are
 * then left out, because the charts contain the figures and their names; cautions stay in a few words.
 */
export function layoutFrame(texts: PictureTexts, form: PictureForm, charts = 1): FrameLayout {
  if (form === 'page') return layOut(texts, form, charts, WHOLE)
  const least = LEAST_CHART_HEIGHT + (countRows(charts) - 1) * LEAST_ROW_HEIGHT
  const layouts = amounts.map((amount) => layOut(texts, form, charts, amount))
  return (
    layouts.find(({ box }) => box.height >= least) ??
    layOut(texts, form, charts, { sentences: 'none', footnotes: 1 })
  )
}
