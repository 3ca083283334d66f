import { useRef, type ReactNode } from 'react'
import { blend } from '../../theme/blend'
import { buildPalette, topicStyle, type PaletteSlot } from '../../theme/palette'
import { makeReadable } from '../../theme/contrast'
import type { EmbedSearch } from '../../navigation/search/embedSearch'
import './embed.css'
import { useEmbedHeight } from './host/useEmbedHeight'

type Props = {
  readonly search: EmbedSearch
  /** Whether the content stands, so that its height is worth telling. */
  readonly ready: boolean
  /** The slot of the one topic; null for none or several. */
  readonly slot?: PaletteSlot | null
  /** Gets the height at which to draw the one chart, marked by `data-fit`. */
  readonly children: (chartHeight: number) => ReactNode
}

/** What every embed is in: the host's colours, and the line to the host by which its frame gets its height. */
export function EmbedFrame({ search, ready, slot = null, children }: Props) {
  const box = useRef<HTMLElement>(null)
  const chartHeight = useEmbedHeight(box, { ready, id: search.id ?? 'fz' })
  return (
    <main ref={box} className="embed" style={hostColours(search) ?? topicStyle(slot)}>
      {children(chartHeight)}
    </main>
  )
}

/** The host's accent in place of ours, for text and marks alike. */
function hostColours({ accent, theme }: EmbedSearch): React.CSSProperties | undefined {
  if (accent === undefined) return undefined
  const { paper, ground, ink } = buildPalette(theme === 'dark' ? 'dark' : 'light')
  // Text stands on paper and on the slightly darker ground: the darker one is the harder.
  const colour = makeReadable(`#${accent}`, theme === 'dark' ? paper : blend(paper, ground, 1), ink)
  return { '--accent': colour, '--topic': colour }
}
