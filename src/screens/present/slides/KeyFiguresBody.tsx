import {
  cellManner,
  cellWidth,
  gridOf,
  keyFigureTexts,
  marked,
  standsBeside,
  type CellManner,
} from '../layout/keyFigureLayout'
import type { SlideBodyProps } from './slideBodyProps'
import { slideColours } from '../layout/slideTheme'
import { FigureLine } from './FigureLine'

type Props = SlideBodyProps<'keyFigures'> & { readonly height: number }

const least: CellManner = { digits: 'figure', beside: true }

/** The key figures side by side, each with its name, its change and what that means. */
export function KeyFiguresBody({ slide, context, size, theme, height }: Props) {
  const { messages } = context
  const { figures } = slide
  const grid = gridOf(figures.length)
  const width = cellWidth(grid, size)
  // What fits nowhere is drawn in the smaller manner: a name of the longest kind, alone on its slide.
  const manner = cellManner(figures, messages, height, size) ?? least
  return (
    <div
      className="slide-cells"
      style={{ gridTemplateColumns: `repeat(${grid.columns}, minmax(0, 1fr))` }}
    >
      {figures.map((figure) => {
        const texts = keyFigureTexts(figure, messages, grid, size)
        const { indicator } = figure.comparison
        const level = (
          <FigureLine level={texts.level} kind={manner.digits} width={width} size={size} />
        )
        const change = <p className="slide-label">{texts.change}</p>
        return (
          <div
            key={indicator.id}
            className="slide-cell"
            style={{ '--accent': slideColours(theme, indicator.topic).accent }}
          >
            <p className="slide-label">
              <strong>{texts.name}</strong>
            </p>
            {standsBeside(texts, manner, width, size) ? (
              <div className="slide-beside">
                {level}
                {change}
              </div>
            ) : (
              <>
                {level}
                {change}
              </>
            )}
            <p className="slide-label" data-verdict={texts.verdict}>
              {texts.meaning}
            </p>
            {texts.caution !== '' && (
              <p className="slide-label slide-caution">{marked(texts.caution)}</p>
            )}
          </div>
        )
      })}
    </div>
  )
}
