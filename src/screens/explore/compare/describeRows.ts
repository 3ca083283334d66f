import { figureText } from '../../../format/values/figure'
import { whenText } from '../../../format/values/period'
import { localize } from '../../../messages/localize'
import type { Messages } from '../../../messages/messages'
import type { ComparedIndicator } from '../../../domain/comparison/comparedIndicator'
import { statedPoints } from '../../../domain/model/series'

/** Rows in words, for those who do not see their picture: each with its first and last figure. */
export function describeRows(
  rows: readonly ComparedIndicator[],
  { figures, lang }: Messages,
): string {
  const { comma, semicolon } = figures.sentence
  return rows
    .map(({ indicator, series }) => {
      const stated = statedPoints(series)
      const ends = [stated[0], stated[stated.length - 1]].filter((point) => point !== undefined)
      const told = [...new Set(ends)].map(
        (point) => `${whenText(point, figures)} ${figureText(point, indicator, figures)}`,
      )
      return [localize(indicator.name, lang), ...told].join(comma)
    })
    .join(semicolon)
}
