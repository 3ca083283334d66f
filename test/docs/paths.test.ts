import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
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
const quotedPath = /`((?:src|mock-api|scripts|test|public|docs)\/[\w./*-]+)`/g
/** Files in backticks without their folder: `cautions.ts`. */
const quotedFile = /`([\w-]+\.(?:tsx?|mjs|css))`/g
const quotedCommand = /`[^`\n]*npm run ([\w:-]+)/g
/** Targets of relative links: `[…](docs/api.md#fields)`. */
const relativeLink = /\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/g

const packageFile = readFileSync(join(root, 'package.json'), 'utf8')
const fileNames = new Set(
  ['.', 'src', 'mock-api', 'scripts', 'test', 'public'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: folder !== '.', encoding: 'utf8' }).map((path) =>
      basename(path),
    ),
  ),
)

describe.each(documents)('%s', (name) => {
  const text = readFileSync(join(root, name), 'utf8')

  it('names only files that exist', () => {
    const paths = [...text.matchAll(quotedPath)]
      .map(([, path = '']) => path)
      .flatMap((path) => ['zh', 'en'].map((lang) => path.replace('*', lang)))
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([])
    const files = [...text.matchAll(quotedFile)].map(([, file = '']) => file)
    expect(files.filter((file) => !fileNames.has(file))).toEqual([])
  })

  it('names only commands that exist', () => {
    const commands = [...text.matchAll(quotedCommand)].map(([, command = '']) => command)
    expect(commands.filter((command) => !packageFile.includes(`"${command}": `))).toEqual([])
  })

  it('links only to files that exist', () => {
    const links = [...text.matchAll(relativeLink)].map(([, path = '']) => path)
    expect(links.filter((path) => !existsSync(join(root, name, '..', path)))).toEqual([])
  })
})
