import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { EMBED_OPTIONS, EMBED_PARTS, readEmbedHash } from '../../src/navigation/search/embedSearch'
import { asksForHeight, heightMessages } from '../../src/screens/embed/host/hostMessages'
import { OLDEST_CHROMIUM } from '../../src/messages/zh/doctor'
import { frameSnippet, scriptSnippet, type Embed } from '../../src/screens/embed/builder/snippet'

const root = join(import.meta.dirname, '../..')
const guide = readFileSync(join(root, 'docs/embedding.md'), 'utf8')
const script = readFileSync(join(root, 'public/embed.js'), 'utf8')

/** The rows under a heading, each as its cells. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const [, section = ''] = guide.split(`\n## ${heading}\n`)
  return (section.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map((cells) => cells.slice(1, -1))
}

/** The code blocks of a language. */
function blocks(language: string): readonly string[] {
  return [...guide.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].flatMap(([, name, text]) =>
    name === language && text !== undefined ? [text] : [],
  )
}

/** Elements, their attributes and words, however they are laid out. */
function elementsIn(html: string): readonly unknown[] {
  const page = document.createElement('div')
  page.innerHTML = html
  return [...page.querySelectorAll('*')].map((element) => [
    element.tagName,
    [...element.attributes].map(({ name, value }) => [name, value]),
    element.textContent?.trim(),
  ])
}

const codeIn = (cell = '') => /`([^`]+)`/.exec(cell)?.[1] ?? ''

/** The attributes that embed.js reads, without the one that it sets itself. */
function attributesRead(): readonly string[] {
  const options = /'([a-z ]+)'\.split\(' '\)/.exec(script)?.[1]?.split(' ') ?? []
  const named = [...script.matchAll(/getAttribute\('(data-[a-z-]+)'\)/g)].map(
    ([, name = '']) => name,
  )
  return [...options.map((name) => `data-${name}`), ...named.filter((n) => n !== 'data-fz-done')]
}

describe('docs/embedding.md', () => {
  const options = rowsUnder('Options')

  test('names exactly the options of an address, each with a valid value', () => {
    const examples = options.map(([address]) => codeIn(address)).filter((text) => text !== '')
    expect(examples.map((example) => example.replace(/=.*/, '')).sort()).toEqual(
      [...EMBED_OPTIONS].sort(),
    )
    for (const example of examples) {
      const { search } = readEmbedHash(`#/embed/overview?${example}`)
      const [name = '', value] = example.split('=')
      expect(Object.entries(search), example).toContainEqual([name, value])
    }
  })

  test('names exactly the attributes that embed.js reads', () => {
    const named = options.map(([, attribute]) => codeIn(attribute)).filter((text) => text !== '')
    expect(named.length).toBeGreaterThan(8)
    expect([...named].sort()).toEqual([...attributesRead()].sort())
  })

  test('names every part', () => {
    const row = options.find(([address]) => address?.startsWith('`parts='))?.join(' ') ?? ''
    for (const part of EMBED_PARTS) expect(row).toContain(`\`${part}\``)
  })

  test('names the embeddable targets', () => {
    const names = rowsUnder('What can be embedded').map(([name]) => codeIn(name))
    expect(names.map((name) => readEmbedHash(`#/embed/${name}`).target)).toEqual([
      { kind: 'indicator', id: 'litigation.cases', form: 'chart' },
      { kind: 'indicator', id: 'litigation.cases', form: 'table' },
      { kind: 'overview' },
      { kind: 'doctor' },
    ])
  })

  test('shows the snippets of the builder', () => {
    const embed: Embed = {
      site: 'http://10.1.2.3/fazhi/',
      target: { kind: 'indicator', id: 'litigation.cases', form: 'chart' },
      search: { years: '2019-2020' },
      title: '行政应诉案件数',
      href: 'http://10.1.2.3/fazhi/#/indicator/litigation.cases?years=2019-2020',
      height: 400,
    }
    expect(blocks('html').map(elementsIn)).toEqual(
      [frameSnippet(embed), scriptSnippet(embed)].map(elementsIn),
    )
  })

  test('shows the messages as sent and received', () => {
    const lines = (blocks('json')[0] ?? '').trim().split('\n')
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(
      heightMessages('chart-1', 'chart-1', 480),
    )
    const request = /`(\{"type":"fz:ask"\})`/.exec(guide)?.[1] ?? 'null'
    expect(asksForHeight(JSON.parse(request), null)).toBe(true)
  })

  test('states the default height and the timeout of embed.js', () => {
    const height = codeIn(options.find(([, name]) => codeIn(name) === 'data-height')?.[2])
    expect(script).toContain(`isHeight(height) ? height : ${height})`)
    expect(script).toContain('setTimeout(help, 15000')
    expect(guide).toContain('after 15 seconds')
  })

  test('is linked from the README', () => {
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain('(docs/embedding.md)')
  })
})

test('the guide, the doctor and an empty embed name the same oldest browser', () => {
  const empty = readFileSync(join(root, 'public/why-empty.js'), 'utf8')
  const named = [...`${guide}${empty}`.matchAll(/Chromium (\d+)(?: or later|以上)/g)]
  expect(named.map(([, version]) => Number(version))).toEqual(named.map(() => OLDEST_CHROMIUM))
  expect(named.length).toBe(3)
})
