import { chooseParagraphSize } from '../deck/paragraphs'
import type { TextPage } from '../deck/slide'
import type { SlideSize } from '../layout/slideSize'

type Props = {
  readonly slide: TextPage
  /** Height of the slide's body. */
  readonly height: number
  readonly size: SlideSize
}

/** Text that was split to fit its slide. */
export function Paragraphs({ slide, height, size }: Props) {
  const { paragraphs, pages } = slide
  return (
    <div className="slide-paragraphs" data-size={chooseParagraphSize(pages, height, size)}>
      {paragraphs.map(({ lead, text }, index) => (
        <p key={index}>
          {lead !== '' && <strong>{lead}</strong>}
          <span>{text}</span>
        </p>
      ))}
    </div>
  )
}
