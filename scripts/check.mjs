// npm run check: every check that needs no browser. A failed step does not hide the next ones;
// the last lines say which failed.
import { spawnSync } from 'node:child_process'

const steps = ['check:types', 'check:lint', 'check:format', 'check:unused', 'build', 'check:size']

/** @type {string[]} */
const failed = []
for (const step of steps) {
  console.log(`\n== ${step}`)
  if (step === 'check:size' && failed.includes('build')) {
    console.log('no build to measure')
    failed.push(step)
    continue
  }
  const start = Date.now()
  const { status } = spawnSync(`npm run --silent ${step}`, { stdio: 'inherit', shell: true })
  if (status !== 0) failed.push(step)
  console.log(
    `${status === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - start) / 1000).toFixed(1)} s`,
  )
}

console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.join(', ')}`)
process.exitCode = failed.length === 0 ? 0 : 1
