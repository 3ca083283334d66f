import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createRequire } from 'node:module'
import type { Plugin, Rolldown } from 'vite'

/** A package whose code is in the build, and the texts that must go with it. */
export type BundledPackage = {
  readonly name: string
  readonly version: string
  readonly license: string
  readonly texts: readonly string[]
}

/** Code that the bundler adds itself: its helpers, and those for loading chunks. */
const generated = ['rolldown', 'vite']

const legalFile = /^(licen[cs]e|notice|copying|copyright)/i

/** The ISC licence, for packages that name it without adding its text. */
const ISC = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`

/** Writes `licenses.txt`: the notices of every package in the chunks and in the workers. */
export function licenses(): { readonly page: Plugin; readonly worker: Plugin } {
  const modules = new Set<string>()
  const collect = (bundle: Rolldown.OutputBundle) => {
    for (const output of Object.values(bundle))
      if (output.type === 'chunk') output.moduleIds.forEach((id) => modules.add(id))
  }
  return {
    worker: {
      name: 'worker-licenses',
      apply: 'build',
      generateBundle: (_, bundle) => collect(bundle),
    },
    page: {
      name: 'licenses',
      apply: 'build',
      generateBundle(_, bundle) {
        collect(bundle)
        const source = formatLicenses(findPackages(modules))
        this.emitFile({ type: 'asset', fileName: 'licenses.txt', source })
      },
    },
  }
}

/** The packages of these modules, by name. Throws where a package has no licence text. */
export function findPackages(modules: Iterable<string>): readonly BundledPackage[] {
  const folders = new Set<string>()
  for (const id of modules) {
    const own = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id)?.[1]
    if (own !== undefined) folders.add(own.replace(/^\0/, ''))
    else if (id.startsWith('\0')) generated.forEach((name) => folders.add(findFolder(name)))
  }
  const packages = [...folders].map(readPackage)
  // One version may be installed in several places.
  const distinct = new Map(packages.map((one) => [`${one.name} ${one.version}`, one]))
  return [...distinct.values()].sort((one, other) => one.name.localeCompare(other.name))
}

function findFolder(name: string): string {
  return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
}

type Manifest = {
  readonly name: string
  readonly version: string
  readonly license: string
  readonly author?: string | { readonly name: string }
}

function readPackage(folder: string): BundledPackage {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const { name, version, license, author } = manifest
  const texts = listTexts(folder)
  if (texts.length > 0) return { name, version, license, texts }
  if (license !== 'ISC') throw new Error(`${name}: no licence text in ${folder}`)
  const holder = typeof author === 'object' ? author.name : (author ?? name)
  return { name, version, license, texts: [`Copyright (c) ${holder}\n\n${ISC}`] }
}

/** Vite appends the licences of its own dependencies, which are in no build. */
const appendix = /\n#+ Licenses of bundled dependencies[^]*/

/** Licences and notices in the package's folder, and those of what it contains itself. */
function listTexts(folder: string): readonly string[] {
  const nested = join(folder, 'licenses')
  const paths = [
    ...readdirSync(folder)
      .filter((file) => legalFile.test(file) && !/^licenses$/i.test(file))
      .map((file) => join(folder, file)),
    ...(existsSync(nested) ? readdirSync(nested).map((file) => join(nested, file)) : []),
  ]
  return paths.map((path) =>
    readFileSync(path, 'utf8').replace(/\r\n/g, '\n').replace(appendix, '').trim(),
  )
}

/** The whole file: the project's own licence, then each package's. */
function formatLicenses(packages: readonly BundledPackage[]): string {
  const own = readFileSync('LICENSE', 'utf8').trim()
  const parts = packages.map(({ name, version, license, texts }) =>
    [`${name} ${version} (${license})`, ...texts].join('\n\n'),
  )
  return `${[own, ...parts].join(`\n\n${'='.repeat(72)}\n\n`)}\n`
}
