import { useRef, type ReactNode } from 'react'
import { blend } from '../../theme/blend'
import { buildPalette } from '../../theme/palette'
import { makeReadable } from '../../theme/contrast'
import type { EmbedSearch } from '../../navigation/search/embedSearch'
import './embed.css'
import { useEmbedHeight } from './host/useEmbedHeight'

type Props = {
  readonly search: EmbedSearch
  /** Whether the content stands, so that its height is worth telling. */
  readonly ready: boolean
  readonly topic?: string | undefined
  /** Gets the height at which to draw the one chart, marked by `data-fit`. */
  readonly children: (chartHeight: number) => ReactNode
}

/** What every embed is in: the host's colours, and the line to the host by which its frame gets its height. */
export function EmbedFrame({ search, ready, topic, children }: Props) {
  const box = useRef<HTMLElement>(null)
  const chartHeight = useEmbedHeight(box, { ready, id: search.id ?? 'fz' })
  return (
    <main ref={box} className="embed" data-topic={topic} style={coloursOf(search)}>
      {children(chartHeight)}
    </main>
  )
}

/** The host's accent in place of ours, for text and marks alike. */
function coloursOf({ accent, theme }: EmbedSearch): React.CSSProperties | undefined {
  if (accent === undefined) return undefined
  const { paper, ground, ink } = buildPalette(theme === 'dark' ? 'dark' : 'light')
  // Text stands on paper and on the slightly darker ground: the darker one is the harder.
  const colour = makeReadable(`#${accent}`, theme === 'dark' ? paper : blend(paper, ground, 1), ink)
  return { '--accent': colour, '--topic': colour }
}
