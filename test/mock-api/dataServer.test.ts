import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLogger, createServer, type Logger, type ViteDevServer } from 'vite'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { dataServer } from '../../mock-api/dataServer'
import { FIXTURE_DATA } from '../support/fixtureData'

let folder = ''
let server: ViteDevServer | undefined

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'data-server-'))
  cpSync(FIXTURE_DATA, join(folder, 'data'), { recursive: true })
  cpSync('public/settings.json', join(folder, 'public/settings.json'))
  writeFileSync(join(folder, 'index.html'), '<title>the dashboard</title>')
})

afterEach(async () => {
  await server?.close()
  rmSync(folder, { recursive: true })
})

async function start(
  customLogger: Logger = createLogger('silent'),
): Promise<(path: string) => Promise<string>> {
  vi.stubEnv('DATA_DIR', join(folder, 'data'))
  server = await createServer({
    configFile: false,
    root: folder,
    customLogger,
    server: { port: 0, host: '127.0.0.1' },
    optimizeDeps: { noDiscovery: true },
    plugins: [dataServer()],
  })
  await server.listen()
  const address = server.httpServer?.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return async (path) => {
    const headers = { accept: 'text/html' }
    return (await fetch(`http://127.0.0.1:${port}${path}`, { headers })).text()
  }
}

test('a page lists the mistakes of the data files, and is the dashboard again once they are right', async () => {
  const report = join(folder, 'data/reports/530600-2020.json')
  const right = readFileSync(report, 'utf8')
  const ask = await start()
  expect(await ask('/')).toContain('the dashboard')

  writeFileSync(report, right.replace('"value": 83,', '"value": 900,').replace('昭通市', '<b>'))
  const page = await ask('/')
  expect(page).toContain('数据文件有1处错误 · 1 mistake in the data files')
  expect(page).toMatch(/530600-2020\.json:\d+:\d+ · observations\.\d+\.printed/)
  expect(page).toContain('数值900与报告原文“83件”不符')
  expect(page).toContain('the value 900 is not what is printed')
  expect(page).toContain('src="/@vite/client"')
  expect(page).not.toContain('the dashboard')

  writeFileSync(report, '{ "source": ')
  expect(await ask('/')).toContain('文件不完整')

  writeFileSync(report, right)
  expect(await ask('/')).toContain('the dashboard')
  expect(JSON.parse(await ask('/data-files.json')).reports['530600-2020.json']).toEqual(
    JSON.parse(right),
  )
}, 60_000)

test('a change in the folder reloads the page', async () => {
  await start()
  const send = vi.spyOn(server?.ws ?? { send: () => {} }, 'send')
  await vi.waitFor(
    () => {
      writeFileSync(join(folder, 'data/reports/530600-2021.json'), String(Math.random()))
      expect(send).toHaveBeenCalledWith({ type: 'full-reload' })
    },
    { timeout: 20_000, interval: 500 },
  )
}, 60_000)

test('the terminal names the mistakes at the start and after each change', async () => {
  const report = join(folder, 'data/reports/530600-2020.json')
  const right = readFileSync(report, 'utf8')
  writeFileSync(report, right.replace('"value": 83,', '"value": 900,'))
  const errors = vi.fn<(text: string) => void>()
  const infos = vi.fn<(text: string) => void>()
  await start({ ...createLogger('silent'), error: errors, info: infos })
  expect(errors).toHaveBeenCalledExactlyOnceWith(
    expect.stringMatching(/530600-2020\.json:\d+:\d+ {2}observations\.\d+\.printed/),
  )
  await vi.waitFor(
    () => {
      writeFileSync(report, right)
      expect(infos).toHaveBeenCalledWith('数据文件无误 · No mistakes in the data files')
    },
    { timeout: 20_000, interval: 500 },
  )
}, 60_000)

test('a file that cannot be read does not stop the server', async () => {
  const catalog = join(folder, 'data/catalog.json')
  const right = readFileSync(catalog, 'utf8')
  rmSync(catalog)
  mkdirSync(catalog)
  const errors = vi.fn<(text: string) => void>()
  const ask = await start({ ...createLogger('silent'), error: errors })
  expect(errors).toHaveBeenCalledWith(expect.stringContaining('EISDIR'))
  rmSync(catalog, { recursive: true })
  writeFileSync(catalog, right)
  expect(await ask('/')).toContain('the dashboard')
}, 60_000)
