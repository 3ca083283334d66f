import { posix } from 'node:path'
import { arrows, rooms } from './arrows'
import { dependenciesOf, type Import } from './imports'
import { shapeViolations } from './shape'

/** Paths from the project's root, with slashes, and the text of each file. */
export type Files = ReadonlyMap<string, string>

/** One for each page: the dashboard, and what of it stands in someone else's. */
const entries: readonly string[] = ['src/main.tsx', 'src/embed.tsx']

/**
 * Every place where the files break the house: arrows, rooms of packages, the one door to
 * mock-api, default exports, names and sizes. Each is a sentence that begins with the path.
 * Looks at src, mock-api and test; arrows and rooms bind src and mock-api only.
 */
export function violations(files: Files): string[] {
  const found: string[] = []
  const doors: string[] = []
  for (const [path, source] of files) {
    const { imports, hasDefaultExport } = dependenciesOf(path, source)
    if (hasDefaultExport) found.push(`${path} has a default export`)
    if (path.startsWith('test/') || path.startsWith('scripts/')) continue
    if (isHomeless(path)) found.push(`${path} lies in no folder that the design knows`)
    for (const one of imports) {
      if (isDoor(path, one)) doors.push(path)
      else found.push(...importViolations(path, one))
    }
  }
  for (const entry of entries.filter((path) => files.has(path))) {
    const { length } = doors.filter((door) => door === entry)
    if (length !== 1)
      found.push(`${entry} reaches mock-api by ${length} dynamic imports, not by one`)
  }
  return [...found, ...shapeViolations(files)]
}

/** A new folder of src is a new place in the design: it needs a line among the arrows. */
function isHomeless(path: string): boolean {
  const folder = folderOf(path)
  return (
    path.startsWith('src/') && !path.endsWith('.d.ts') && folder !== 'main' && !(folder in arrows)
  )
}

function importViolations(path: string, one: Import): string[] {
  if (one.specifier === null) return [`${path} imports a computed address: nobody can check it`]
  const target = targetOf(path, one.specifier)
  const broken =
    target === null
      ? roomBroken(path, one.specifier, one.form)
      : arrowBroken(path, target, one.form)
  return broken === null ? [] : [`${path} → ${one.specifier}: ${broken}`]
}

/** The imported file's path from the root, or null for a package. */
function targetOf(path: string, specifier: string): string | null {
  const bare = specifier.replace(/[?#].*$/, '')
  if (bare.startsWith('/')) return posix.normalize(bare.slice(1))
  if (/^\.{1,2}(\/|$)/.test(bare)) return posix.join(posix.dirname(path), bare)
  // In CSS `@import "x.css"` means a neighbour.
  return path.endsWith('.css') ? posix.join(posix.dirname(path), bare) : null
}

/** `screens` for src/screens/…, `main` for the entries, `mock-api`; else the path itself. */
function folderOf(path: string): string {
  const [top, second = '', third] = path.split('/')
  if (top === 'mock-api') return top
  if (top !== 'src') return path
  if (third !== undefined) return second
  return entries.includes(path.replace(/(\.tsx)?$/, '.tsx')) ? 'main' : path
}

function arrowBroken(path: string, target: string, form: Import['form']): string | null {
  const [from, to] = [folderOf(path), folderOf(target)]
  if (from === 'main') return to in arrows ? null : `main may not import ${to}`
  if (from === 'screens' && to === 'screens') {
    const [own, other] = [path.split('/')[2], target.split('/')[2]]
    return own === other ? null : 'a screen never imports another screen'
  }
  if (from === to) return null
  if (from === 'mock-api')
    return ['data', 'domain', 'search'].includes(to)
      ? null
      : 'mock-api may import only src/data, domain and search'
  const allowed = arrows[from] ?? Object.keys(arrows)
  if (allowed.includes(to)) return null
  if (!allowed.includes(`type ${to}`)) return `${from} may not import ${to}`
  return form === 'type' ? null : `${from} may import only types of ${to}`
}

function roomBroken(path: string, specifier: string, form: Import['form']): string | null {
  const name = specifier.startsWith('node:') ? specifier : packageOf(specifier)
  const room = rooms.find(({ packages }) => packages.test(name))
  if (room === undefined) return `${name} has no room: give it one in test/support/audits/arrows.ts`
  if (!room.rooms.includes(folderOf(path))) return `${name} belongs in ${room.rooms.join(', ')}`
  if (room.not?.test(path) === true) return `${name} does not belong in this kind of file`
  if (room.onClick === true && form === 'static') return `${name} is loaded on click, by import()`
  return null
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/')
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/')
}

function isDoor(path: string, one: Import): boolean {
  return (
    entries.includes(path) &&
    one.form === 'dynamic' &&
    one.specifier !== null &&
    targetOf(path, one.specifier)?.startsWith('mock-api/') === true
  )
}
