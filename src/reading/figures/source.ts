/** What a report says of itself; null where it does not. `published` is an ISO date. */
export type ReportSource = {
  readonly title: string | null
  readonly year: number | null
  readonly published: string | null
}

const DATE = /((?:19|20)\d\d)\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})/

/** Title, year and date of publication of a folded text. */
export function readSource(folded: string): ReportSource {
  const lines = folded.split('\n').map((line) => line.trim())
  const head = lines.slice(0, 12)
  const title = findTitle(head)
  return {
    title,
    year: findYear(title, folded),
    published: findPublished(head, lines),
  }
}

/** The first line that names a report; where its year stands on the line above, both. */
function findTitle(lines: readonly string[]): string | null {
  const at = lines.findIndex(
    (line) => /(?:报告|情况|总结)/.test(line) && !/如下|[。:]/.test(line) && line.length <= 60,
  )
  const line = lines[at]
  if (line === undefined) return null
  const above = lines[at - 1] ?? ''
  return line.startsWith('关于') && above !== '' && above.length <= 30 ? above + line : line
}

/** The year of the title; else the one that the text names most often. */
function findYear(title: string | null, text: string): number | null {
  const named = /((?:19|20)\d\d)\s?年/.exec(title ?? '')?.[1]
  if (named !== undefined) return Number(named)
  const counts = new Map<string, number>()
  for (const [, year = ''] of text.matchAll(/((?:19|20)\d\d)年/g))
    counts.set(year, (counts.get(year) ?? 0) + 1)
  const most = Math.max(0, ...counts.values())
  const years = [...counts].flatMap(([year, count]) => (count === most ? [Number(year)] : []))
  return years.length === 0 ? null : Math.max(...years)
}

function findPublished(head: readonly string[], lines: readonly string[]): string | null {
  const banner = head.find((line) => /(?:日期|时间)\s?:/.test(line) && DATE.test(line))
  const last = [...lines].reverse().find((line) => /^(?:19|20)\d\d年\d{1,2}月\d{1,2}日$/.test(line))
  const [, year, month = '', day = ''] = DATE.exec(banner ?? last ?? '') ?? []
  if (year === undefined) return null
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
