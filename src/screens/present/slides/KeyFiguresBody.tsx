import { findPaletteSlot } from '../../../domain/model/paletteSlots'
import {
  chooseCellLayout,
  cellWidth,
  chooseGrid,
  buildKeyFigureTexts,
  isChangeBeside,
  type CellLayout,
} from '../layout/keyFigureLayout'
import { markCaution } from '../../../format/markCaution'
import type { SlideBodyProps } from './slideBodyProps'
import { buildSlideColours } from '../layout/slideTheme'
import { FigureLine } from './FigureLine'

type Props = SlideBodyProps<'keyFigures'> & { readonly height: number }

const SMALLEST_LAYOUT: CellLayout = { digits: 'figure', beside: true }

/** The key figures side by side, each with name, change and verdict. */
export function KeyFiguresBody({ slide, context, size, theme, height }: Props) {
  const { messages } = context
  const { figures } = slide
  const grid = chooseGrid(figures.length)
  const width = cellWidth(grid, size)
  // A figure with a very long name may fit no layout, even alone on its slide.
  const layout = chooseCellLayout(figures, messages, height, size) ?? SMALLEST_LAYOUT
  return (
    <div
      className="slide-cells"
      style={{ gridTemplateColumns: `repeat(${grid.columns}, minmax(0, 1fr))` }}
    >
      {figures.map((figure) => {
        const texts = buildKeyFigureTexts(figure, messages, grid, size)
        const { indicator } = figure.comparison
        const slot = findPaletteSlot(context.dataset, indicator.topic)
        const figureLine = (
          <FigureLine parts={texts.parts} kind={layout.digits} width={width} size={size} />
        )
        const change = <p className="slide-label">{texts.change}</p>
        return (
          <div
            key={indicator.id}
            className="slide-cell"
            style={{ '--accent': buildSlideColours(theme, slot).accent }}
          >
            <p className="slide-label">
              <strong>{texts.name}</strong>
            </p>
            {isChangeBeside(texts, layout, width, size) ? (
              <div className="slide-cell-line">
                {figureLine}
                {change}
              </div>
            ) : (
              <>
                {figureLine}
                {change}
              </>
            )}
            <p className="slide-label" data-verdict={texts.verdict}>
              {texts.meaning}
            </p>
            {texts.caution !== '' && (
              <p className="slide-label slide-caution">{markCaution(texts.caution)}</p>
            )}
          </div>
        )
      })}
    </div>
  )
}
