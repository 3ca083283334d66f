import { useMemo } from 'react'
import { partsOption } from '../../../charts/parts/partsOption'
import { renderSvg } from '../../../charts/renderSvg'
import { figureText } from '../../../format/values/figure'
import { inlinePicture } from '../layout/inlinePicture'
import { LIST_KINDS, listManner, listRow, partsBody, partsNote } from '../layout/partsLayout'
import { buildPartsChart, choosePartsTheme, buildPartsMessages } from '../layout/partsPicture'
import type { SlideBodyProps } from './slideBodyProps'
import { slideTitle } from '../deck/slideTitle'
import { FigureLine } from './FigureLine'
import { Picture } from './Picture'

/** What a figure is made of, as bars or as a list. */
export function PartsBody(props: SlideBodyProps<'parts'>) {
  const { slide, context, size } = props
  const note = partsNote(slide, context, size)
  return (
    <div className="slide-parts">
      {note !== '' && <p className="slide-label slide-muted">{note}</p>}
      {slide.drawn === 'bars' ? <Bars {...props} /> : <List {...props} />}
    </div>
  )
}

function Bars({ slide, context, size, theme }: SlideBodyProps<'parts'>) {
  const { messages } = context
  const { box, svg } = useMemo(() => {
    const room = partsBody(slide, context, size)
    const chartTheme = choosePartsTheme(slide, context, theme, size, room)
    const chart = buildPartsChart(slide, context)
    const option = partsOption(chart, chartTheme, buildPartsMessages(slide, context), room)
    return { box: room, svg: inlinePicture(renderSvg(option, room)) }
  }, [slide, context, size, theme])
  const told = slide.figures.map(
    ({ indicator, observation }) =>
      `${indicator.name[messages.lang]} ${figureText(observation, indicator, messages.figures)}`,
  )
  return (
    <Picture svg={svg} box={box} description={[slideTitle(slide, messages), ...told].join('; ')} />
  )
}

/** Rows spread over the slide, but no farther apart than this, in hundredths of the height. */
const EASY_ROW = 19

function List({ slide, context, size }: SlideBodyProps<'parts'>) {
  const manner = listManner(slide, context, size)
  return (
    <ul className="slide-list" data-mode={manner}>
      {slide.figures.map((figure) => {
        const { name, level, valueWidth, height } = listRow(figure, context, size, manner)
        return (
          <li
            key={figure.indicator.id}
            style={{ maxHeight: Math.max(height, EASY_ROW * size.unit) }}
          >
            <span className="slide-list-name">{name}</span>
            <FigureLine
              level={level}
              kind={LIST_KINDS[manner].value}
              width={valueWidth}
              size={size}
            />
          </li>
        )
      })}
    </ul>
  )
}
