import { useRef, type ReactNode } from 'react'
import { blend } from '../../theme/blend'
import { buildPalette, topicStyle, type PaletteSlot } from '../../theme/palette'
import { makeReadable } from '../../theme/contrast'
import type { EmbedSearch } from '../../navigation/search/embedSearch'
import './embed.css'
import { useEmbedHeight } from './host/useEmbedHeight'

type Props = {
  readonly search: EmbedSearch
  /** Whether the content is rendered, so that its height can be reported. */
  readonly ready: boolean
  /** The slot of the one topic; null for none or several. */
  readonly slot?: PaletteSlot | null
  /** Gets the height at which to draw the one chart, marked by `data-fit`. */
  readonly children: (chartHeight: number) => ReactNode
}

/** The frame of every embed: applies the host's colours and reports the height to the host. */
export function EmbedFrame({ search, ready, slot = null, children }: Props) {
  const box = useRef<HTMLElement>(null)
  const chartHeight = useEmbedHeight(box, { ready, id: search.id ?? 'fz' })
  return (
    <main ref={box} className="embed" style={hostColours(search) ?? topicStyle(slot)}>
      {children(chartHeight)}
    </main>
  )
}

/** How a chart looks in the host's page. */
export function buildChartAppearance({ theme, accent, size }: EmbedSearch) {
  return {
    theme: theme === 'dark' ? ('dark' as const) : ('light' as const),
    transparent: theme === 'transparent',
    accent: accent === undefined ? undefined : `#${accent}`,
    size: size ?? ('normal' as const),
  }
}

/** The host's accent for text and marks. */
function hostColours({ accent, theme }: EmbedSearch): React.CSSProperties | undefined {
  if (accent === undefined) return undefined
  const { paper, ground, ink } = buildPalette(theme === 'dark' ? 'dark' : 'light')
  // Text must be readable on the slightly darker ground too.
  const colour = makeReadable(`#${accent}`, theme === 'dark' ? paper : blend(paper, ground, 1), ink)
  return { '--accent': colour, '--topic': colour }
}
