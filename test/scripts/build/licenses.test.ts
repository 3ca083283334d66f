import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { findPackages } from '../../../scripts/build/licenses'

const modules = resolve('node_modules')
const names = (...ids: readonly string[]) => findPackages(ids).map(({ name }) => name)

describe('the packages of a build', () => {
  it('are those of its modules, scoped ones too, each once', () => {
    expect(
      names(
        join(modules, 'react/index.js'),
        join(modules, 'react/jsx-runtime.js'),
        join(modules, '@tanstack/query-core/build/modern/query.js'),
        `\0${join(modules, 'tslib/tslib.js')}?commonjs-es-import`,
        resolve('src/main.tsx'),
      ),
    ).toEqual(['@tanstack/query-core', 'react', 'tslib'])
  })

  it('contain the bundler where it adds code', () => {
    expect(names('\0vite/preload-helper.js')).toEqual(['rolldown', 'vite'])
  })

  it('come with licence, notice and the licences of what they contain', () => {
    const [echarts] = findPackages([join(modules, 'echarts/core.js')])
    expect(echarts?.texts.join('\n')).toMatch(
      /Apache License[^]*Apache ECharts\nCopyright[^]*Redistribution/,
    )
  })

  it('come without the licences of what is in no build', () => {
    const vite = findPackages(['\0vite/preload-helper.js']).find(({ name }) => name === 'vite')
    expect(vite?.texts.join('\n')).toContain('MIT License')
    expect(vite?.texts.join('\n').length).toBeLessThan(2000)
  })
})

describe('a package without a licence text', () => {
  const folder = mkdtempSync(join(tmpdir(), 'licenses-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const install = (name: string, license: string): string => {
    const own = join(folder, 'node_modules', name)
    mkdirSync(own, { recursive: true })
    const manifest = { name, version: '1.0.0', license, author: 'Somebody' }
    writeFileSync(join(own, 'package.json'), JSON.stringify(manifest))
    return join(own, 'main.js')
  }

  it('has the text of the licence that it names, if that is ISC', () => {
    expect(findPackages([install('small', 'ISC')])[0]?.texts).toEqual([
      expect.stringMatching(/^Copyright \(c\) Somebody\n\nPermission to use/),
    ])
  })

  it('stops the build', () => {
    const id = install('bare', 'MIT')
    expect(() => findPackages([id])).toThrow(/bare: no licence text/)
  })
})
