import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { newLanguageApis, unasked } from '../support/audits/oldApis'
import { tooNew } from '../support/audits/oldCss'

async function built(ending: string): Promise<ReadonlyMap<string, string>> {
  const folder = join(inject('dist'), 'assets')
  const names = (await readdir(folder)).filter((name) => name.endsWith(ending))
  const texts = names.map(
    async (name) => [name, await readFile(join(folder, name), 'utf8')] as const,
  )
  return new Map(await Promise.all(texts))
}

describe('the built files', () => {
  it('call nothing that Chromium 83 lacks, packages included', async () => {
    const scripts = await built('.js')
    expect(scripts.size).toBeGreaterThan(5)
    const found = [...scripts].flatMap(([name, source]) =>
      unasked(source, newLanguageApis).map((api) => `${name.split('-')[0]}: ${api}`),
    )
    expect(found).toEqual([])
  })

  it('style nothing that Chromium 83 lacks', async () => {
    const sheets = await built('.css')
    expect(sheets.size).toBeGreaterThan(3)
    for (const [name, css] of sheets) expect(tooNew(css), name).toEqual([])
  })
})
