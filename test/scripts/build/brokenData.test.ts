import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { FIXTURE_DATA } from '../../support/fixtureData'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broken-data-'))
  cpSync(FIXTURE_DATA, join(folder, 'data'), { recursive: true })
  mkdirSync(join(folder, 'dist'))
  writeFileSync(join(folder, 'dist/index.html'), 'the last build')
})

afterEach(() => rmSync(folder, { recursive: true }))

/** The project's own build, into the folder. */
function build() {
  const options = ['build', '--outDir', join(folder, 'dist'), '--emptyOutDir']
  return spawnSync('node', ['node_modules/vite/bin/vite.js', ...options], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'development', DATA_DIR: join(folder, 'data') },
  })
}

it('a build with broken data says what is wrong and leaves the last build as it is', () => {
  const report = join(folder, 'data/reports/530600-2020.json')
  const text = readFileSync(report, 'utf8')
  writeFileSync(report, text.replace('"value": 83,', '"value": 900,').replace('45件', '54件'))
  const { status, stdout, stderr } = build()
  const said = stdout + stderr
  expect(status).toBe(1)
  expect(said).toContain('数据文件有2处错误 · 2 mistakes in the data files')
  expect(said).toMatch(/reports\/530600-2020\.json:\d+:\d+ {2}observations\.\d+\.printed/)
  expect(said).toContain('数值900与报告原文“83件”不符')
  expect(said).toContain('the value 45 is not what is printed: "54件"')
  expect(said).not.toMatch(/ENOENT|prerendered|closeBundle/)
  expect(readdirSync(join(folder, 'dist'))).toEqual(['index.html'])
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('the last build')
}, 120_000)
