import type { JsonSchema } from '@valibot/to-json-schema'

/** One key of an object that the contract describes. */
export type Field = {
  /** From the component on, as `regions[].code`. */
  readonly path: string
  readonly schema: JsonSchema
  readonly required: boolean
}

/** Every key of a schema and of the objects within it; what has a name of its own (`$ref`) is not entered. */
export function fieldsOf(schema: JsonSchema, at = ''): readonly Field[] {
  if (schema.items !== undefined && isSchema(schema.items)) return fieldsOf(schema.items, `${at}[]`)
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    if (!isSchema(value)) return []
    const path = at === '' ? key : `${at}.${key}`
    const required = schema.required?.includes(key) === true
    return [{ path, schema: value, required }, ...fieldsOf(value, path)]
  })
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
