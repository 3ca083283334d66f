import {
  toJsonSchema,
  toJsonSchemaDefs,
  type ConversionConfig,
  type JsonSchema,
} from '@valibot/to-json-schema'
import { format } from 'oxfmt'
import { fieldsOf } from '../../mock-api/contract/fields'
import { fieldDescriptions } from '../../mock-api/contract/fieldDescriptions'
import {
  catalogFileSchema,
  fileComponents,
  reportFileSchema,
} from '../../mock-api/files/dataSchema'
import { fieldTable } from './apiDocs'
import { dataIntroduction, dataMistakes, fileDescriptions } from './dataProse'

const descriptions = { ...fieldDescriptions, ...fileDescriptions }

const files = {
  'catalog.json': { schema: catalogFileSchema, describedBy: ['Catalog', 'Regions'] },
  'reports/<region>-<year>.json': { schema: reportFileSchema, describedBy: ['Report'] },
} as const

const options = {
  target: 'draft-2020-12',
  // JSON Schema has no word for references, the calendar or texts left as in the example.
  ignoreActions: ['raw_check', 'check'],
} satisfies ConversionConfig

function describeFields(schema: JsonSchema, components: readonly string[]): JsonSchema {
  for (const field of fieldsOf(schema)) {
    const meaning = findMeaning(components, field.path)
    if (meaning !== undefined) field.schema.description = meaning.join(' · ')
  }
  return schema
}

function findMeaning(components: readonly string[], path: string) {
  return components
    .map((name) => descriptions[`${name}.${path}`])
    .find((meaning) => meaning !== undefined)
}

/** One data file's JSON Schema: every key with its meaning in Chinese and English. */
function dataFileSchema(file: keyof typeof files): JsonSchema {
  const definitions = toJsonSchemaDefs(fileComponents, options)
  for (const [name, schema] of Object.entries(definitions)) describeFields(schema, [name])
  const schema = toJsonSchema(files[file].schema, { ...options, definitions: fileComponents })
  return { ...describeFields(schema, files[file].describedBy), title: file, $defs: definitions }
}

/** The schema files for editors, by name, as text. */
export async function schemaFiles(): Promise<Readonly<Record<string, string>>> {
  const entries = (Object.keys(files) as (keyof typeof files)[]).map(async (file) => {
    const name = `${file.replace(/s?[/.].*/, '')}.schema.json`
    const { code } = await format(name, JSON.stringify(dataFileSchema(file)), { printWidth: 100 })
    return [name, code] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}

/** `docs/data.md`: the format of the data files, from the schemas that the build checks them with. */
export async function dataDocs(): Promise<string> {
  const table = (schema: JsonSchema, components: readonly string[]) =>
    fieldTable(schema, (path) => findMeaning(components, path) ?? [])
  const text = [
    dataIntroduction,
    ...Object.entries(files).flatMap(([name, file]) => [
      `### ${name}`,
      table(
        toJsonSchema(file.schema, { ...options, definitions: fileComponents }),
        file.describedBy,
      ),
    ]),
    ...Object.entries(toJsonSchemaDefs(fileComponents, options)).flatMap(([name, schema]) => [
      `### ${name}`,
      table(schema, [name]),
    ]),
    dataMistakes,
  ].join('\n\n')
  const { code } = await format('data.md', text, { printWidth: 100 })
  return code
}
