import { faults } from './en/faults'
import { charts, figures } from './en/figures'
import { overview } from './en/overview'
import { shell } from './en/shell'
import type { AreaLoaders, Messages } from './messages'

/** The messages of the first view in English. */
export const core: Messages = {
  lang: 'en',
  shell,
  overview,
  figures,
  charts,
  faults,
}

/** The areas in English, each in a chunk of its own. */
export const loaders: AreaLoaders = {
  about: () => import('./en/about'),
  address: () => import('./en/notices/address'),
  checks: () => import('./en/checks'),
  desk: () => import('./en/desk/desk'),
  embed: () => import('./en/embed'),
  explore: () => import('./en/explore/explore'),
  exports: () => import('./en/exports'),
  glossary: () => import('./en/glossary'),
  indicator: () => import('./en/indicator'),
  player: () => import('./en/player'),
  present: () => import('./en/present'),
  quality: () => import('./en/quality'),
  search: () => import('./en/explore/search'),
}
