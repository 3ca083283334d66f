import type { Size } from '../../../charts/layout/box'
import { memo, useMemo } from 'react'
import type { Messages } from '../../../messages/messages'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import type { YearPair } from '../../../domain/model/comparedYears'
import { findPaletteSlot } from '../../../domain/model/paletteSlots'
import type { PaletteSlot, Scheme } from '../../../theme/palette'
import type { Slide } from '../deck/slide'
import './slide.css'
import type { SlideContext } from '../deck/slideContext'
import { measureFont } from '../../../typesetting/textWidth'
import { buildSlideFrame } from '../layout/slideFrame'
import { buildSlideColours } from '../layout/slideTheme'
import { buildSlideStyle } from '../layout/slideStyle'
import { computeSlideSize, fitToBox, slideFonts, type SlideSize } from '../layout/slideSize'
import { CoverBody } from './CoverBody'
import { IndicatorBody } from './IndicatorBody'
import { KeyFiguresBody } from './KeyFiguresBody'
import { Paragraphs } from './Paragraphs'
import { PartsBody } from './PartsBody'

export type SlideViewProps = {
  readonly slide: Slide
  readonly dataset: RegionDataset
  readonly pair: YearPair
  /** Of the deck, so that a slide of the previous deck is never in two languages. */
  readonly messages: Messages<'checks' | 'indicator' | 'present'>
  /** The box to fill, in CSS pixels: a projector, a thumbnail, a page. */
  readonly screen: Size
  readonly theme: Scheme
  /** Whether the slide is on the agenda or one of an answer, and its number there, counted from 1. */
  readonly list: 'agenda' | 'answer'
  readonly at: number
  readonly of: number
}

/** One slide, laid out for its box. */
export const SlideView = memo(UnmemoizedSlideView)

function UnmemoizedSlideView(props: SlideViewProps) {
  const { slide, dataset, pair, messages, screen, theme, ...number } = props
  const { width, height } = screen
  const context = useMemo(() => ({ dataset, pair, messages }), [dataset, pair, messages])
  const measure = measureFont(slideFonts[messages.lang])
  const { size, scale } = useMemo(() => {
    const fitted = fitToBox(screen)
    return { size: computeSlideSize(fitted.screen, measure), scale: fitted.scale }
  }, [screen, measure])
  const colours = buildSlideColours(theme, findSlot(slide, dataset))
  const frame = useMemo(() => buildSlideFrame(slide, context, size), [slide, context, size])
  return (
    <div className="slide-box" style={{ width, height, background: colours.paper }}>
      <section
        className="slide"
        data-kind={slide.kind}
        style={{
          ...buildSlideStyle(size, colours),
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
            {frame.title.lines?.map((line, index) => (
              <span key={index} className="slide-line">
                {line}
              </span>
            )) ?? frame.title.text}
          </h2>
        )}
        <div className="slide-body">
          <Body {...{ slide, context, size, theme }} height={frame.body.height} />
        </div>
        <footer>
          <p className="slide-footer">{frame.footer.text}</p>
          <p className="slide-number slide-label">
            {messages.present.position[number.list](number.at, number.of)}
          </p>
        </footer>
      </section>
    </div>
  )
}

/** The slot of the slide's topic; undefined for slides of several topics. */
function findSlot(slide: Slide, dataset: RegionDataset): PaletteSlot | null | undefined {
  return slide.kind === 'indicator' || slide.kind === 'parts'
    ? findPaletteSlot(dataset, slide.comparison.indicator.topic)
    : undefined
}

type BodyProps = {
  readonly slide: Slide
  readonly context: SlideContext
  readonly size: SlideSize
  readonly theme: Scheme
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
    case 'text':
      return <Paragraphs slide={slide} height={height} size={rest.size} />
  }
}
