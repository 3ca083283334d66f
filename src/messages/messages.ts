import type { core } from './zh'
import type { about } from './zh/about'
import type { embed } from './zh/embed'
import type { explore } from './zh/explore'
import type { exports } from './zh/exports'
import type { glossary } from './zh/glossary'
import type { indicator } from './zh/indicator'
import type { player } from './zh/player'
import type { present } from './zh/present'
import type { quality } from './zh/quality'

/** The messages that are loaded with the screens that need them. Chinese is the source of the types. */
export type AreaMessages = {
  readonly about: typeof about
  readonly embed: typeof embed
  readonly explore: typeof explore
  readonly exports: typeof exports
  readonly glossary: typeof glossary
  readonly indicator: typeof indicator
  readonly player: typeof player
  readonly present: typeof present
  readonly quality: typeof quality
}

export type Area = keyof AreaMessages

export type AreaLoaders = {
  readonly [A in Area]: () => Promise<Pick<AreaMessages, A>>
}

/** The messages of one language: those of the first view, and those of the named areas. */
export type Messages<A extends Area = never> = typeof core & Pick<AreaMessages, A>

export type FigureMessages = Messages['figures']

/** What files, copies and pictures are written with. */
export type ExportMessages = Messages<'exports' | 'quality'>
