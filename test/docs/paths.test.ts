import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'DECISIONS.md',
  'src/domain/README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

/** Paths in backticks from the project's root, without placeholders: `src/data/client.ts`. */
const quotedPath = /`((?:src|mock-api|scripts|test|public|docs)\/[\w./-]+)`/g
/** Targets of relative links: `[…](docs/api.md#fields)`. */
const relativeLink = /\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/g

describe.each(documents)('%s', (name) => {
  const text = readFileSync(join(root, name), 'utf8')

  it('names only files that exist', () => {
    const paths = [...text.matchAll(quotedPath)].map(([, path = '']) => path)
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  it('links only to files that exist', () => {
    const links = [...text.matchAll(relativeLink)].map(([, path = '']) => path)
    expect(links.filter((path) => !existsSync(join(root, name, '..', path)))).toEqual([])
  })
})
