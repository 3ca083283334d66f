import type { Indicator } from '../domain/model/indicator'
import { findObservation, type RegionDataset } from '../domain/model/regionDataset'
import { listStatements } from '../domain/model/statements'
import { scaleDecimal, toShownDecimal, type Decimal } from '../domain/statistics/decimal'
import { plain, type TypedNumber } from './numbers'

/** What a typed number found: a year's figure, its change as the report prints it, or a rate by its terms. */
export type FoundFigure = {
  readonly kind: 'value' | 'statedChange' | 'terms'
  readonly year: number
  /** All that was typed, not its first digits. */
  readonly whole: boolean
}

export type SearchFigure = Pick<FoundFigure, 'kind' | 'year'> & {
  readonly percent: boolean
  /** As printed and in the unit itself: 2966.3 and 29663000. Of terms, both with a stroke between. */
  readonly digits: readonly string[]
}

/** The figures of a dataset that a number can find, by indicator. */
export type SearchFigures = ReadonlyMap<string, readonly SearchFigure[]>

/** A typed number with fewer digits is not looked up as the beginning of a figure. */
const SHORTEST_BEGINNING = 3

/** Lists every figure and every stated change of a region, the last year first. */
export function listFigures(dataset: RegionDataset): SearchFigures {
  return new Map(
    dataset.catalog.indicators.map((indicator) => [indicator.id, figuresOf(dataset, indicator)]),
  )
}

function figuresOf(dataset: RegionDataset, indicator: Indicator): readonly SearchFigure[] {
  return [...dataset.years].reverse().flatMap((year): readonly SearchFigure[] => {
    const point = findObservation(dataset, indicator.id, year)
    if (point?.kind !== 'reported') return []
    const percent = indicator.measure === 'rate'
    return [
      ...listStatements(point).flatMap((stated): readonly SearchFigure[] => {
        const shown = toShownDecimal(stated)
        const digits = [textOf(shown), textOf(scaleDecimal(shown, indicator.multiplier))]
        const change = stated.statedChange
        return [
          { kind: 'value', year, percent, digits },
          ...(change === null
            ? []
            : [
                {
                  kind: 'statedChange' as const,
                  year,
                  percent: change.unit !== 'absolute',
                  digits: [plain(String(Math.abs(change.value)))],
                },
              ]),
        ]
      }),
      ...termsOfRate(dataset, indicator, year),
    ]
  })
}

function termsOfRate(
  dataset: RegionDataset,
  { ratio }: Indicator,
  year: number,
): readonly SearchFigure[] {
  if (ratio === null) return []
  const values = [ratio.numerator, ratio.denominator].map((id) => {
    const point = findObservation(dataset, id, year)
    return point?.kind === 'reported' ? textOf(toShownDecimal(point)) : null
  })
  return values.includes(null)
    ? []
    : [{ kind: 'terms', year, percent: false, digits: [values.join('/')] }]
}

function textOf({ value, decimals }: Decimal): string {
  return plain(Math.abs(value).toFixed(Math.max(0, Math.min(decimals, 9))))
}

/** The figure that a typed number means: the whole number before one that begins so; null for none. */
export function findFigure(
  figures: readonly SearchFigure[],
  typed: TypedNumber,
): FoundFigure | null {
  const digits = digitsOf(typed)
  const candidates = figures.filter(({ kind, percent }) =>
    typed.kind === 'fraction'
      ? kind === 'terms'
      : kind !== 'terms' && (typed.kind !== 'percent' || percent),
  )
  const whole = candidates.find((one) => one.digits.includes(digits))
  if (whole !== undefined) return { kind: whole.kind, year: whole.year, whole: true }
  if (digits.replace('.', '').length < SHORTEST_BEGINNING) return null
  const begun = candidates.find((one) => one.digits[0]?.startsWith(digits))
  return begun === undefined ? null : { kind: begun.kind, year: begun.year, whole: false }
}

const powers = { '': 0, 万: 4, 亿: 8 } as const

function digitsOf(typed: TypedNumber): string {
  switch (typed.kind) {
    case 'fraction':
      return `${typed.numerator}/${typed.denominator}`
    case 'percent':
      return typed.digits
    case 'number': {
      const decimals = typed.digits.split('.')[1]?.length ?? 0
      return textOf(scaleDecimal({ value: Number(typed.digits), decimals }, powers[typed.scale]))
    }
  }
}
