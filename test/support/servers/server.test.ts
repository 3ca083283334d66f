import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serveFolder, type Served } from './server'

let folder: string
let served: Served
let origin: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'server-'))
  await mkdir(join(folder, 'public/inner'), { recursive: true })
  await writeFile(join(folder, 'secret.txt'), 'secret')
  await writeFile(join(folder, 'public/index.html'), '首页')
  await writeFile(join(folder, 'public/inner/index.html'), '里页')
  await writeFile(join(folder, 'public/data.json'), '{}')
  served = await serveFolder(join(folder, 'public'), { prefix: '/a/b/', headers: { 'x-own': '1' } })
  origin = `http://127.0.0.1:${served.port}`
})

afterAll(async () => {
  await served.close()
  await rm(folder, { recursive: true })
})

it('answers files and the index of a folder, each with its type and the given headers', async () => {
  const page = await fetch(served.url())
  expect(await page.text()).toBe('首页')
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(page.headers.get('x-own')).toBe('1')
  const data = await fetch(`${origin}/a/b/data.json?v=1`)
  expect(data.headers.get('content-type')).toBe('application/json; charset=utf-8')
})

it('sends a folder without its slash to the one with it', async () => {
  const page = await fetch(`${origin}/a/b/inner`)
  expect([page.url, await page.text()]).toEqual([`${origin}/a/b/inner/`, '里页'])
})

it.each([
  '/',
  '/a/index.html',
  '/a/b/none.js',
  '/a/b/..%2fsecret.txt',
  '/a/b/inner/..%2f..%2fsecret.txt',
])('answers 404 for %s', async (path) => {
  expect((await fetch(origin + path)).status).toBe(404)
})

it('only answers questions: nothing can be written', async () => {
  expect((await fetch(served.url(), { method: 'PUT', body: 'x' })).status).toBe(405)
})
