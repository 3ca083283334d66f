import { findObservation, type RegionDataset } from '../../domain/model/regionDataset'
import type { Indicator } from '../../domain/model/indicator'
import { figureText } from '../../format/values/figure'
import { whenText } from '../../format/values/period'
import type { Messages } from '../../messages/messages'

/** What a typed number found; as `FoundFigure` of the search. */
type Found = { readonly kind: 'value' | 'statedChange' | 'terms'; readonly year: number }

/** Says which figure of an indicator a typed number found. */
export function foundText(
  dataset: RegionDataset,
  { id, ratio }: Indicator,
  { kind, year }: Found,
  { figures, search }: Messages<'search'>,
): string | undefined {
  const textOf = (one: string) => {
    const indicator = dataset.indicatorById.get(one)
    const point = findObservation(dataset, one, year)
    return indicator === undefined || point === null ? '' : figureText(point, indicator, figures)
  }
  const point = findObservation(dataset, id, year)
  if (point?.kind !== 'reported') return undefined
  switch (kind) {
    case 'value':
      return search.foundValue(
        `${whenText(point, figures)}${figures.lang === 'zh' ? '' : ' '}${textOf(id)}`,
      )
    case 'statedChange':
      return search.foundChange(year, point.statedChange?.printed ?? '')
    case 'terms':
      return ratio === null
        ? undefined
        : search.foundTerms(year, `${textOf(ratio.numerator)} / ${textOf(ratio.denominator)}`)
  }
}
