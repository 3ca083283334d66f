import { toJsonSchemaDefs, type JsonSchema } from '@valibot/to-json-schema'
import { catalogSchema } from '../src/data/schemas/catalog'
import {
  indicatorObservationsSchema,
  regionObservationsSchema,
} from '../src/data/schemas/observations'
import { regionsSchema } from '../src/data/schemas/regions'
import { versionsSchema } from '../src/data/schemas/versions'

/**
 * `schema.json`: the contract as JSON Schema, made from the very schemas that the app checks with. Left
 * out is what JSON Schema cannot say: that references lead somewhere; and what JSON cannot hold: infinity.
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
      ignoreActions: ['finite', 'raw_check'],
    }),
  }
}
