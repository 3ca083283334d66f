import { memo, useMemo } from 'react'
import { presentOf } from '../../../messages/present'
import { useMessages } from '../../../messages/useWords'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import type { YearPair } from '../../../domain/model/comparedYears'
import type { Theme } from '../../../theme/palette'
import type { Slide } from '../deck/slide'
import './slide.css'
import type { SlideContext } from '../deck/slideContext'
import { measureFont } from '../../../typesetting/textWidth'
import { slideFonts } from '../layout/slideFont'
import { slideFrame, type TextBlock } from '../layout/slideFrame'
import { slideColours } from '../layout/slideTheme'
import { slideStyle } from '../layout/slideStyle'
import { drawnFor, slideSize, type Screen, type SlideSize } from '../layout/slideSize'
import { CoverBody } from './CoverBody'
import { IndicatorBody } from './IndicatorBody'
import { KeyFiguresBody } from './KeyFiguresBody'
import { Paragraphs } from './Paragraphs'
import { PartsBody } from './PartsBody'

export type SlideViewProps = {
  readonly slide: Slide
  readonly dataset: RegionDataset
  readonly pair: YearPair
  /** The box to fill, in CSS pixels, whatever it is: a projector, a thumbnail, a page. */
  readonly screen: Screen
  readonly theme: Theme
  readonly place: Place
}

/** A slide's number and how many there are: on the agenda, or of those that answer one question. */
export type Place = {
  readonly among: 'agenda' | 'answer'
  readonly at: number
  readonly of: number
}

/** One slide, drawn for exactly its box. The same props, by value, draw nothing anew. */
export const SlideView = memo(DrawnSlide, (a, b) => {
  const same = a.slide === b.slide && a.dataset === b.dataset && a.theme === b.theme
  const sameBox = a.screen.width === b.screen.width && a.screen.height === b.screen.height
  const samePair = a.pair.from === b.pair.from && a.pair.to === b.pair.to
  const samePlace =
    a.place.among === b.place.among && a.place.at === b.place.at && a.place.of === b.place.of
  return same && sameBox && samePair && samePlace
})

function DrawnSlide({ slide, dataset, pair, screen, theme, place }: SlideViewProps) {
  const messages = useMessages()
  const { from, to } = pair
  const { width, height } = screen
  const context = useMemo(
    () => ({ dataset, pair: { from, to }, messages }),
    [dataset, from, to, messages],
  )
  const measure = measureFont(slideFonts[messages.lang])
  const { size, scale } = useMemo(() => {
    const drawn = drawnFor({ width, height })
    return { size: slideSize(drawn.screen, measure), scale: drawn.scale }
  }, [width, height, measure])
  const colours = slideColours(theme, topicOf(slide))
  const present = presentOf(messages.lang)
  const frame = useMemo(() => slideFrame(slide, context, size), [slide, context, size])
  return (
    <div className="slide-box" style={{ width, height, background: colours.paper }}>
      <section
        className="slide"
        data-kind={slide.kind}
        style={{
          ...slideStyle(size, colours),
          fontFamily: slideFonts[messages.lang],
          top: (height - size.height * scale) / 2,
          ...(scale === 1 ? {} : { transform: `scale(${scale})` }),
        }}
      >
        <header>
          <p className="slide-kicker slide-label">{frame.kicker.text}</p>
          {dataset.catalog.synthetic && (
            <p className="slide-synthetic slide-label">{messages.shell.synthetic}</p>
          )}
        </header>
        {slide.kind !== 'cover' && (
          <h2 className="slide-title">
            <Lines block={frame.title} />
          </h2>
        )}
        <div className="slide-body">
          <Body
            slide={slide}
            context={context}
            size={size}
            theme={theme}
            height={frame.body.height}
          />
        </div>
        <footer>
          <p className="slide-footer">{frame.footer.text}</p>
          <p className="slide-place slide-label">
            {present.place[place.among](place.at, place.of)}
          </p>
        </footer>
      </section>
    </div>
  )
}

function Lines({ block }: { readonly block: TextBlock }) {
  if (block.lines === null) return block.text
  return block.lines.map((line, index) => (
    <span key={index} className="slide-line">
      {line}
    </span>
  ))
}

function topicOf(slide: Slide): string | null {
  return slide.kind === 'indicator' || slide.kind === 'parts'
    ? slide.comparison.indicator.topic
    : null
}

type BodyProps = {
  readonly slide: Slide
  readonly context: SlideContext
  readonly size: SlideSize
  readonly theme: Theme
  readonly height: number
}

function Body({ slide, height, ...rest }: BodyProps) {
  switch (slide.kind) {
    case 'cover':
      return <CoverBody slide={slide} {...rest} />
    case 'keyFigures':
      return <KeyFiguresBody slide={slide} height={height} {...rest} />
    case 'indicator':
      return <IndicatorBody slide={slide} {...rest} />
    case 'parts':
      return <PartsBody slide={slide} {...rest} />
    case 'limits':
    case 'sources':
      return <Paragraphs slide={slide} height={height} size={rest.size} />
  }
}
