import type { ScreenName } from '../../src/navigation/screens'
import type { EmbedTarget } from '../../src/navigation/search/embedSearch'

export type View = {
  /** The page and its hash: `#/explore`, `embed.html#/embed/overview`. */
  readonly address: string
  /** The indicator whose table the view shows; null for several or none. */
  readonly indicator: string | null
  /** Its parts can be compared one by one with those of the unmutated answers. */
  readonly hasBlocks?: true
}

type Views = readonly ((id: string) => string)[]

/** Every screen: a new one does not compile without its views. */
const screens: Readonly<Record<ScreenName, Views>> = {
  overview: [() => '/'],
  indicator: [
    (id) => `/indicator/${id}`,
    (id) => `/indicator/${id}?view=table`,
    (id) => `/indicator/${id}?places=rank`,
  ],
  explore: [
    () => '/explore',
    (id) => `/explore?items=${id},litigation.cases,legal-aid.cases&chart=own`,
    () => '/explore?q=fuyi&sort=-change',
  ],
  quality: [() => '/quality'],
  about: [() => '/about'],
  desk: [() => '/desk'],
  present: [() => '/present', (id) => `/present?items=${id}`],
  speaker: [(id) => `/present/speaker?items=${id}`],
  print: [() => '/print', (id) => `/print?items=${id}`],
}

const embeds: Readonly<Record<EmbedTarget['kind'], Views>> = {
  indicator: [(id) => `/embed/${id}`, (id) => `/embed/table/${id}`],
  overview: [() => '/embed/overview'],
  doctor: [() => '/embed/doctor'],
}

/** Those whose cards, rows or articles are compared one by one. */
const withBlocks = new Set(['/', '/explore', '/print'])

/** Every view of an indicator, in both languages. */
export function listViews(id: string): readonly View[] {
  return (['zh', 'en'] as const).flatMap((lang) => {
    const pages = [
      ...Object.values(screens).flatMap((views) => views.map((build) => ['', build] as const)),
      ...Object.values(embeds).flatMap((views) =>
        views.map((build) => ['embed.html', build] as const),
      ),
    ]
    return pages.map(([page, build]): View => {
      const path = build(id)
      const isOfOne = /^\/(indicator|embed\/table)\//.test(path)
      return {
        address: `${page}#${path}${path.includes('?') ? '&' : '?'}lang=${lang}`,
        indicator: isOfOne ? id : null,
        ...(withBlocks.has(path) ? { hasBlocks: true } : {}),
      }
    })
  })
}
