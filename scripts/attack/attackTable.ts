import { classes } from './cases'
import { failures } from './judge'
import type { AttackResult } from './runAttack'

/** The counts of a run, a row for each kind of attack. */
export function buildAttackTable({ outcomes }: AttackResult): string {
  const head = ['attack', 'tried', 'refused by name', 'shown right', ...Object.values(heads)]
  const rows = [...classes, 'all'].map((name) => {
    const own = outcomes.filter(({ kind }) => name === 'all' || kind === name)
    const right = own.filter((outcome) => outcome.failures.length === 0)
    const refused = right.filter((outcome) => outcome.refused)
    return [
      name,
      own.length,
      refused.length,
      right.length - refused.length,
      ...failures.map(
        (kind) => own.filter((one) => one.failures.some((failure) => failure.kind === kind)).length,
      ),
    ]
  })
  return [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

const heads: Readonly<Record<(typeof failures)[number], string>> = {
  crashed: 'crashed',
  frozen: 'frozen',
  blank: 'blank',
  stuck: 'never settled',
  badWord: 'NaN and the like',
  falseText: 'false text',
  unnamed: 'unnamed fault',
}
