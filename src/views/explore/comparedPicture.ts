import type { Size } from '../../charts/box'
import type { ChartWords } from '../../charts/chartWords'
import { compareOption } from '../../charts/compareOption'
import { partsOption } from '../../charts/partsOption'
import { pictureOf } from '../../charts/picture'
import { pictureGrid, type PictureCell } from '../../charts/pictureGrid'
import { trendPicture } from '../../components/trendPicture'
import { yearText } from '../../format/period'
import { unitText } from '../../format/unit'
import { exploreWordsOf } from '../../i18n/exploreWords'
import { pick } from '../../i18n/pick'
import type { Words } from '../../i18n/zh'
import { checksOf } from '../../indicators/checks'
import { comparePlan, highestOf, MOST_LINES } from '../../indicators/comparePlan'
import { explorerRows, type ExplorerRow } from '../../indicators/explorerRow'
import { indexedTo } from '../../indicators/indexedTo'
import type { World } from '../../indicators/world'
import type { ExploreSearch } from '../../routes/exploreSearch'
import type { YearPair } from '../../routes/years'
import { chartLookOf } from '../../theme/chartLook'
import {
  barsChart,
  baseYear,
  compareWords,
  indexChart,
  indexWords,
  levelChart,
  type IndexedRow,
} from './compareModel'
import type { Compared } from './ComparePicture'

type Wanted = {
  readonly world: World
  readonly ids: readonly string[]
  readonly pair: YearPair
  /** The scale and base year of the address; without a chart there each has its own scale. */
  readonly search: Pick<ExploreSearch, 'chart' | 'base'>
  readonly words: Words
}

const look = chartLookOf({ theme: 'light', size: 'normal', topic: '' })

/** The chosen indicators as one SVG picture for white paper, on the scales that the screen has. */
export function comparedPicture({ world, ids, pair, search, words }: Wanted, size: Size): string {
  const byId = new Map(
    explorerRows(world, pair.from, pair.to, checksOf(world)).map((row) => [row.indicator.id, row]),
  )
  const rows = ids.flatMap((id) => byId.get(id) ?? [])
  const manner = { words, theme: 'light', compared: [pair.from, pair.to] } as const
  switch (search.chart) {
    case 'shared':
      return pictureGrid(levelCells(rows, manner), size)
    case 'index':
      return pictureGrid(indexCells(rows, baseYear(rows, search.base, pair.from), manner), size)
    case 'own':
    case undefined:
      return trendPicture(
        world,
        rows.map(({ reading }) => reading),
        words,
        size,
      )
  }
}

type Told = {
  readonly words: Words
  readonly theme: 'light'
  readonly compared: readonly [number, number]
}

function levelCells(rows: readonly ExplorerRow[], manner: Told): readonly PictureCell[] {
  const { words, compared } = manner
  const { lang } = words
  return comparePlan(rows).flatMap(({ kind, rows: group }): readonly PictureCell[] => {
    const { indicator } = group[0] ?? {}
    if (indicator === undefined) return []
    const unit = lang === 'zh' ? unitText(indicator, 0, lang) : pick(indicator.unit, lang)
    const texts = compareWords(group, words)
    if (kind === 'bars') {
      const hasBefore = group.some(({ reading }) => reading.from.kind === 'stated')
      const years = hasBefore ? ` · ${exploreWordsOf(lang).barYears(...compared)}` : ''
      return [cellOf(unit + years, { kind, chart: barsChart(group, words) }, texts)]
    }
    const pictures = kind === 'lines' && group.length > 1 ? [group] : group.map((row) => [row])
    const atLeast = highestOf(group)
    return pictures.flatMap((lines) => {
      const named = lines.length > 1
      const chart = levelChart(lines, { ...manner, named, atLeast })
      const name = named ? '' : `${pick(lines[0]?.indicator.name ?? indicator.name, lang)} · `
      return chart === null ? [] : [cellOf(name + unit, { kind: 'lines', chart }, texts)]
    })
  })
}

function indexCells(
  rows: readonly ExplorerRow[],
  base: number,
  manner: Told,
): readonly PictureCell[] {
  const { words } = manner
  const indexed = rows.flatMap((row): readonly IndexedRow[] => {
    const values = indexedTo(row, base)
    return values === null ? [] : [{ row, values }]
  })
  const atLeast = Math.max(100, ...indexed.flatMap(({ values }) => values.map((one) => one ?? 0)))
  const together = indexed.length <= MOST_LINES
  const pictures = together ? [indexed] : indexed.map((one) => [one])
  const unit = exploreWordsOf(words.lang).indexUnit(yearText(base, words.figures))
  return pictures.flatMap((lines) => {
    const chart = indexChart(lines, { ...manner, named: together, atLeast })
    const [first] = lines
    if (chart === null || first === undefined) return []
    const name = together ? '' : `${pick(first.row.indicator.name, words.lang)} · `
    return [cellOf(name + unit, { kind: 'lines', chart }, indexWords(words))]
  })
}

function cellOf(head: string, compared: Compared, texts: ChartWords): PictureCell {
  const draw = (size: Size): string =>
    pictureOf(
      compared.kind === 'lines'
        ? compareOption(compared.chart, look, texts, size)
        : partsOption(compared.chart, look, texts, size),
      size,
    )
  return { head, look: { ...look, accent: look.ink }, draw }
}
