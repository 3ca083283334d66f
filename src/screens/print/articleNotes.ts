import { checkText } from '../../format/sentences/checkText'
import { explainCheck } from '../../format/sentences/explainCheck'
import { eventNoteText } from '../../format/event'
import { dateText, whenText } from '../../format/values/period'
import { sourceText } from '../../format/source'
import { remarksOn } from '../../ui/figures/SeriesTable'
import { localize } from '../../messages/localize'
import type { Messages } from '../../messages/messages'
import type { Check } from '../../domain/checks/check'
import { findChecksUsing } from '../../domain/checks/runChecks'
import type { ReportedValue } from '../../domain/model/observation'
import type { Comparison } from '../../domain/comparison/comparison'
import { listReportedValues } from '../../domain/model/series'
import type { RegionDataset } from '../../domain/model/regionDataset'

/** A note below an indicator's table. */
export type ArticleNote = {
  readonly kind: 'caution' | 'check' | 'remark' | 'source'
  readonly about: string
  readonly text: string
}

type NoteContext = {
  readonly dataset: RegionDataset
  readonly comparison: Comparison
  /** All checks of the region. */
  readonly checks: readonly Check[]
  readonly messages: Messages<'checks' | 'exports' | 'indicator' | 'quality'>
}

/**
 * What must be known beside the figures: limits of comparison, failed checks, and sources. `remarked`: the
 * table itself has the remarks of each figure.
 */
export function articleNotes(context: NoteContext, remarked: boolean): readonly ArticleNote[] {
  return [
    ...cautionNotes(context),
    ...checkNotes(context),
    ...(remarked ? [] : remarkNotes(context)),
    ...sourceNotes(context),
  ]
}

function cautionNotes({ comparison, messages }: NoteContext): readonly ArticleNote[] {
  const { comparability } = comparison
  if (comparability.kind === 'comparable') return []
  const { exports, figures, lang } = messages
  const { print } = exports
  return comparability.events.map((event) => ({
    kind: 'caution',
    about: print.effects[event.effect],
    text: print.event(
      localize(event.name, lang),
      dateText(event.date, figures),
      eventNoteText(event, figures),
    ),
  }))
}

/** Checks of the compared years in full; those of other years are only counted. */
function checkNotes({
  dataset,
  comparison,
  checks,
  messages,
}: NoteContext): readonly ArticleNote[] {
  const { exports, lang, quality } = messages
  const { print } = exports
  const failed = findChecksUsing(checks, comparison.indicator.id).filter(
    ({ outcome }) => outcome === 'failed',
  )
  const near = failed.filter(
    ({ year }) => year === comparison.fromYear || year === comparison.toYear,
  )
  const context = { dataset, messages }
  const notes = near.map((check): ArticleNote => ({
    kind: 'check',
    about: print.check(quality.outcomes[check.outcome], quality.kinds[check.kind]),
    text: print.checked(explainCheck(check, context), checkText(check, dataset, lang)),
  }))
  const others = failed.length - near.length
  if (others === 0) return notes
  return [...notes, { kind: 'check', about: print.checks, text: print.otherChecks(others) }]
}

function comparedPoints({ from, to }: Comparison): readonly ReportedValue[] {
  const points = from.year === to.year ? [to] : [to, from]
  return points.filter((point): point is ReportedValue => point.kind === 'reported')
}

function remarkNotes({ dataset, comparison, messages }: NoteContext): readonly ArticleNote[] {
  const { semicolon } = messages.indicator
  return comparedPoints(comparison).flatMap((point): readonly ArticleNote[] => {
    const remarks = remarksOn(point, dataset, messages)
    const about = whenText(point, messages.figures)
    return remarks.length === 0 ? [] : [{ kind: 'remark', about, text: remarks.join(semicolon) }]
  })
}

function sourceNotes({ dataset, comparison, messages }: NoteContext): readonly ArticleNote[] {
  const print = messages.exports.print
  const compared = comparedPoints(comparison)
  const citations = compared.flatMap(({ source, locator }) => {
    const report = dataset.sourceById.get(source)
    return report === undefined ? [] : [sourceText(report, locator, messages.figures)]
  })
  const series = dataset.seriesById.get(comparison.indicator.id)
  const others = series === undefined ? [] : listReportedValues(series)
  const cited = new Set(compared.map(({ source }) => source))
  const more = new Set(others.map(({ source }) => source).filter((id) => !cited.has(id)))
  const texts = [...new Set(citations), ...(more.size === 0 ? [] : [print.otherSources(more.size)])]
  if (texts.length === 0) return []
  return [
    {
      kind: 'source',
      about: messages.indicator.source,
      text: texts.join(messages.indicator.semicolon),
    },
  ]
}
