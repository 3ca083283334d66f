import { figureText } from '../../format/figure'
import { whenText } from '../../format/period'
import { pick } from '../../i18n/pick'
import type { Words } from '../../i18n/zh'
import type { ExplorerRow } from '../../indicators/explorerRow'
import { statedPoints } from '../../indicators/series'

/** Rows in words, for those who do not see their picture: each with its first and last figure. */
export function tellRows(rows: readonly ExplorerRow[], { figures, lang }: Words): string {
  const { comma, semicolon } = figures.sentence
  return rows
    .map(({ indicator, series }) => {
      const stated = statedPoints(series)
      const ends = [stated[0], stated[stated.length - 1]].filter((point) => point !== undefined)
      const told = [...new Set(ends)].map(
        (point) => `${whenText(point, figures)} ${figureText(point, indicator, figures)}`,
      )
      return [pick(indicator.name, lang), ...told].join(comma)
    })
    .join(semicolon)
}
