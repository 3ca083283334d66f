import type { Source } from '../../domain/model/catalog'
import { textCell } from './cell'
import type { TableContext } from './tableContext'

/** What is known of the report with this id. */
export function sourceCells({ messages, sources }: TableContext, id: string | null) {
  const { lang } = messages
  const report = id === null ? undefined : sources.get(id)
  return {
    source: textCell(id),
    source_title: textCell(report?.title[lang] ?? null),
    source_issuer: textCell(report?.issuer[lang] ?? null),
    source_published: textCell(report?.published ?? null),
    source_address: textCell(report?.address ?? null),
  }
}

/** The report in which a figure of this region and year was looked for; null where none or several are known. */
export function reportOf(
  { sources }: TableContext,
  { region, year }: Pick<Source, 'region' | 'year'>,
): string | null {
  const reports = [...sources.values()].filter((one) => one.region === region && one.year === year)
  const [only] = reports
  return reports.length === 1 && only !== undefined ? only.id : null
}
