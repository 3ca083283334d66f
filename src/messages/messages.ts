import type { core, loaders } from './zh'

/** The messages that are loaded with the screens that need them. Chinese is the source of the types. */
export type AreaMessages = {
  readonly [A in Area]: Awaited<ReturnType<(typeof loaders)[A]>> extends Record<A, infer Texts>
    ? Texts
    : never
}

export type Area = keyof typeof loaders

export type AreaLoaders = {
  readonly [A in Area]: () => Promise<Pick<AreaMessages, A>>
}

/** The messages of one language: those of the first view, and those of the named areas. */
export type Messages<A extends Area = never> = typeof core & Pick<AreaMessages, A>

export type FigureMessages = Messages['figures']

/** What files, copies and pictures are written with. */
export type ExportMessages = Messages<'checks' | 'exports' | 'quality'>
