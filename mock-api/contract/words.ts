import { catalogWords } from './catalogWords'
import { observationWords } from './observationWords'

/** By component and path, as `Catalog.regions[].code`: the meaning in Chinese and in English. */
export type FieldWords = Readonly<Record<string, readonly [zh: string, en: string]>>

/** What every key of the contract means, for whoever writes a server that answers it. */
export const words: FieldWords = { ...catalogWords, ...observationWords }
