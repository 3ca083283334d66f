import type { View } from '../../../navigation/search/indicatorSearch'
import {
  EMBED_PARTS,
  partsText,
  type EmbedPart,
  type DashboardTarget,
  type EmbedSearch,
} from '../../../navigation/search/embedSearch'
import type { SharedSearch } from '../../../navigation/search/sharedSearch'

/** Usual widths of a host's columns, and the narrowest phone. */
export const PREVIEW_WIDTHS = [320, 420, 550, 740, 1000] as const

/** The webmaster's choices. */
export type EmbedChoice = {
  readonly content: View | 'overview'
  readonly width: number
  readonly theme: 'light' | 'dark' | 'transparent'
  readonly parts: ReadonlySet<EmbedPart>
  /** `#0b5cad`; null for the topic's own colour. */
  readonly accent: string | null
  /** The pinned data version; null to follow the latest. */
  readonly version: string | null
  readonly form: 'iframe' | 'script'
}

/** Initial choices from the current page: its theme and its pinned version. */
export function firstChoice({ theme, version }: SharedSearch): EmbedChoice {
  return {
    content: 'chart',
    width: 740,
    theme: theme ?? 'light',
    parts: new Set(EMBED_PARTS),
    accent: null,
    version: version ?? null,
    form: 'iframe',
  }
}

export function buildTarget({ content }: EmbedChoice, id: string): DashboardTarget {
  return content === 'overview' ? { kind: 'overview' } : { kind: 'indicator', id, form: content }
}

/** The choices as an embed's query, without defaults. */
export function buildSearch(choice: EmbedChoice, shared: SharedSearch): Partial<EmbedSearch> {
  return {
    years: shared.years,
    lang: shared.lang,
    size: shared.size,
    region: shared.region,
    theme: choice.theme === 'light' ? undefined : choice.theme,
    accent: choice.accent === null ? undefined : choice.accent.slice(1),
    parts: partsText(choice.parts),
    version: choice.version ?? undefined,
  }
}
