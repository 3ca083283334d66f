import type { Indicator, LocalizedText, Ratio } from '../model/indicator'
import type { Observation, ReportedValue } from '../model/observation'
import { scaleDecimal, subtractDecimals, toDecimal } from '../statistics/decimal'
import { findObservation, type RegionDataset } from '../model/regionDataset'

/** An indicator with its observation in one year. */
export type Figure = { readonly indicator: Indicator; readonly observation: Observation }

type ReportedFigure = Figure & { readonly observation: ReportedValue }

/** What a denominator holds beside the numerator, in the denominator's power of ten. */
export type Remainder = { readonly name: LocalizedText; readonly value: number }

/** What a figure consists of in one year. */
export type Composition =
  /** Exhaustive parts, the largest first; missing ones last. */
  | { readonly kind: 'parts'; readonly parts: readonly Figure[] }
  /** A rate's numerator, its denominator and what is left of that, where the catalogue has a name for it. */
  | {
      readonly kind: 'share'
      readonly whole: ReportedFigure
      readonly part: ReportedFigure
      readonly remainder: Remainder | null
    }
  /** Neither: the other figures of the same topic, in the catalogue's order. */
  | { readonly kind: 'beside'; readonly figures: readonly Figure[] }

/** The composition of an indicator in a year; unknown figures are missing, not omitted. */
export function buildComposition(
  dataset: RegionDataset,
  indicator: Indicator,
  year: number,
): Composition {
  if (indicator.parts.length > 0) {
    const parts = listFigures(dataset, indicator.parts, year)
    return { kind: 'parts', parts: [...parts].sort((a, b) => readSize(b) - readSize(a)) }
  }
  const share = buildShare(dataset, indicator, year)
  if (share !== null) return share
  const others = dataset.catalog.indicators
    .filter(({ id, topic }) => topic === indicator.topic && id !== indicator.id)
    .map(({ id }) => id)
  return { kind: 'beside', figures: listFigures(dataset, others, year) }
}

function buildShare(
  dataset: RegionDataset,
  indicator: Indicator,
  year: number,
): Composition | null {
  if (indicator.ratio === null) return null
  const [part, whole] = listFigures(
    dataset,
    [indicator.ratio.numerator, indicator.ratio.denominator],
    year,
  )
  if (part?.observation.kind !== 'reported' || whole?.observation.kind !== 'reported') return null
  const terms = {
    whole: { indicator: whole.indicator, observation: whole.observation },
    part: { indicator: part.indicator, observation: part.observation },
  }
  return { kind: 'share', ...terms, remainder: buildRemainder(indicator.ratio, terms) }
}

/** None where the numerator exceeds its denominator: the check says so. */
function buildRemainder(
  { remainder: name }: Ratio,
  { whole, part }: Readonly<Record<'whole' | 'part', ReportedFigure>>,
): Remainder | null {
  const { value } = subtractDecimals(
    toDecimal(whole.observation),
    scaleDecimal(
      toDecimal(part.observation),
      part.indicator.multiplier - whole.indicator.multiplier,
    ),
  )
  return name === null || value < 0 ? null : { name, value }
}

function listFigures(
  dataset: RegionDataset,
  ids: readonly string[],
  year: number,
): readonly Figure[] {
  return ids.flatMap((id) => {
    const indicator = dataset.indicatorById.get(id)
    const observation = findObservation(dataset, id, year)
    return indicator === undefined || observation === null ? [] : [{ indicator, observation }]
  })
}

function readSize({ observation }: Figure): number {
  return observation.kind === 'reported' ? observation.value : -Infinity
}
