import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fixtureFiles } from '../support/fixtureData'
import { buildHandlers } from '../../mock-api/scenarios'
import { writeSnapshot } from '../../mock-api/snapshot/writeSnapshot'
import { serveFolder } from '../support/servers/server'
import { INDICATOR } from './faultyAnswers'

describe('npm run api:check', () => {
  const run = async (url: string) => {
    const child = spawn(process.execPath, ['scripts/api-check.mjs', ...(url === '' ? [] : [url])])
    let output = ''
    child.stdout.on('data', (messages: Buffer) => (output += messages.toString()))
    const code = await new Promise((resolve) => child.once('exit', resolve))
    return { code, output }
  }

  it('accepts the snapshot and fails with the deviations of a broken copy', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'api-check-'))
    await writeSnapshot(buildHandlers('real', fixtureFiles), folder)
    const served = await serveFolder(folder)
    try {
      const url = `${served.url()}api/v1`
      expect(await run(url)).toEqual({
        code: 0,
        output: expect.stringMatching(/^No deviation: \d+ resources requested\.\n$/),
      })
      await rm(join(folder, 'api/v1', INDICATOR))
      const { code, output } = await run(url)
      expect(code).toBe(1)
      expect(output).toContain(
        `${INDICATOR} · whole answer · expected an answer in JSON, received HTTP 404`,
      )
      expect(output).toMatch(/\n1 deviation: \d+ resources requested\.\n$/)
    } finally {
      await served.close()
      await rm(folder, { recursive: true })
    }
  }, 30_000)

  it('exits with 2 without an address', async () => {
    expect(await run('')).toEqual({ code: 2, output: '' })
  }, 30_000)
})
