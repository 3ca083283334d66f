import { describe, expect, it } from 'vitest'
import { components } from '../../mock-api/contract/components'
import { fieldsOf } from '../../mock-api/contract/fields'
import { fieldDescriptions as messages } from '../../mock-api/contract/fieldDescriptions'
import { componentSchemas, openApi } from '../../mock-api/openApi'

/** The part of an OpenAPI document that these tests read. */
type Document = {
  readonly openapi: string
  readonly paths: Readonly<Record<string, { readonly get: Get }>>
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>
    readonly responses: Readonly<Record<string, { readonly description: string }>>
  }
}
type Get = {
  readonly parameters?: readonly { readonly name: string }[]
  readonly responses: Readonly<Record<string, { readonly content?: unknown }>>
}
type Schema = {
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, unknown>>
}

const document = JSON.parse(JSON.stringify(openApi())) as Document

/** Every value under the given key, anywhere in the document. */
function everywhere(value: unknown, key: string): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([own, inner]) => [
    ...(own === key ? [inner] : []),
    ...everywhere(inner, key),
  ])
}

function resolve(pointer: string): unknown {
  return pointer
    .slice(2)
    .split('/')
    .reduce<unknown>(
      (at, key) =>
        (typeof at === 'object' && at !== null ? Object.entries(at) : []).find(
          ([own]) => own === key,
        )?.[1],
      document,
    )
}

describe('openapi.json', () => {
  it('is OpenAPI 3.1 with a unique id for every resource', () => {
    expect(document.openapi).toBe('3.1.0')
    expect(Object.keys(document.paths)).toEqual([
      '/catalog.json',
      '/regions.json',
      '/regions/{code}/observations.json',
      '/indicators/{id}/observations.json',
      '/versions.json',
      '/versions/{version}/catalog.json',
      '/versions/{version}/regions.json',
      '/versions/{version}/regions/{code}/observations.json',
      '/versions/{version}/indicators/{id}/observations.json',
    ])
    const ids = everywhere(document.paths, 'operationId')
    expect(ids).toHaveLength(9)
    expect(new Set(ids).size).toBe(9)
  })

  it('declares exactly the parameters of each path', () => {
    for (const [path, { get }] of Object.entries(document.paths)) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      const declared = (get.parameters ?? []).map(({ name }) => name)
      expect(declared, path).toEqual(named)
      for (const parameter of get.parameters ?? [])
        expect(parameter).toMatchObject({ in: 'path', required: true })
    }
  })

  it('has no broken references', () => {
    const references = everywhere(document, '$ref') as string[]
    expect(references.length).toBeGreaterThan(50)
    for (const reference of references) {
      expect(reference).toMatch(/^#\/components\//)
      expect(resolve(reference), reference).toBeTypeOf('object')
    }
  })

  it('describes every response, the successful one by a schema', () => {
    for (const { get } of Object.values(document.paths)) {
      expect(Object.keys(get.responses)).toEqual(['200', '401', '403', '404', '429', '503'])
      expect(get.responses['200']?.content).toMatchObject({
        'application/json': { schema: { $ref: expect.stringMatching(/schemas\/\w+$/) } },
      })
    }
    for (const response of Object.values(document.components.responses))
      expect(response.description).toMatch(/./)
  })

  it('uses the schemas of the app', () => {
    const { Indicator, MissingValue, RegionObservations } = document.components.schemas
    expect(Object.keys(document.components.schemas)).toEqual([
      ...Object.keys(components),
      'Failure',
    ])
    expect(Indicator?.required).toContain('polarity')
    expect(Indicator?.properties).toMatchObject({ multiplier: { enum: [0, 4, 8] } })
    expect(MissingValue?.properties).toMatchObject({
      reason: {
        enum: ['notInReport', 'noReportHere', 'notPublished', 'notApplicable', 'suppressed'],
      },
    })
    expect(RegionObservations?.properties).toMatchObject({
      observations: { items: { $ref: '#/components/schemas/Observation' } },
    })
  })
})

describe('every key of the contract', () => {
  const keys = Object.entries(componentSchemas()).flatMap(([name, schema]) =>
    fieldsOf(schema).map(({ path }) => `${name}.${path}`),
  )

  it('is described in mock-api/contract/ in Chinese and English', () => {
    expect(keys.length).toBeGreaterThan(80)
    expect(keys.filter((key) => messages[key] === undefined)).toEqual([])
    for (const [zh, en] of Object.values(messages)) {
      expect(zh).toMatch(/[\u4e00-\u9fff]/)
      expect(en).toMatch(/^[A-Z"]|^(caution|event|exact)/)
      expect(en).not.toMatch(/[.。]$/)
    }
  })

  it('exists for every description', () => {
    const known = new Set(keys)
    expect(Object.keys(messages).filter((key) => !known.has(key))).toEqual([])
  })
})
