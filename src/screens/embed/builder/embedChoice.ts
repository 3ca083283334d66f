import type { View } from '../../../navigation/search/indicatorSearch'
import {
  EMBED_PARTS,
  partsText,
  type EmbedPart,
  type EmbedTarget,
  type EmbedSearch,
} from '../../../navigation/search/embedSearch'
import type { SharedSearch } from '../../../navigation/search/sharedSearch'

/** The widths at which a host's columns are usually made, and the narrowest phone. */
export const PREVIEW_WIDTHS = [320, 420, 550, 740, 1000] as const

/** What a webmaster chose. */
export type EmbedChoice = {
  readonly content: View | 'overview'
  readonly width: number
  readonly theme: 'light' | 'dark' | 'transparent'
  readonly parts: ReadonlySet<EmbedPart>
  /** `#0b5cad`; null for the topic's own colour. */
  readonly accent: string | null
  /** The data version to stay with; null to follow the latest. */
  readonly version: string | null
  readonly form: 'iframe' | 'script'
}

/** What the page that the embed is taken from already says: its theme and, if it is pinned, its version. */
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

export function targetOf(
  { content }: EmbedChoice,
  id: string,
): Exclude<EmbedTarget, { kind: 'doctor' }> {
  return content === 'overview' ? { kind: 'overview' } : { kind: 'indicator', id, form: content }
}

/** The choice as an embed's address says it; what is the default stays unsaid. */
export function searchOf(choice: EmbedChoice, shared: SharedSearch): Partial<EmbedSearch> {
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
