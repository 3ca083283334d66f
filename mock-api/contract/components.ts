import {
  catalogSchema,
  eventSchema,
  indicatorSchema,
  localDateSchema,
  sourceSchema,
} from '../../src/data/schemas/catalog'
import {
  missingSchema,
  noteSchema,
  observationSchema,
  regionObservationsSchema,
  statedSchema,
} from '../../src/data/schemas/observations'
import { indicatorObservationsSchema } from '../../src/data/schemas/indicatorObservations'
import { regionsSchema } from '../../src/data/schemas/regions'
import { localizedNameSchema, localizedTextSchema } from '../../src/data/schemas/texts'
import { versionsSchema } from '../../src/data/schemas/versions'

/** The app's own wire schemas by their names in the contract. */
export const components = {
  Catalog: catalogSchema,
  Regions: regionsSchema,
  RegionObservations: regionObservationsSchema,
  IndicatorObservations: indicatorObservationsSchema,
  Versions: versionsSchema,
  Indicator: indicatorSchema,
  Source: sourceSchema,
  Event: eventSchema,
  LocalDate: localDateSchema,
  Observation: observationSchema,
  ReportedValue: statedSchema,
  MissingValue: missingSchema,
  Note: noteSchema,
  Name: localizedNameSchema,
  Text: localizedTextSchema,
} as const

export type ComponentName = keyof typeof components
