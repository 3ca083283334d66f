// node scripts/test-counts.mjs <vitest json>...: sums several test runs in one line. A run that failed
// before its tests or left no result counts as one more failure.
import { existsSync, readFileSync } from 'node:fs'

const counts = process.argv.slice(2).map((file) => {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 }
  const run = JSON.parse(readFileSync(file, 'utf8'))
  return {
    passed: run.numPassedTests,
    failed: Math.max(run.numFailedTests, run.success === true ? 0 : 1),
    skipped: run.numPendingTests,
  }
})
/** @param {'passed' | 'failed' | 'skipped'} kind */
const sum = (kind) => counts.reduce((all, one) => all + one[kind], 0)
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`)
