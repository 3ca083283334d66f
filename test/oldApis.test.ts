import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newDomApis, unasked } from './support/audits/oldApis'

/** A line each that only a newer browser understands, as a colleague might write it. */
const planted = [
  `export const a1 = [1].at(-1)`,
  `export const a2 = Object.hasOwn({}, 'a')`,
  `export const a3 = 'a'.replaceAll('a', 'b')`,
  `export const a4 = [1].toSorted()`,
  `export const a5 = [1].findLast(Boolean)`,
  `export const a6 = Promise.any([])`,
  `export const a7 = Object.groupBy([1], String)`,
  `export const a8 = new WeakRef({})`,
  `export const a9 = new Intl.Segmenter()`,
  `export const b1 = new Error('a', { cause: 1 })`,
]

/** The compiler's errors over all of src and one file more, with the settings of the build. */
function errorsWith(lines: readonly string[]): readonly number[] {
  mkdirSync('node_modules/.cache', { recursive: true })
  const folder = mkdtempSync('node_modules/.cache/planted-')
  try {
    writeFileSync(join(folder, 'planted.ts'), lines.join('\n'))
    const config = {
      extends: resolve('tsconfig.app.json'),
      include: [resolve('src')],
      files: ['planted.ts'],
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    const said = outputOf(['node_modules/typescript/bin/tsc', '-p', folder, '--pretty', 'false'])
    const numbers = [...said.matchAll(/planted\.ts\((\d+),\d+\): error/g)].map(([, line]) => line)
    return [...new Set(numbers.map(Number))].sort((a, b) => a - b)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function outputOf(args: readonly string[]): string {
  try {
    return execFileSync(process.execPath, args, { encoding: 'utf8', stdio: 'pipe' })
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}

describe('an interface that Chromium 83 lacks', () => {
  it('is an error of types in src, line by line', () => {
    expect(errorsWith([...planted, 'export const fine = [1].map(String)'])).toEqual(
      planted.map((_, index) => index + 1),
    )
  }, 60_000)

  it('of the DOM is asked for before it is used, in every file of src', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    const sources = files.filter((path) => /\.tsx?$/.test(path))
    expect(sources.length).toBeGreaterThan(50)
    const found = sources.flatMap((path) =>
      unasked(readFileSync(join('src', path), 'utf8'), newDomApis).map((api) => `${path}: ${api}`),
    )
    expect(found).toEqual([])
  })

  it.each([
    'const copy = structuredClone(world)',
    'const id = crypto.randomUUID()',
    'fetch(address, { signal: AbortSignal.timeout(5) })',
    'list.replaceChildren(...rows)',
    'navigator.wakeLock.request("screen")',
    '<div inert={closed}>',
  ])('is found in %s', (source) => {
    expect(unasked(source, newDomApis)).toHaveLength(1)
  })

  it.each([
    'if ("wakeLock" in navigator) navigator.wakeLock.request("screen")',
    'if (typeof structuredClone === "function") structuredClone(world)',
    'const id = crypto.randomUUID?.() ?? "1"',
    '// structuredClone would be shorter',
    'const inertia = 1',
  ])('is not found in %s', (source) => {
    expect(unasked(source, newDomApis)).toEqual([])
  })
})
