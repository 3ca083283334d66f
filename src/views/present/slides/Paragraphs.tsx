import { paragraphSize } from '../paragraphs'
import type { Paragraph, Part } from '../slide'
import type { SlideSize } from '../slideSize'

type Props = {
  readonly slide: { readonly paragraphs: readonly Paragraph[]; readonly part: Part | null }
  /** Of the slide's body. */
  readonly height: number
  readonly size: SlideSize
}

/** Text that was paged to fit its slide. */
export function Paragraphs({ slide, height, size }: Props) {
  const { paragraphs, part } = slide
  // Slides of one text are all set alike.
  const kind = part === null ? paragraphSize(paragraphs, height, size) : 'text'
  return (
    <div className="slide-paragraphs" data-size={kind}>
      {paragraphs.map(({ lead, text }, index) => (
        <p key={index}>
          {lead !== null && <strong>{lead}</strong>}
          {text}
        </p>
      ))}
    </div>
  )
}
