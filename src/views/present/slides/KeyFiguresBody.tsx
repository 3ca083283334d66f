import { cellManner, cellWidth, gridOf, keyFigureTexts } from '../keyFigureLayout'
import type { SlideBodyProps } from '../slideBodyProps'
import { slideColours } from '../slideLook'
import { LevelLine } from './LevelLine'

type Props = SlideBodyProps<'keyFigures'> & { readonly height: number }

/** The key figures side by side, each with its name, its change and what that means. */
export function KeyFiguresBody({ slide, context, size, theme, height }: Props) {
  const { words } = context
  const { readings } = slide
  const grid = gridOf(readings.length)
  const width = cellWidth(grid, size)
  // What fits nowhere is drawn in the least manner: a name of the longest kind, alone on its slide.
  const manner = cellManner(readings, words, height, size) ?? { figure: 'figure', meaning: false }
  return (
    <div
      className="slide-cells"
      style={{ gridTemplateColumns: `repeat(${grid.columns}, minmax(0, 1fr))` }}
    >
      {readings.map((reading) => {
        const texts = keyFigureTexts(reading, words, grid, size)
        return (
          <div
            key={reading.indicator.id}
            className="slide-cell"
            style={{ '--accent': slideColours(theme, reading.indicator.topic).accent }}
          >
            <p className="slide-label">
              <strong>{texts.name}</strong>
            </p>
            <LevelLine level={texts.level} kind={manner.figure} width={width} size={size} />
            <p className="slide-label">{texts.change}</p>
            {manner.meaning && (
              <p className="slide-label" data-verdict={texts.verdict}>
                {texts.meaning}
              </p>
            )}
          </div>
        )
      })}
    </div>
  )
}
