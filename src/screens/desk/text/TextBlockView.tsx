import { memo } from 'react'
import type { Span } from '../../../reading/span'
import { cutLine, touches, type Segment, type TextBlock } from '../model/textBlocks'

type Props = {
  readonly text: string
  readonly block: TextBlock
  /** The decisions on the numbers of the block, in their order. */
  readonly decisions: string
  readonly chosen: Span | null
}

/** Some lines of the text. */
export const TextBlockView = memo(function TextBlockView(props: Props) {
  const { text, block, decisions, chosen } = props
  const decided = new Map(
    decisions.split(',').map((kind, index) => [block.numbers[index]?.start ?? -1, kind]),
  )
  return (
    <div className="desk-block">
      {block.lines.map((line) => (
        <p
          key={line.start}
          // A place without characters, such as that of a deletion, shows as its line.
          data-chosen={
            chosen !== null && chosen.start === chosen.end && touches(line, chosen) ? '' : undefined
          }
        >
          {cutLine(line, block, chosen).map((segment) => (
            <SegmentView
              key={segment.start}
              text={text.slice(segment.start, segment.end)}
              segment={segment}
              decision={decided.get(segment.number?.start ?? -2) ?? ''}
            />
          ))}
        </p>
      ))}
    </div>
  )
})

type SegmentProps = {
  readonly text: string
  readonly segment: Segment
  readonly decision: string
}

function SegmentView({ text, segment, decision }: SegmentProps) {
  const { number, issue, isChosen } = segment
  const chosen = isChosen ? '' : undefined
  if (number === null && issue === null)
    return isChosen ? <mark data-chosen="">{text}</mark> : <span>{text}</span>
  const isEnd = number !== null && number.end === segment.end
  return (
    <mark
      data-start={number?.start ?? issue?.start}
      data-end={number?.end ?? issue?.end}
      data-state={number?.state}
      data-figure={number?.key ?? undefined}
      data-issue={issue?.key}
      data-weight={issue?.weight}
      data-decision={isEnd && decision !== '' ? decision : undefined}
      data-chosen={chosen}
    >
      {text}
    </mark>
  )
}
