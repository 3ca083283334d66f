import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataDocs, schemaFiles } from '../../../scripts/api/dataDocs'

const docs = join(import.meta.dirname, '../../../docs')
const written = readFileSync(join(docs, 'data.md'), 'utf8')

describe('docs/data.md', () => {
  it('is what npm run docs writes', async () => {
    expect(written, 'out of date: run npm run docs').toBe(await dataDocs())
  })

  it('explains every key in Chinese and English', () => {
    const rows = written.split('\n').filter((line) => /^\| `[^`]+` +\|.*[✓—]/.test(line))
    expect(rows.length).toBeGreaterThan(60)
    expect(rows.filter((row) => row.split('|').length !== 7)).toEqual([])
  })
})

describe('docs/schemas', () => {
  it.each(['report.schema.json', 'catalog.schema.json'])(
    '%s is what npm run docs writes',
    async (name) => {
      const files = await schemaFiles()
      expect(readFileSync(join(docs, 'schemas', name), 'utf8')).toBe(files[name])
    },
  )
})
