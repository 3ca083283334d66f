import { useMemo } from 'react'
import { partsOption } from '../../../charts/partsOption'
import { pictureOf } from '../../../charts/picture'
import { figureText } from '../../../format/figure'
import { inlinePicture } from '../inlinePicture'
import { unitBeside } from '../indicatorLayout'
import { LIST, listManner, listValue, partsBody, partsNote } from '../partsLayout'
import { partsChartOf, partsLook, partsWordsOf } from '../partsPicture'
import type { SlideBodyProps } from '../slideBodyProps'
import type { SlideSize } from '../slideSize'
import { slideTitle } from '../slideTitle'
import { Picture } from './Picture'

/** What a figure is made of, as bars or as a list. */
export function PartsBody(props: SlideBodyProps<'parts'>) {
  const { slide, context } = props
  const note = partsNote(slide, context)
  return (
    <div className="slide-parts">
      {note !== '' && <p className="slide-label slide-muted">{note}</p>}
      {slide.drawn === 'bars' ? <Bars {...props} /> : <List {...props} />}
    </div>
  )
}

function Bars({ slide, context, size, theme }: SlideBodyProps<'parts'>) {
  const { words } = context
  const { box, svg } = useMemo(() => {
    const room = partsBody(slide, context, size)
    const look = partsLook(slide, context, theme, size, room)
    const chart = partsChartOf(slide, context)
    const option = partsOption(chart, look, partsWordsOf(slide, context), room)
    return { box: room, svg: inlinePicture(pictureOf(option, room)) }
  }, [slide, context, size, theme])
  const told = slide.figures.map(
    ({ indicator, observation }) =>
      `${indicator.name[words.lang]} ${figureText(observation, indicator, words.figures)}`,
  )
  return (
    <Picture svg={svg} box={box} description={[slideTitle(slide, words), ...told].join('; ')} />
  )
}

function List({ slide, context, size }: SlideBodyProps<'parts'>) {
  const { words } = context
  const manner = listManner(slide, context, size)
  return (
    <ul className="slide-list" data-manner={manner}>
      {slide.figures.map((figure) => (
        <li key={figure.indicator.id}>
          <span>{figure.indicator.name[words.lang]}</span>
          {manner === 'plain' ? (
            <strong>{figureText(figure.observation, figure.indicator, words.figures)}</strong>
          ) : (
            <LargeValue {...listValue(figure, words)} size={size} />
          )}
        </li>
      ))}
    </ul>
  )
}

type ValueProps = { readonly digits: string; readonly unit: string; readonly size: SlideSize }

function LargeValue({ digits, unit, size }: ValueProps) {
  const beside = unitBeside({ digits, unit }, size.inner * LIST.value, size, 'cover')
  return (
    <strong data-unit={beside ? 'beside' : 'below'}>
      {digits}
      <small>{unit}</small>
    </strong>
  )
}
