import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { format } from 'oxfmt'
import { fullCounts } from './cases'
import { buildAttackTable } from './attackTable'
import type { Outcome } from './attacker'
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

/**
 * Runs an attack, prints its failures as they come and its table last; true without a failure. A run that
 * its time cut short goes on at the next call.
 */
export async function printAttack(options: Options): Promise<boolean> {
  const { seed } = options
  // At once, or the cases that it cuts off would count as frozen.
  process.once('SIGTERM', () => process.exit(1))
  // Of the attack that starts now; main may move meanwhile.
  const commit = readCommit()
  const state = `node_modules/.cache/attack/${commit}-${seed}.jsonl`
  const before = options.only === null && existsSync(state) ? readOutcomes(state) : []
  mkdirSync(dirname(state), { recursive: true })
  const result = await runAttack({
    ...options,
    dataFolder: 'mock-api/data',
    counts: fullCounts,
    mostWork: 5,
    before,
    onOutcome: (outcome) => {
      const { name, scenario, what, failures } = outcome
      if (options.only === null) appendFileSync(state, `${JSON.stringify(outcome)}\n`)
      if (failures.length === 0) return
      print(`${name} (${scenario}) ${what.slice(0, 200)}`)
      for (const { kind, what: text, address } of failures.slice(0, 4))
        print(`    ${kind} at ${address}: ${text}`)
      print(`    again: npm run attack -- --seed ${seed} --only ${name}`)
    },
  })
  const { outcomes, left, browser } = result
  if (left === 0 && options.only === null) rmSync(state, { force: true })
  const sum = (count: (outcome: Outcome) => number) =>
    Math.round(outcomes.reduce((total, outcome) => total + count(outcome), 0))
  const summary = [
    `Seed ${seed}: ${outcomes.length} cases`,
    `${sum(({ views }) => views)} views, ${sum(({ loads }) => loads)} of them by a load`,
    `${sum(({ compared }) => compared)} figures and texts compared`,
    `${sum(({ work }) => work)} s of the pages’ own work`,
    `Chromium ${browser}${left > 0 ? `; ${left} cases were left when the time was over` : ''}`,
  ].join(', ')
  const table = buildAttackTable(result)
  print(`\n${summary}\n\n${table}`)
  if (options.docs) await writeDocs(seed, commit, `${summary}\n\n${table}`)
  return left === 0 && outcomes.every(({ failures }) => failures.length === 0)
}

function readOutcomes(file: string): readonly Outcome[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line): Outcome => JSON.parse(line))
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
