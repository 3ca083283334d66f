import { format } from 'oxfmt'
import { simulateFalseAlarms, simulatePairAlarms } from './falseAlarms'
import type { FalseAlarms, PairAlarms } from './falseAlarms'
import { alarmsIntroduction, pairsIntroduction, rules } from './statisticsProse'

function percent(share: number): string {
  return (100 * share).toFixed(1)
}

function buildTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---:'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

/** docs/statistics.md: every statistical rule with its source, and how often it is wrong. */
export async function statisticsDocs(
  alarms: readonly FalseAlarms[] = simulateFalseAlarms(),
  pairs: readonly PairAlarms[] = simulatePairAlarms(),
): Promise<string> {
  const text = [
    rules,
    alarmsIntroduction,
    buildTable(
      ['level', 'extra variation', 'known years', 'outside', 'signal', 'beyond', 'trend'],
      alarms.map(({ size, variation, years, outside, signal, beyond, trend }) => [
        String(size),
        `${100 * variation} %`,
        String(years),
        ...[outside, signal, beyond, trend].map(percent),
      ]),
    ),
    pairsIntroduction,
    buildTable(
      ['level', 'extra variation', 'beyond'],
      pairs.map(({ size, variation, beyond }) => [
        String(size),
        `${100 * variation} %`,
        percent(beyond),
      ]),
    ),
  ].join('\n\n')
  const { code } = await format('statistics.md', text, { printWidth: 100 })
  return code
}
