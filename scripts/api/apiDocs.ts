import { format } from 'oxfmt'
import type { JsonSchema } from '@valibot/to-json-schema'
import { catalogExample, regionExample, regionsExample } from '../../mock-api/contract/examples'
import { fieldsOf } from '../../mock-api/contract/fields'
import { operations } from '../../mock-api/contract/operations'
import { fieldDescriptions } from '../../mock-api/contract/fieldDescriptions'
import { componentSchemas } from '../../mock-api/openApi'
import { faultTable } from './apiFaults'
import { conduct, heading, together } from './apiProse'

/** `docs/api.md`: the contract for authors of a server, generated from the app's own schemas. */
export async function apiDocs(): Promise<string> {
  const text = [
    heading,
    '## 资源 · Resources',
    resourceTable(),
    conduct,
    '## 出错时 · When something goes wrong',
    faultTable(),
    together,
    '## 最小的例子 · The least example',
    `\`catalog.json\`\n\n${fenced(catalogExample)}`,
    `\`regions.json\`\n\n${fenced(regionsExample)}`,
    `\`regions/530600/observations.json\`\n\n${fenced(regionExample)}`,
    '## 字段 · Fields',
    ...Object.entries(componentSchemas()).map(component),
  ].join('\n\n')
  const { code } = await format('api.md', text, { printWidth: 100 })
  return code
}

function resourceTable(): string {
  return table(
    ['路径 · path', '内容', 'content', '类型 · type', '必需 · required'],
    operations.map(({ path, summary, component: name, optional }) => [
      `\`${path.slice(1)}\``,
      ...summary,
      link(name),
      optional === true ? '—' : '✓',
    ]),
  )
}

function component([name, schema]: readonly [string, JsonSchema]): string {
  const fields = fieldTable(schema, (path) => fieldDescriptions[`${name}.${path}`] ?? [])
  return `### ${name}\n\n${fields}`
}

/** The keys of a schema as a table; its type where it has none. */
export function fieldTable(
  schema: JsonSchema,
  findMeaning: (path: string) => readonly string[],
): string {
  // The two languages of a text need no line of their own.
  const fields = fieldsOf(schema).filter(
    ({ path }) => !/\.(zh|en)$/.test(path) || findMeaning(path).length > 0,
  )
  if (fields.length === 0) return typeText(schema)
  return table(
    ['字段 · key', '类型 · type', '必需 · required', '说明', 'meaning'],
    fields.map((field) => [
      `\`${field.path}\``,
      typeText(field.schema),
      field.required ? '✓' : '—',
      ...findMeaning(field.path),
    ]),
  )
}

/** A schema in a few words: `integer 0–4`, `"event" or "stock"`, `array of Indicator`. */
export function typeText(schema: JsonSchema): string {
  if (schema.$ref !== undefined) return link(schema.$ref.replace(/^.*\//, ''))
  if (schema.const !== undefined) return literal(schema.const)
  if (schema.enum !== undefined) return schema.enum.map(literal).join(', ')
  const options = (schema.anyOf ?? schema.oneOf)?.filter(isSchema)
  if (options !== undefined) return options.map(typeText).join(' or ')
  if (schema.type === 'array' && isSchema(schema.items))
    return `array of ${typeText(schema.items)}${schema.minItems === 1 ? ', not empty' : ''}`
  const { type, minimum, maximum, pattern, minLength, maxLength } = schema
  const range =
    minimum === undefined ? '' : maximum === undefined ? ` ≥ ${minimum}` : ` ${minimum}–${maximum}`
  const shape = pattern === undefined ? '' : ` \`${pattern.replace(/\|/g, '\\|')}\``
  const length = maxLength === undefined ? '' : `, at most ${maxLength} characters`
  return `${String(type)}${range}${shape}${minLength === 1 ? ', not empty' : ''}${length}`
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function literal(value: unknown): string {
  return `\`${JSON.stringify(value)}\``
}

function link(name: string): string {
  return `[${name}](#${name.toLowerCase()})`
}

function fenced(example: unknown): string {
  return `\`\`\`json\n${JSON.stringify(example, null, 2)}\n\`\`\``
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
