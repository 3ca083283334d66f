import { fitLines } from '../../typesetting/wrapLines'

export type PictureSize = { readonly width: number; readonly height: number }

/** What is told around a chart. */
export type PictureTexts = {
  readonly title: string
  /** Unit and scope: `单位：件（市政府）`. */
  readonly unit: string
  /** What the chart does not show, and what in it does not compare like with like. */
  readonly remarks: readonly string[]
  /** One a chart. */
  readonly sentences: readonly string[]
  /** Where the report contradicts itself about these figures. */
  readonly checks: readonly string[]
  /** Why figures changed, under the signs that they bear in the chart; empty where nobody wrote why. */
  readonly notes: string
  readonly source: string
  readonly version: string
  /** 演示数据 for a made-up world, else null. */
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
  /** Where the chart stands. */
  readonly box: PictureSize & { readonly x: number; readonly y: number }
  /** The size in which the chart has to be drawn: the box shrunk until chart text of 14 px becomes the form's. */
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
  /** How many lines the notes may take. */
  readonly notesMost: number
  /** How much the chart is enlarged. */
  readonly zoom: number
}

/**
 * In a room the farthest seat is six screen heights away (DISCAS): on 1080 lines titles take at least
 * 5 % (54 px), labels 3.3 % (36 px), footnotes 2.5 % (27 px), margins 4 %. Charts are drawn with 14 px.
 */
const sizesOf: Readonly<Record<PictureForm, Sizes>> = {
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
/** On pages, of one row of several charts. */
const PAGE_ROW_HEIGHT = 230
/** Several charts cannot have text for the farthest seat and bars that show anything: theirs is a footnote's. */
const MOST_FOR_MIDDLE = 4
const MIDDLE_TEXT = 28
/** More than that are for those who sit near. */
const NEAR_TEXT = 22
const SLIDE_HEIGHT = 1080
/** Below this a chart on a slide says nothing; then the texts around it have to be shorter. */
const LEAST_CHART_HEIGHT = 360
const LEAST_ROW_HEIGHT = 200
const LINE_HEIGHT = 1.4

type Paragraph = Omit<TextLine, 'x' | 'y'> & { readonly most: number }

/** The lines of paragraphs one below the other from `top`, and where they end. */
function stacked(paragraphs: readonly Paragraph[], top: number, sizes: Sizes) {
  const width = sizes.width - 2 * sizes.marginX
  const lines: TextLine[] = []
  let y = top
  for (const { text, most, size, bold, tone } of paragraphs) {
    const rows = fitLines(text, most, { width, fontSize: size, weight: bold ? 'bold' : 'normal' })
    if (rows.length === 0) continue
    for (const line of rows) {
      // Of a line 1.4 high, the baseline lies about 1.05 below its top.
      lines.push({ x: sizes.marginX, y: Math.round(y + size * 1.05), size, bold, tone, text: line })
      y += size * LINE_HEIGHT
    }
    y += sizes.gap / 2
  }
  return { lines, bottom: Math.ceil(y + sizes.gap / 2) }
}

/** How much of the texts a picture has room for. Sentences and checks are whole or not there: their last words are the cautions. */
type Amount = {
  readonly sentences: 'text' | 'small' | 'none'
  /** The most lines of notes and of sources. */
  readonly footnotes: number
}

function above(texts: PictureTexts, sizes: Sizes, amount: Amount): readonly Paragraph[] {
  const { title, unit, remarks, sentences, checks, synthetic } = texts
  const { text, small } = sizes
  return [
    ...(synthetic === null
      ? []
      : [{ text: synthetic, size: text, bold: true, tone: 'caution' as const, most: 1 }]),
    { text: title, size: sizes.title, bold: true, tone: 'ink', most: 2 },
    ...[unit, ...remarks].map((line) => ({
      text: line,
      size: small,
      bold: false,
      tone: 'muted' as const,
      most: Infinity,
    })),
    ...(amount.sentences === 'none' ? [] : sentences).map((sentence) => ({
      text: sentence,
      size: amount.sentences === 'text' ? text : small,
      bold: false,
      tone: 'ink' as const,
      most: Infinity,
    })),
    ...checks.map((check) => ({
      text: check,
      size: small,
      bold: false,
      tone: 'caution' as const,
      most: Infinity,
    })),
  ]
}

function below(texts: PictureTexts, sizes: Sizes, { footnotes }: Amount): readonly Paragraph[] {
  const { notes, source, version } = texts
  const { small, notesMost } = sizes
  return [
    { text: notes, size: small, bold: false, tone: 'ink', most: Math.min(notesMost, footnotes) },
    { text: source, size: small, bold: false, tone: 'muted', most: footnotes },
    { text: version, size: small, bold: false, tone: 'muted', most: 1 },
  ]
}

/** Rows of the square-like grid that `buildSvgGrid` makes of so many charts. */
function rowsOf(charts: number): number {
  return Math.ceil(charts / Math.ceil(Math.sqrt(charts)))
}

function sizesFor(form: PictureForm, charts: number): Sizes {
  const sizes = sizesOf[form]
  if (form === 'page' || charts === 1) return sizes
  return { ...sizes, zoom: (charts > MOST_FOR_MIDDLE ? NEAR_TEXT : MIDDLE_TEXT) / 14 }
}

function placed(
  texts: PictureTexts,
  form: PictureForm,
  charts: number,
  amount: Amount,
): FrameLayout {
  const sizes = sizesFor(form, charts)
  const { width, marginX, marginY, zoom } = sizes
  const head = stacked(above(texts, sizes, amount), marginY, sizes)
  const foot = stacked(below(texts, sizes, amount), 0, sizes)
  const boxWidth = width - 2 * marginX
  const room = SLIDE_HEIGHT - head.bottom - foot.bottom - marginY
  const boxHeight =
    form === 'slide' ? room : Math.max(PAGE_CHART_HEIGHT, rowsOf(charts) * PAGE_ROW_HEIGHT)
  const footTop = head.bottom + boxHeight + sizes.gap
  const lowered = foot.lines.map((line) => ({ ...line, y: line.y + footTop }))
  return {
    width,
    height: form === 'slide' ? SLIDE_HEIGHT : footTop + foot.bottom + marginY - sizes.gap,
    lines: [...head.lines, ...lowered],
    box: { x: marginX, y: head.bottom, width: boxWidth, height: boxHeight },
    chart: { width: Math.round(boxWidth / zoom), height: Math.round(boxHeight / zoom) },
  }
}

const WHOLE: Amount = { sentences: 'text', footnotes: Infinity }

/** From all that is to be said to the least that a slide must say. */
const amounts: readonly Amount[] = [
  { sentences: 'text', footnotes: 3 },
  { sentences: 'small', footnotes: 3 },
  { sentences: 'none', footnotes: 3 },
  { sentences: 'none', footnotes: 2 },
]

/**
 * Where title, unit, sentences, chart, source and version stand in a picture. A page grows with its
 * texts and its charts. On a slide the charts take what the texts leave: where that is too little the
 * sentences become small and then give way, for the charts bear the figures and their names.
 */
export function frameLayout(texts: PictureTexts, form: PictureForm, charts = 1): FrameLayout {
  if (form === 'page') return placed(texts, form, charts, WHOLE)
  const least = LEAST_CHART_HEIGHT + (rowsOf(charts) - 1) * LEAST_ROW_HEIGHT
  const layouts = amounts.map((amount) => placed(texts, form, charts, amount))
  return (
    layouts.find(({ box }) => box.height >= least) ??
    placed({ ...texts, checks: [] }, form, charts, { sentences: 'none', footnotes: 1 })
  )
}
