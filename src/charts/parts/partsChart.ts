import type { Observation } from '../../domain/model/observation'
import type { ChartPoint } from '../chartPoint'

/** One part of a whole. */
export type Part = {
  readonly name: string
  readonly now: Observation
  /** The same part in the earlier year; null where that year is not shown. */
  readonly before: Observation | null
  /** Read aloud to keyboard users: `土地类行政应诉案件数，2020年，12件`. */
  readonly spoken: string
  /** The colour of the bar where parts of several topics stand together; the theme's otherwise. */
  readonly colour?: string
}

/** What the whole contains beyond its named parts. */
export type Remainder = {
  readonly name: string
  readonly now: number
  readonly before: number | null
  readonly spoken: string
}

/** The composition of a whole. Values are zero or more. */
export type PartsChart = {
  readonly parts: readonly Part[]
  /** Null where the parts add up to the whole. */
  readonly remainder: Remainder | null
  /** The length of the track in which every bar stands: 100 for rates; null for amounts. */
  readonly track: number | null
  /** Both bars carry their year and their figure. */
  readonly dated?: boolean
}

/** Largest first, equal ones in the given order, missing ones last. */
export function sortParts(parts: readonly Part[]): readonly Part[] {
  const size = ({ now }: Part) => (now.kind === 'reported' ? now.value : -1)
  return [...parts].sort((a, b) => size(b) - size(a))
}

/** The rows of `partsOption` for the keyboard, from the top; the remainder is last. */
export function listPartsPoints({ parts, remainder }: PartsChart): readonly ChartPoint[] {
  const rows = [...sortParts(parts), ...(remainder === null ? [] : [remainder])]
  return rows.map(({ spoken }, dataIndex) => ({ label: spoken, dataIndex, seriesIndex: 0 }))
}
