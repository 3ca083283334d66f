import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { settingsSchema } from '../../src/data/settings'
import { faults } from '../../src/messages/zh/faults'

const root = join(import.meta.dirname, '../..')
const text = readFileSync(join(root, 'docs/hosting.md'), 'utf8')
const scripts = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts)

/** Everything that a pattern's first group finds, each once. */
const all = (pattern: RegExp, within = text) => [
  ...new Set([...within.matchAll(pattern)].map(([, found = '']) => found)),
]

describe('docs/hosting.md', () => {
  it('names exactly the samples of a build', () => {
    const samples = readdirSync(join(root, 'public/hosting'), {
      recursive: true,
      withFileTypes: true,
    })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(join(root, 'public/').length))
    expect(all(/`(hosting\/[^`]+[^/`])`/g).sort()).toEqual(samples.sort())
  })

  it('lists every key of settings.json and whether it is required', () => {
    const section = text.split('## settings.json')[1]?.split('\n## ')[0] ?? ''
    const rows = [...section.matchAll(/^\| `(\w+)` +\| (yes|no) /gm)]
    const listed = rows.map(([, key, needed]) => [key, needed])
    const keys = Object.entries(settingsSchema.entries).map(([key, { type }]) => [
      key,
      type === 'optional' ? 'no' : 'yes',
    ])
    expect(listed).toEqual(keys)
  })

  it('names only existing npm scripts', () => {
    for (const script of all(/`?npm run ([\w:-]+)/g)) expect(scripts).toContain(script)
  })

  it('quotes messages of the page', () => {
    const messages = [readFileSync(join(root, 'index.html'), 'utf8'), JSON.stringify(faultTexts)]
    for (const quote of all(/“([^”]*\p{Script=Han}[^”]*)”/gu))
      expect(messages.join('\n')).toContain(quote)
  })

  it('states the headers of the samples', () => {
    const nginx = readFileSync(join(root, 'public/hosting/nginx/fazhi.conf'), 'utf8')
    for (const value of [
      'public, max-age=31536000, immutable',
      'no-cache',
      'nosniff',
      'same-origin',
    ])
      expect([nginx.includes(value), text.includes(value)], value).toEqual([true, true])
  })
})

const file = 'settings.json'
const faultTexts = [
  faults.settingsUnread(file, 'HTTP 404'),
  faults.html(file),
  faults.http(file, 404),
]
