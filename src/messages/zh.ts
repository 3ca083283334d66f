import type { Lang } from '../domain/model/indicator'
import { faults } from './zh/faults'
import { charts, figures } from './zh/figures'
import { overview } from './zh/overview'
import { shell } from './zh/shell'

/** The messages of the first view in Chinese, the source of the types. */
export const core = {
  lang: 'zh' as Lang,
  shell,
  overview,
  figures,
  charts,
  faults,
}

/** The areas in Chinese, each in a chunk of its own. */
export const loaders = {
  about: () => import('./zh/about'),
  address: () => import('./zh/notices/address'),
  checks: () => import('./zh/checks'),
  desk: () => import('./zh/desk/desk'),
  embed: () => import('./zh/embed'),
  explore: () => import('./zh/explore/explore'),
  exports: () => import('./zh/exports'),
  glossary: () => import('./zh/glossary'),
  indicator: () => import('./zh/indicator'),
  player: () => import('./zh/player'),
  present: () => import('./zh/present'),
  quality: () => import('./zh/quality'),
  search: () => import('./zh/explore/search'),
}
