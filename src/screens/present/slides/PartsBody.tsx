import { useMemo } from 'react'
import { partsOption } from '../../../charts/parts/partsOption'
import { renderSvg } from '../../../charts/renderSvg'
import { figureText } from '../../../format/values/figure'
import { formatSlideTitle } from '../deck/slideTitle'
import { inlineSvg } from '../layout/inlineSvg'
import { buildPartsChart, buildPartsMessages, choosePartsTheme } from '../layout/partsChart'
import {
  buildListRow,
  chooseListSize,
  computePartsBox,
  formatPartsCaution,
  formatPartsNote,
  LIST_TEXT,
} from '../layout/partsLayout'
import { FigureLine } from './FigureLine'
import { InlineSvg } from './InlineSvg'
import type { SlideBodyProps } from './slideBodyProps'

/** The parts of a figure, as bars or as a list. */
export function PartsBody(props: SlideBodyProps<'parts'>) {
  const { slide, context, size } = props
  const note = formatPartsNote(slide, context, size)
  const caution = formatPartsCaution(slide, context, size)
  return (
    <div className="slide-parts">
      {caution !== '' && <p className="slide-label slide-caution">{caution}</p>}
      {note !== '' && <p className="slide-label slide-muted">{note}</p>}
      {slide.form === 'bars' ? <Bars {...props} /> : <List {...props} />}
    </div>
  )
}

function Bars({ slide, context, size, theme }: SlideBodyProps<'parts'>) {
  const { messages } = context
  const { box, svg } = useMemo(() => {
    const space = computePartsBox(slide, context, size)
    const chartTheme = choosePartsTheme(slide, context, theme, size, space)
    const chart = buildPartsChart(slide, context)
    const option = partsOption(chart, chartTheme, buildPartsMessages(slide, context), space)
    return { box: space, svg: inlineSvg(renderSvg(option, space)) }
  }, [slide, context, size, theme])
  const values = slide.figures.map(
    ({ indicator, observation }) =>
      `${indicator.name[messages.lang]} ${figureText(observation, indicator, messages.figures)}`,
  )
  return (
    <InlineSvg
      svg={svg}
      box={box}
      description={[formatSlideTitle(slide, messages), ...values].join('; ')}
    />
  )
}

/** Rows spread over the slide, but no farther apart than this, in hundredths of the height. */
const MAX_ROW = 19

function List({ slide, context, size }: SlideBodyProps<'parts'>) {
  const listSize = chooseListSize(slide, context, size)
  return (
    <ul className="slide-list" data-size={listSize}>
      {slide.figures.map((figure) => {
        const { name, parts, valueWidth, height } = buildListRow(figure, context, size, listSize)
        return (
          <li
            key={figure.indicator.id}
            style={{ maxHeight: Math.max(height, MAX_ROW * size.unit) }}
          >
            <span className="slide-list-name">{name}</span>
            <FigureLine
              parts={parts}
              kind={LIST_TEXT[listSize].value}
              width={valueWidth}
              size={size}
            />
          </li>
        )
      })}
    </ul>
  )
}
