import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { format } from 'oxfmt'
import { fullCounts } from './cases'
import { buildAttackTable } from './attackTable'
import { runAttack } from './runAttack'

type Options = {
  readonly seed: number
  readonly minutes: number
  readonly dist: string
  readonly only: readonly string[] | null
  /** Whether docs/attack.md gets the table. */
  readonly docs: boolean
  readonly workers: number
}

/** Runs a whole attack, prints its failures as they come and its table last; true without a failure. */
export async function printAttack(options: Options): Promise<boolean> {
  const { seed } = options
  // Of the attack that starts now; main may move meanwhile.
  const commit = options.docs ? readCommit() : ''
  const result = await runAttack({
    ...options,
    dataFolder: 'mock-api/data',
    counts: fullCounts,
    onFailure: ({ one, failures }) => {
      print(`${one.name} (${one.scenario}) ${one.what.slice(0, 200)}`)
      for (const { kind, what, address } of failures.slice(0, 4))
        print(`    ${kind} at ${address}: ${what}`)
      print(`    again: npm run attack -- --seed ${seed} --only ${one.name}`)
    },
  })
  const { outcomes, left, views, compared, work, seconds, browser } = result
  const summary = `Seed ${seed}: ${outcomes.length} cases, ${views} views, ${compared} figures and texts compared, in ${seconds} s (${work} s of them the pages’ own work), Chromium ${browser}${
    left > 0 ? `; ${left} cases were left when the time was over` : ''
  }`
  const table = buildAttackTable(result)
  print(`\n${summary}\n\n${table}`)
  if (options.docs) await writeDocs(seed, commit, `${summary}\n\n${table}`)
  return left === 0 && outcomes.every(({ failures }) => failures.length === 0)
}

const DOCS = 'docs/attack.md'

/** Replaces the table of a seed between its marks; a seed without marks is not documented. */
async function writeDocs(seed: number, commit: string, text: string): Promise<void> {
  const day = new Date().toISOString().slice(0, 10)
  const marks = new RegExp(`(<!-- seed ${seed} -->)[^]*(<!-- /seed ${seed} -->)`)
  const docs = readFileSync(DOCS, 'utf8').replace(
    marks,
    (_, from: string, to: string) => `${from}\n\n${day}, commit ${commit}. ${text}\n\n${to}`,
  )
  const { code } = await format(DOCS, docs, { printWidth: 100 })
  writeFileSync(DOCS, code)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

function readCommit(): string {
  return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
}
