import { useMemo } from 'react'
import type { Check } from '../../../domain/checks/check'
import { checkText, indicatorIn } from '../../../format/sentences/checkText'
import { formatGap } from '../../../format/sentences/checkGap'
import { explainCheck } from '../../../format/sentences/explainCheck'
import { printedStatements } from '../../../format/sentences/printedStatements'
import { locatorText } from '../../../format/locator'
import { reportName } from '../../../format/source'
import { localize } from '../../../messages/localize'
import { useMessages } from '../../../messages/useMessages'
import { PagedTable, type PaperRow } from './PagedTable'
import type { SheetTexts } from '../Sheet'

const WIDTHS = [4, 15, 14, 15, 17, 9, 26]

type Props = SheetTexts & {
  readonly checks: readonly Check[]
  readonly onPages: (pages: number) => void
}

/** What each report contradicts itself in, for the office that issued it: a table to verify and sign. */
export function ErrataSheets({ checks, onPages, ...texts }: Props) {
  const messages = useMessages('checks', 'exports', 'quality')
  const { dataset } = texts
  const { errata } = messages.exports
  const { figures, lang } = messages
  const rows = useMemo(() => {
    const context = { dataset, messages }
    const reports = [...new Set(checks.map(({ source }) => source))]
    return reports.flatMap((source): readonly PaperRow[] => [
      { kind: 'heading', text: reportName(source, dataset.sourceById, figures) },
      ...checks
        .filter((check) => check.source === source)
        .map((check, at): PaperRow => {
          const statements = printedStatements(check, context)
          const places = statements.flatMap(({ locator }) =>
            locator === null ? [] : [locatorText(locator, figures)],
          )
          return {
            kind: 'cells',
            cells: [
              String(at + 1),
              localize(indicatorIn(dataset, check.indicator).name, lang),
              [...new Set(places)].join(figures.sentence.semicolon),
              statements.map(({ text }) => text).join(figures.sentence.semicolon),
              checkText(check, dataset, lang) ?? '',
              formatGap(check, context),
              explainCheck(check, context),
            ],
          }
        }),
    ])
  }, [dataset, checks, messages, figures, lang])
  return (
    <PagedTable
      {...texts}
      caption={errata.title(localize(dataset.region.name, lang))}
      columns={errata.heads.map((head, at) => ({ head, width: WIDTHS[at] ?? 0 }))}
      rows={rows}
      notes={[errata.note, errata.signed]}
      onPages={onPages}
    />
  )
}
