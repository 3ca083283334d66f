import type { Observation } from '../../domain/model/observation'
import type { ChartPoint } from '../chartPoint'

/** One part of a whole. */
export type Part = {
  readonly name: string
  readonly now: Observation
  /** The same part in the year compared with, or null where none is shown. */
  readonly before: Observation | null
  /** Read aloud on the keyboard walk: `土地类行政应诉案件数，2020 年，12 件`. */
  readonly spoken: string
}

/** What the whole has beyond its named parts. */
export type Remainder = {
  readonly name: string
  readonly now: number
  readonly before: number | null
  readonly spoken: string
}

/** What a whole is made of. Values are taken to be zero or more. */
export type PartsChart = {
  readonly parts: readonly Part[]
  /** Null where the parts exhaust the whole. */
  readonly remainder: Remainder | null
}

/** Largest first; equal ones in the order given; then what is missing. The remainder is not a part and stays last. */
export function inOrder(parts: readonly Part[]): readonly Part[] {
  const size = ({ now }: Part) => (now.kind === 'stated' ? now.value : -1)
  return [...parts].sort((a, b) => size(b) - size(a))
}

/** The rows of the picture that `partsOption` draws, from the top. */
export function partsPoints({ parts, remainder }: PartsChart): readonly ChartPoint[] {
  const rows = [...inOrder(parts), ...(remainder === null ? [] : [remainder])]
  return rows.map(({ spoken }, dataIndex) => ({ label: spoken, dataIndex, seriesIndex: 0 }))
}
