import { overlap, type Box, type Size } from '../../src/charts/layout/box'

/** A text of an SVG with its box. */
export type PlacedText = {
  readonly text: string
  readonly box: Box
  readonly fontSize: number
  readonly colour: string
  readonly bold: boolean
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
}

function attribute(tag: string, name: string): string | null {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? null
}

/** Widths in Noto Sans CJK SC, measured in em, by kind of character. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\u2e80-\uffff①-⑳]/, 1],
  [/[mwMW%]/, 0.92],
  [/[A-Z]/, 0.66],
  [/[frt()/-]/, 0.38],
  [/[ijl,.: ]/, 0.28],
]

function characterWidth(character: string): number {
  return widths.find(([kind]) => kind.test(character))?.[1] ?? 0.58
}

function measureText(text: string, fontSize: number): number {
  return [...text].reduce((sum, character) => sum + characterWidth(character), 0) * fontSize
}

/** All texts of an SVG with their boxes, in drawing order. Throws on a rotated text. */
export function listTexts(svg: string): readonly PlacedText[] {
  return [...svg.matchAll(/(<text[^>]*>)([^<]*)<\/text>/g)].map(([, tag = '', inner = '']) => {
    const text = inner.replace(/&([^;]+);/g, (_, name: string) => entities[name] ?? '?')
    const transform = attribute(tag, 'transform') ?? 'translate(0 0)'
    const moved = /^translate\((-?[\d.]+)[ ,](-?[\d.]+)\)$/.exec(transform)
    if (moved === null) throw new Error(`“${text}” is rotated: ${transform}`)
    const x = Number(moved[1]) + Number(attribute(tag, 'x') ?? 0)
    const y = Number(moved[2]) + Number(attribute(tag, 'y') ?? 0)
    const fontSize = Number(/font-size:([\d.]+)px/.exec(tag)?.[1])
    const width = measureText(text, fontSize)
    const anchor = attribute(tag, 'text-anchor') ?? 'start'
    const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x
    return {
      text,
      box: { left, right: left + width, top: y - fontSize / 2, bottom: y + fontSize / 2 },
      fontSize,
      colour: attribute(tag, 'fill') ?? '',
      bold: /font-weight:600/.test(tag),
    }
  })
}

/** Texts that overlap or leave the chart. */
export function findMisplaced(svg: string, { width, height }: Size): readonly string[] {
  const texts = listTexts(svg)
  const outside = texts
    .filter(({ box }) => box.left < 0 || box.top < 0 || box.right > width || box.bottom > height)
    .map(({ text }) => `“${text}” leaves the chart`)
  const overlapping = texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => overlap(one.box, other.box))
      .map((other) => `“${one.text}” overlaps “${other.text}”`),
  )
  return [...outside, ...overlapping]
}

/** A bar, a marker or the bar of an earlier year, as a box. */
function listMarks(svg: string, grounds: readonly string[]): readonly Box[] {
  const number = '(-?[\\d.]+)'
  const bars = [
    ...svg.matchAll(
      new RegExp(`<path d="M${number} ${number}l${number} 0l0 ${number}l[^"]*Z"[^>]*ecmeta`, 'g'),
    ),
  ].map((match) => {
    const [x = 0, y = 0, width = 0, height = 0] = match.slice(1).map(Number)
    return {
      left: Math.min(x, x + width),
      right: Math.max(x, x + width),
      top: Math.min(y, y + height),
      bottom: Math.max(y, y + height),
    }
  })
  const rectangles = [...svg.matchAll(/<polygon points="([^"]*)" fill="([^"]*)"/g)].flatMap(
    ([, points = '', fill = '']): readonly Box[] => {
      const all = points.split(' ').map(Number)
      const xs = new Set(all.filter((_, index) => index % 2 === 0))
      const ys = new Set(all.filter((_, index) => index % 2 === 1))
      if (xs.size !== 2 || ys.size !== 2 || grounds.includes(fill)) return []
      return [
        {
          left: Math.min(...xs),
          right: Math.max(...xs),
          top: Math.min(...ys),
          bottom: Math.max(...ys),
        },
      ]
    },
  )
  const markers = [
    ...svg.matchAll(
      new RegExp(
        `transform="matrix\\(${number},0,0,${number},${number},${number}\\)"[^>]*ecmeta`,
        'g',
      ),
    ),
  ].map((match) => {
    const [radius = 0, , x = 0, y = 0] = match.slice(1).map(Number)
    return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
  })
  return [...bars, ...rectangles, ...markers]
}

/** Rounding of widths and heights; less is not visible. */
const TOUCH = 1

/** Texts that a bar, a marker or an earlier year's bar covers or runs through. `grounds` may lie behind texts. */
export function findCovered(svg: string, grounds: readonly string[]): readonly string[] {
  const marks = listMarks(svg, grounds)
  return listTexts(svg)
    .filter(({ box }) =>
      marks.some((mark) =>
        overlap(
          {
            left: box.left + TOUCH,
            right: box.right - TOUCH,
            top: box.top + TOUCH,
            bottom: box.bottom - TOUCH,
          },
          mark,
        ),
      ),
    )
    .map(({ text }) => text)
}
