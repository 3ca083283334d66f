import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { violations, type Files } from './support/audits/architecture'

function projectFiles(): Files {
  const paths = ['src', 'mock-api', 'scripts', 'test'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(css|[cm]?[jt]sx?)$/.test(path))
      .map((path) => join(folder, path).split(sep).join('/')),
  )
  return new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]))
}

const found = (files: Record<string, string>): string[] =>
  violations(new Map(Object.entries(files)))
const lines = (count: number): string => 'export {}\n'.repeat(count)

describe('the house', () => {
  it('is built as it was designed', () => {
    const files = projectFiles()
    expect(files.size).toBeGreaterThan(10)
    expect(violations(files)).toEqual([])
  })

  it('reads the live data in no test that depends on their figures', () => {
    const reading = [...projectFiles()].filter(
      ([path, source]) => path.startsWith('test/') && /'(\.\.\/)*mock-api\/data'/.test(source),
    )
    expect(reading.map(([path]) => path)).toEqual(['test/mock-api/files/readData.test.ts'])
  })

  it('replaces modules only in files whose modules are their own', () => {
    const replacing = [...projectFiles()].filter(([, source]) =>
      /\bvi\.(mock|doMock|resetModules)\(/.test(source),
    )
    expect(replacing.length).toBeGreaterThan(3)
    const shared = replacing.filter(([path]) => !path.includes('.mocked.test.'))
    expect(shared.map(([path]) => path)).toEqual([])
  })
})

describe('the check finds', () => {
  const forbidden: readonly [string, string, string][] = [
    ['an arrow that points up', 'src/format/a.ts', "import { b } from '../screens/overview/b'"],
    ['a type that points up', 'src/format/a.ts', "import type { S } from '../screens/about/S'"],
    ['messages in format', 'src/format/a.ts', "import { zh } from '../messages/zh'"],
    ['messages in exports on click', 'src/exports/a.ts', "void import('../messages/zh')"],
    ['messages among types', 'src/charts/a.ts', "import { core, type M } from '../messages/zh'"],
    [
      'a type of messages in the domain',
      'src/domain/a.ts',
      "import type { M } from '../messages/a'",
    ],
    ['an inline type that points up', 'src/domain/a.ts', "import { type W } from '../data/b'"],
    ['a re-export that points up', 'src/domain/a.ts', "export * from '../format/b'"],
    ['a named re-export that points up', 'src/theme/a.ts', "export { b } from '../app/b'"],
    ['a dynamic import that points up', 'src/charts/a.ts', "void import('../screens/explore/b')"],
    ['a type by import() that points up', 'src/data/a.ts', "type B = import('../format/b').B"],
    ['a glob that points up', 'src/charts/a.ts', "import.meta.glob(['../screens/*/*.tsx'])"],
    ['a style sheet that points up', 'src/charts/a.ts', "import '../ui/b.css'"],
    ['a style sheet that imports up', 'src/theme/a.css', "@import url('../screens/about/b.css');"],
    ['an address from the root', 'src/domain/a.ts', "import { b } from '/src/format/b'"],
    ['a computed address', 'src/app/a.ts', 'void import(`../screens/${name}`)'],
    ['a component that fetches', 'src/ui/A.tsx', "import { b } from '../data/b'"],
    ['a view that imports another', 'src/screens/about/A.tsx', "import { B } from '../embed/B'"],
    ['anyone importing main', 'src/app/a.ts', "import '../main'"],
    ['an unknown folder', 'src/stuff/a.ts', ''],
    ['a file beside main', 'src/boot.ts', ''],
    ['a way out of src', 'src/app/a.ts', "import json from '../../package.json'"],
    ['mock-api reading more than data', 'mock-api/a.ts', "import { b } from '../src/format/b'"],
    ['src reaching mock-api', 'src/app/a.ts', "void import('../../mock-api/browser')"],
    ['echarts out of charts', 'src/screens/about/A.tsx', "import 'echarts/core'"],
    ['echarts-for-react out of charts', 'src/ui/A.tsx', "import 'echarts-for-react'"],
    ['valibot out of data and navigation', 'src/format/a.ts', "import * as v from 'valibot'"],
    ['msw in src', 'src/data/a.ts', "import { http } from 'msw/browser'"],
    ['the schema writer in src', 'src/data/a.ts', "import '@valibot/to-json-schema'"],
    ['queries in a component', 'src/ui/A.tsx', "import '@tanstack/react-query'"],
    ['a file format in a view', 'src/screens/about/A.tsx', "void import('write-excel-file')"],
    [
      'a file format loaded at once',
      'src/exports/workbook/buildXlsx.ts',
      "import write from 'write-excel-file'",
    ],
    ['React in the domain', 'src/domain/a.ts', "import { memo } from 'react'"],
    ['React in format', 'src/format/a.ts', "import type { ReactNode } from 'react'"],
    ['React in exports', 'src/exports/a.ts', "import 'react-dom/server'"],
    ['React in a chart option', 'src/charts/trendOption.ts', "import { useMemo } from 'react'"],
    ['Node in src', 'src/exports/a.ts', "import { readFileSync } from 'node:fs'"],
    ['a package without a room', 'src/app/a.ts', "import _ from 'lodash/fp'"],
    ['a default export', 'src/format/a.ts', 'export default 1'],
    ['a default export by name', 'src/format/a.ts', 'const a = 1; export { a as default }'],
    ['a default export in a test', 'test/format/a.ts', 'export default 1'],
    ['an index', 'src/format/index.ts', ''],
    ['utils', 'test/support/utils.ts', ''],
    ['a folder of helpers', 'mock-api/helpers/a.ts', ''],
    ['a folder of two words', 'src/screens/aboutUs/A.tsx', ''],
    ['a file over 300 lines', 'test/format/a.test.ts', lines(301)],
  ]

  it.each(forbidden)('%s', (_, path, source) => {
    expect(found({ [path]: source })).toHaveLength(1)
    expect(found({ [path]: source })[0]).toMatch(path.startsWith('src/') ? /^src/ : path)
  })

  it('too many long files, even if the median is short', () => {
    const files = Object.fromEntries(
      Array.from({ length: 20 }, (_, n) => [
        `src/format/f${n % 2}/a${n}.ts`,
        lines(n < 18 ? 10 : 201),
      ]),
    )
    expect(found(files)).toEqual(['src: the 95th percentile file has 201 lines, more than 200'])
  })

  it('a folder of more than fifteen files', () => {
    const files = Object.fromEntries(
      Array.from({ length: 16 }, (_, n) => [`test/format/a${n}.test.ts`, lines(1)]),
    )
    expect(found(files)).toEqual(['test/format holds 16 files, more than 15'])
  })

  it('no door to mock-api, or two', () => {
    const door = "void import('../mock-api/browser')\n"
    expect(found({ 'src/main.tsx': '' })).toHaveLength(1)
    expect(found({ 'src/main.tsx': door })).toEqual([])
    expect(found({ 'src/main.tsx': door + door })).toHaveLength(1)
    expect(found({ 'src/main.tsx': door + "import '../mock-api/browser'" })).toHaveLength(1)
    expect(found({ 'src/main.tsx': door, 'src/embed.tsx': door })).toEqual([])
    expect(found({ 'src/main.tsx': door, 'src/embed.tsx': '' })).toHaveLength(1)
  })

  it('a file that it cannot read, by refusing to go on', () => {
    expect(() => found({ 'src/format/a.ts': 'import {' })).toThrow(/src\/format\/a\.ts/)
  })
})

describe('the check lets pass', () => {
  const allowed: readonly [string, string, string][] = [
    ['an arrow that points down', 'src/screens/about/A.tsx', "import { b } from '../../format/b'"],
    ['a type of messages', 'src/format/a.ts', "import type { M } from '../messages/messages'"],
    ['an inline type of messages', 'src/exports/a.ts', "import { type M } from '../messages/a'"],
    ['a neighbour', 'src/screens/about/A.tsx', "import { B } from './B'; import './A.css'"],
    [
      'words about imports',
      'src/format/a.ts',
      "// import '../screens/a'\nconst s = \"import 'msw'\"",
    ],
    [
      'a file format on click',
      'src/exports/workbook/buildXlsx.ts',
      "void import('write-excel-file/browser')",
    ],
    ['query options', 'src/data/a.ts', "import { queryOptions } from '@tanstack/react-query'"],
    [
      'wire schemas in mock-api',
      'mock-api/a.ts',
      "import { s } from '../src/data/schemas/catalog'",
    ],
    ['a test that imports anything', 'test/app/a.ts', "import 'msw'; import '../../src/app/a'"],
    ['long messages', 'src/messages/zh/figures.ts', lines(400)],
  ]

  it.each(allowed)('%s', (_, path, source) => {
    expect(found({ [path]: source })).toEqual([])
  })
})
