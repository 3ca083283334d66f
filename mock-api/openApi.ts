import { toJsonSchemaDefs, type JsonSchema } from '@valibot/to-json-schema'
import { components } from './contract/components'
import { fieldsOf } from './contract/fields'
import { operations, type Operation } from './contract/operations'
import { fieldDescriptions } from './contract/fieldDescriptions'

const SCHEMAS = '#/components/schemas/'

/** The components as JSON Schema, every key with its meaning in Chinese and English. */
export function componentSchemas(): Readonly<Record<string, JsonSchema>> {
  const schemas = toJsonSchemaDefs(components, {
    target: 'draft-2020-12',
    ignoreActions: ['check', 'raw_check'],
    overrideRef: ({ referenceId }) => SCHEMAS + referenceId,
  })
  for (const [name, schema] of Object.entries(schemas)) {
    for (const field of fieldsOf(schema)) {
      const meaning = fieldDescriptions[`${name}.${field.path}`]
      if (meaning !== undefined) field.schema.description = meaning.join(' · ')
    }
  }
  return schemas
}

/**
 * `openapi.json`: the contract as OpenAPI 3.1, generated from the app's own schemas, for tools that generate
 * servers, mocks or documentation.
 */
export function openApi() {
  return {
    openapi: '3.1.0',
    info: {
      title: '法治政府建设数据接口 · Rule-of-law government data',
      version: '1',
      description:
        '只读、无参数、路径如文件，静态文件或后台服务均可应答。 Read only, without parameters, paths like files: a folder of files can answer it, and so can a service.',
    },
    // Relative to this file.
    servers: [{ url: '.' }],
    paths: Object.fromEntries(operations.map((operation) => [operation.path, pathItem(operation)])),
    components: { schemas: { ...componentSchemas(), Failure: failure }, responses },
  }
}

const failure = {
  type: 'object',
  properties: {
    error: { type: 'string', description: '原因，供管理员查看 · For the administrator' },
  },
}

const failureContent = { 'application/json': { schema: { $ref: `${SCHEMAS}Failure` } } }
const retryAfter = {
  'Retry-After': {
    description: '秒数或日期；页面不会更早重试 · Seconds or a date: the page asks no sooner',
    schema: { type: 'string' },
  },
}

const responses = {
  Unauthorized: {
    description: '未登录，勿以200送登录页 · Not signed in; never a login page with 200',
  },
  Forbidden: { description: '无权限 · No permission' },
  NotFound: {
    description: '没有这份数据，勿以200应答 · No such resource; never with 200',
    content: failureContent,
  },
  TooManyRequests: { description: '请求过多 · Too many requests', headers: retryAfter },
  Unavailable: { description: '暂停服务 · Out of service', headers: retryAfter },
}

function pathItem({ path, id, summary, component }: Operation) {
  const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
  return {
    get: {
      operationId: id,
      summary: summary.join(' · '),
      ...(parameters.length === 0 ? {} : { parameters }),
      responses: {
        200: {
          description: '数据 · The data',
          content: { 'application/json': { schema: { $ref: SCHEMAS + component } } },
        },
        401: { $ref: '#/components/responses/Unauthorized' },
        403: { $ref: '#/components/responses/Forbidden' },
        404: { $ref: '#/components/responses/NotFound' },
        429: { $ref: '#/components/responses/TooManyRequests' },
        503: { $ref: '#/components/responses/Unavailable' },
      },
    },
  }
}
