import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { compressFolder } from '../../../scripts/build/compressFiles'

const LONG = JSON.stringify(Array.from({ length: 900 }, (_, year) => ({ year, 值: year % 7 })))

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compressed-'))
  const files = {
    'index.html': LONG,
    'assets/a.js': LONG,
    'api/v1/regions/530600/observations.json': LONG,
    'api/v1/short.json': '{}',
    'settings.json': LONG,
    'hosting/iis/web.html': LONG,
    'picture.png': LONG,
  }
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  await compressFolder(folder)
})

afterAll(() => rm(folder, { recursive: true }))

it.each(['index.html', 'assets/a.js', 'api/v1/regions/530600/observations.json'])(
  '%s has a gzip and a brotli file with the same content',
  (path) => {
    const gz = readFileSync(join(folder, `${path}.gz`))
    const br = readFileSync(join(folder, `${path}.br`))
    expect(gunzipSync(gz).toString()).toBe(LONG)
    expect(brotliDecompressSync(br).toString()).toBe(LONG)
    expect(br.length).toBeLessThan(gz.length)
  },
)

it.each(['api/v1/short.json', 'settings.json', 'hosting/iis/web.html', 'picture.png'])(
  '%s is not compressed',
  (path) => {
    expect(existsSync(join(folder, `${path}.gz`))).toBe(false)
    expect(existsSync(join(folder, `${path}.br`))).toBe(false)
  },
)

it('a second run does not compress compressed files', async () => {
  await compressFolder(folder)
  expect(existsSync(join(folder, 'index.html.gz.gz'))).toBe(false)
})
