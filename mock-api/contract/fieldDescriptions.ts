import { catalogDescriptions } from './catalogDescriptions'
import { observationDescriptions } from './observationDescriptions'

/** By component and path, as `Catalog.regions[].code`: the meaning in Chinese and in English. */
export type FieldDescriptions = Readonly<Record<string, readonly [zh: string, en: string]>>

/** What every key of the contract means, for anyone who writes a server that answers it. */
export const fieldDescriptions: FieldDescriptions = {
  ...catalogDescriptions,
  ...observationDescriptions,
}
