import { paragraphSize } from '../deck/paragraphs'
import type { TextPage } from '../deck/slide'
import type { SlideSize } from '../layout/slideSize'

type Props = {
  readonly slide: TextPage
  /** Of the slide's body. */
  readonly height: number
  readonly size: SlideSize
}

/** Text that was paged to fit its slide. */
export function Paragraphs({ slide, height, size }: Props) {
  const { paragraphs, pages } = slide
  return (
    <div className="slide-paragraphs" data-size={paragraphSize(pages, height, size)}>
      {paragraphs.map(({ lead, text }, index) => (
        <p key={index}>
          {lead !== null && <strong>{lead}</strong>}
          {text}
        </p>
      ))}
    </div>
  )
}
