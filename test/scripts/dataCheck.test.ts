import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { FIXTURE_DATA } from '../support/fixtureData'

const run = (folder: string) =>
  spawnSync('node', ['scripts/data-check.mjs', folder], { encoding: 'utf8' })

it('npm run data:check accepts a correct folder in one line and lists the mistakes of a broken one', () => {
  const right = run(FIXTURE_DATA)
  expect(right.stdout).toBe('数据文件无误 · No mistakes in the data files\n')
  expect(right.status).toBe(0)

  const folder = mkdtempSync(join(tmpdir(), 'data-check-'))
  cpSync(FIXTURE_DATA, folder, { recursive: true })
  const report = join(folder, 'reports/530600-2020.json')
  const text = readFileSync(report, 'utf8')
  writeFileSync(report, text.replace('"value": 83,', '"value": 900,').replace('45件', '54件'))
  const wrong = run(folder)
  rmSync(folder, { recursive: true })
  expect(wrong.status).toBe(1)
  expect(wrong.stderr).toContain('数据文件有2处错误 · 2 mistakes in the data files')
  expect(wrong.stderr).toMatch(/530600-2020\.json:\d+:\d+ {2}observations\.\d+\.printed/)
  expect(wrong.stderr).toContain('数值900与报告原文“83件”不符')
  expect(wrong.stderr).toContain('the value 45 is not what is printed: "54件"')
}, 60_000)
