import type { Size } from '../../../charts/layout/box'
import { memo, useMemo } from 'react'
import { useMessages } from '../../../messages/useMessages'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import type { YearPair } from '../../../domain/model/comparedYears'
import { findPaletteSlot } from '../../../domain/model/paletteSlots'
import type { PaletteSlot, Theme } from '../../../theme/palette'
import type { Slide } from '../deck/slide'
import './slide.css'
import type { SlideContext } from '../deck/slideContext'
import { measureFont } from '../../../typesetting/textWidth'
import { buildSlideFrame, type TextBlock } from '../layout/slideFrame'
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
  /** The box to fill, in CSS pixels: a projector, a thumbnail, a page. */
  readonly screen: Size
  readonly theme: Theme
  readonly position: SlidePosition
}

/** The number of a slide, counted from 1, on the agenda or among the slides of an answer. */
export type SlidePosition = {
  readonly list: 'agenda' | 'answer'
  readonly at: number
  readonly of: number
}

/** One slide, laid out for its box. Props that are equal by value do not render again. */
export const SlideView = memo(UnmemoizedSlideView, (a, b) => {
  const same = a.slide === b.slide && a.dataset === b.dataset && a.theme === b.theme
  const sameBox = a.screen.width === b.screen.width && a.screen.height === b.screen.height
  const samePair = a.pair.from === b.pair.from && a.pair.to === b.pair.to
  const samePosition =
    a.position.list === b.position.list &&
    a.position.at === b.position.at &&
    a.position.of === b.position.of
  return same && sameBox && samePair && samePosition
})

function UnmemoizedSlideView({ slide, dataset, pair, screen, theme, position }: SlideViewProps) {
  const messages = useMessages('indicator', 'player', 'present')
  const { from, to } = pair
  const { width, height } = screen
  const context = useMemo(
    () => ({ dataset, pair: { from, to }, messages }),
    [dataset, from, to, messages],
  )
  const measure = measureFont(slideFonts[messages.lang])
  const { size, scale } = useMemo(() => {
    const fitted = fitToBox({ width, height })
    return { size: computeSlideSize(fitted.screen, measure), scale: fitted.scale }
  }, [width, height, measure])
  const colours = buildSlideColours(theme, findSlot(slide, dataset))
  const { present } = messages
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
          <p className="slide-number slide-label">
            {present.position[position.list](position.at, position.of)}
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
    case 'text':
      return <Paragraphs slide={slide} height={height} size={rest.size} />
  }
}
