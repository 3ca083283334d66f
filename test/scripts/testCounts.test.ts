import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

const SCRIPT = join(import.meta.dirname, '../../scripts/test-counts.mjs')
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'counts-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Of runs with these passed, failed and skipped tests; null for a run without a result. */
function verdict(...runs: readonly (readonly [number, number, number, boolean] | null)[]) {
  const files = runs.map((run, index) => {
    const file = join(folder, `${index}.json`)
    rmSync(file, { force: true })
    if (run === null) return file
    const [numPassedTests, numFailedTests, numPendingTests, success] = run
    const json = { numPassedTests, numFailedTests, numPendingTests, success }
    writeFileSync(file, JSON.stringify(json))
    return file
  })
  return execFileSync(process.execPath, [SCRIPT, ...files], { encoding: 'utf8' })
}

it('sums the runs in one line', () => {
  expect(verdict([1995, 0, 2, true], [62, 0, 14, true])).toBe('2057 passed, 0 failed, 16 skipped\n')
})

it('counts a run that failed outside its tests or did not end as a failure', () => {
  expect(verdict([10, 2, 0, false], [5, 0, 3, false], null)).toBe(
    '15 passed, 4 failed, 3 skipped\n',
  )
})
