import { toJsonSchemaDefs, type JsonSchema } from '@valibot/to-json-schema'
import { catalogSchema } from '../src/data/schemas/catalog'
import { regionObservationsSchema } from '../src/data/schemas/observations'
import { indicatorObservationsSchema } from '../src/data/schemas/indicatorObservations'
import { regionsSchema } from '../src/data/schemas/regions'
import { versionsSchema } from '../src/data/schemas/versions'

/**
 * `schema.json`: the contract as JSON Schema, generated from the app's own schemas. It omits what
 * JSON Schema cannot express: references, the calendar, what a figure can be and control characters.
 */
export function wireJsonSchema(): JsonSchema {
  const resources = {
    catalog: catalogSchema,
    regions: regionsSchema,
    regionObservations: regionObservationsSchema,
    indicatorObservations: indicatorObservationsSchema,
    versions: versionsSchema,
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Observations of rule-of-law government, API version 1',
    anyOf: Object.keys(resources).map((name) => ({ $ref: `#/$defs/${name}` })),
    $defs: toJsonSchemaDefs(resources, {
      target: 'draft-2020-12',
      ignoreActions: ['check', 'raw_check'],
    }),
  }
}
