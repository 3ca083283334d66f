import type { ProofRead } from './readFile'

/** A reading in lines for a terminal: each figure with its indicator, then the others, then what was not read. */
export function formatReading({ reading, findings }: ProofRead): string {
  const { source, figures, others, unread, text } = reading
  const reasons = new Map<string, number>()
  for (const { why } of others) reasons.set(why, (reasons.get(why) ?? 0) + 1)
  const counts = [...reasons].map(([why, count]) => `${why} ${count}`).join(' · ')
  return [
    `${source.title ?? '（无标题）'} · ${source.year ?? '年份不明'} · ${source.published ?? '日期不明'}`,
    `figures ${figures.length} · others ${others.length} · unread ${unread.length}`,
    '',
    ...figures.map(({ printed, year, subject, kind, match, place }) =>
      [
        oneLine(printed).padEnd(14),
        `${year ?? ''}`,
        kind.padEnd(6),
        `${place.chapter ?? '-'}.${place.item ?? '-'}`.padEnd(6),
        match.indicator === null ? '-' : `${match.indicator} (${match.confidence})`,
        oneLine(subject),
        ...match.remarks,
      ].join('  '),
    ),
    '',
    ...findings.flatMap(({ kind, verdict, start, end, expected, arithmetic }) =>
      verdict === 'consistent'
        ? []
        : [
            `${verdict}  ${kind}  ${oneLine(text.slice(start, end))}  ${arithmetic}${expected === null ? '' : `  → ${expected}`}`,
          ],
    ),
    `consistent: ${findings.filter(({ verdict }) => verdict === 'consistent').length}`,
    '',
    `others: ${counts}`,
    ...unread.map(
      ({ start, end }) =>
        `not read at ${start}: ${oneLine(text.slice(Math.max(0, start - 8), end + 8))}`,
    ),
  ].join('\n')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
