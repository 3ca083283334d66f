import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { catalogExample, regionExample, regionsExample } from '../../../mock-api/contract/examples'
import { apiDocs, typeText } from '../../../scripts/api/apiDocs'
import { catalogSchema } from '../../../src/data/schemas/catalog'
import { regionObservationsSchema } from '../../../src/data/schemas/observations'
import { regionsSchema } from '../../../src/data/schemas/regions'

const written = readFileSync(join(import.meta.dirname, '../../../docs/api.md'), 'utf8')

describe('docs/api.md', () => {
  it('is what npm run docs writes', async () => {
    expect(written, 'out of date: run npm run docs').toBe(await apiDocs())
  })

  it('describes every key', () => {
    const rows = written.split('\n').filter((line) => line.startsWith('| `'))
    expect(rows.length).toBeGreaterThan(80)
    expect(rows.filter((row) => /\|\s*\|/.test(row))).toEqual([])
  })

  it('links only to headings that it has', () => {
    const links = [...written.matchAll(/\]\(#(\w+)\)/g)].map(([, name]) => name)
    const headings = [...written.matchAll(/^### (\w+)$/gm)].map(([, name]) => name?.toLowerCase())
    expect(links.length).toBeGreaterThan(10)
    expect(links.filter((name) => !headings.includes(name))).toEqual([])
  })

  it('lists the message and retries of every fault', () => {
    expect(written).toMatch(/\| 401 +\| 需要登录才能读取数据 +\| Sign in to read the data +\| 0 /)
    expect(written).toMatch(/JSON cut off +\| 数据文件不完整或已损坏 .*\| 2 /)
  })
})

describe('the example', () => {
  it('fits the contract', () => {
    expect(v.parse(catalogSchema, catalogExample)).toEqual(catalogExample)
    expect(v.parse(regionsSchema, regionsExample)).toEqual(regionsExample)
    expect(v.parse(regionObservationsSchema, regionExample)).toEqual(regionExample)
  })
})

describe('typeText', () => {
  it.each([
    [{ type: 'integer', minimum: 0, maximum: 4 }, 'integer 0–4'],
    [{ type: 'integer', minimum: 1 }, 'integer ≥ 1'],
    [{ enum: ['event', 'stock'] }, '`"event"`, `"stock"`'],
    [{ const: 1 }, '`1`'],
    [{ type: 'array', items: { $ref: '#/components/schemas/Note' } }, 'array of [Note](#note)'],
    [{ anyOf: [{ type: 'string' }, { type: 'null' }] }, 'string or null'],
    [{ type: 'string', pattern: '^(a|b)$' }, 'string `^(a\\|b)$`'],
    [{ type: 'string', minLength: 1 }, 'string, not empty'],
  ] as const)('%j', (schema, text) => {
    expect(typeText(JSON.parse(JSON.stringify(schema)))).toBe(text)
  })
})
