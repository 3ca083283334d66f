import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { finished, type BuildStep } from '../../../scripts/build/finished'
import { replaceFolder } from '../../../scripts/build/replaceFolder'

let root = ''
const dist = (file = '') => join(root, 'dist', file)
const write = (path: string, text: string) => writeFile(join(root, path), text)

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'finished-'))
  await write('index.html', '<!doctype html><title>new</title>')
  mkdirSync(dist('assets'), { recursive: true })
  await write('dist/index.html', 'old')
  await write('dist/assets/old.js', 'old')
})

afterEach(() => rmSync(root, { recursive: true }))

const run = (steps: readonly BuildStep[], plugins: readonly Plugin[] = []) =>
  build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [...plugins, finished(steps)],
  })

/** What a visitor gets of the last build. */
const isOld = () =>
  readFileSync(dist('index.html'), 'utf8') === 'old' && existsSync(dist('assets/old.js'))

function fail(): never {
  throw new Error('planted')
}

describe('a build', () => {
  it('replaces the last one when its last step is done, and leaves nothing beside it', async () => {
    const states: boolean[] = []
    await run([
      async (folder) => {
        states.push(isOld())
        await writeFile(join(folder, 'extra.txt'), 'extra')
      },
    ])
    expect(states).toEqual([true])
    expect(readFileSync(dist('index.html'), 'utf8')).toContain('new')
    expect(readdirSync(dist())).toEqual(['extra.txt', 'index.html'])
    expect(readdirSync(root)).toEqual(['dist', 'index.html'])
  })

  it.each<[where: string, steps: readonly BuildStep[], plugin: Partial<Plugin>]>([
    ['at its start', [], { buildStart: fail }],
    ['in the code', [], { transform: fail }],
    ['while files are written', [], { writeBundle: fail }],
    ['in a later step', [async () => undefined, fail], {}],
  ])('that fails %s leaves the last one as it is', async (_, steps, plugin) => {
    await write('main.js', 'console.log(1)')
    await write('index.html', '<script type="module" src="./main.js"></script>')
    await expect(run(steps, [{ name: 'failing', ...plugin }])).rejects.toThrow('planted')
    expect(isOld()).toBe(true)
    expect(readdirSync(root).filter((name) => name.startsWith('dist'))).toEqual(['dist'])
  })
})

describe('replaceFolder', () => {
  beforeEach(async () => {
    mkdirSync(join(root, 'fresh'))
    await write('fresh/index.html', 'new')
    await write('dist/other.txt', 'not of the build')
  })

  it('keeps what is not of the build in a folder that is not emptied', async () => {
    await replaceFolder(dist(), join(root, 'fresh'), false)
    expect(readFileSync(dist('index.html'), 'utf8')).toBe('new')
    expect(readFileSync(dist('other.txt'), 'utf8')).toBe('not of the build')
  })

  it('keeps a repository in a folder that is emptied', async () => {
    mkdirSync(dist('.git'))
    await replaceFolder(dist(), join(root, 'fresh'), true)
    expect(readdirSync(dist())).toEqual(['.git', 'index.html'])
  })

  it('brings everything back where a move fails', async () => {
    // A folder cannot take the place of the repository that stays.
    mkdirSync(dist('.git/objects'), { recursive: true })
    mkdirSync(join(root, 'fresh/.git'))
    await expect(replaceFolder(dist(), join(root, 'fresh'), true)).rejects.toThrow(/ENOTEMPTY/)
    expect(isOld()).toBe(true)
    expect(readdirSync(join(root, 'fresh'))).toEqual(['.git', 'index.html'])
  })

  it('makes the folder of a first build', async () => {
    await replaceFolder(join(root, 'first'), join(root, 'fresh'), true)
    expect(readdirSync(join(root, 'first'))).toEqual(['index.html'])
  })
})
