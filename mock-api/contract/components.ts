import {
  bilingualSchema,
  catalogSchema,
  indicatorSchema,
  sourceSchema,
} from '../../src/api/catalog'
import {
  indicatorObservationsSchema,
  missingSchema,
  noteSchema,
  observationSchema,
  regionObservationsSchema,
  statedSchema,
} from '../../src/api/observations'
import { regionsSchema } from '../../src/api/regions'
import { versionsSchema } from '../../src/api/versions'

/** The app's own wire schemas under the names by which the contract speaks of them. */
export const components = {
  Catalog: catalogSchema,
  Regions: regionsSchema,
  RegionObservations: regionObservationsSchema,
  IndicatorObservations: indicatorObservationsSchema,
  Versions: versionsSchema,
  Indicator: indicatorSchema,
  Source: sourceSchema,
  Observation: observationSchema,
  Stated: statedSchema,
  Missing: missingSchema,
  Note: noteSchema,
  Text: bilingualSchema,
} as const

export type ComponentName = keyof typeof components
