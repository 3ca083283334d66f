import type { Lang } from '../../domain/model/indicator'
import type { ExportMessages } from '../../messages/messages'
import { checkText, indicatorIn } from '../../format/sentences/checkText'
import { explainCheck } from '../../format/sentences/explainCheck'
import { eventNoteText } from '../../format/event'
import { noteText } from '../../format/note'
import { dateText, whenText, yearsText } from '../../format/values/period'
import { missingInText } from '../../format/status'
import { formatSentence } from '../../format/sentences/sentence'
import { runChecks, listCheckIndicators } from '../../domain/checks/runChecks'
import { affects, findComparability } from '../../domain/comparison/comparability'
import type { Region } from '../../domain/model/catalog'
import { missingReasons, type Observation } from '../../domain/model/observation'
import type { Comparison } from '../../domain/comparison/comparison'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { columnNames } from '../table/columnNames'
import type { Reach } from '../exportView'
import { findGaps } from '../table/findGaps'
import { missingCodes, statusCodes } from '../table/statusCodes'

/** A heading with its rows of one or more cells. */
export type NoteBlock = {
  readonly heading: string
  readonly rows: readonly (readonly string[])[]
}

/** What an exported file contains, and what its notes are built from. */
export type ExportContent = {
  readonly dataset: RegionDataset
  readonly ids: readonly string[]
  readonly observations: readonly Observation[]
  readonly regions: readonly Region[]
  readonly comparisons: readonly Comparison[]
  /** `all`: one indicator in all regions. */
  readonly reach: Reach
  readonly link: string
  /** ISO date. */
  readonly today: string
}

/** The name that tells observations apart: of the indicator, or of the region if all have one indicator. */
function describeSubject(
  { dataset, reach, regions }: ExportContent,
  { indicator, region }: Subject,
  lang: Lang,
): string {
  if (reach === 'own') return indicatorIn(dataset, indicator).name[lang]
  return regions.find(({ code }) => code === region)?.name[lang] ?? region
}

type Subject = { readonly indicator: string; readonly region: string }

function buildOverviewBlock(content: ExportContent, messages: ExportMessages): NoteBlock {
  const { dataset, observations, reach, link, today } = content
  const { notes } = messages.exports
  const [first, last] = [dataset.years[0], dataset.years[dataset.years.length - 1]]
  const stated = observations.filter(({ kind }) => kind === 'reported').length
  const { dataVersion, dataDate } = dataset.catalog
  return {
    heading: notes.overview,
    rows: [
      [
        notes.region,
        reach === 'own'
          ? `${dataset.region.name[messages.lang]} (${dataset.region.code})`
          : messages.exports.regions(dataset.catalog.regionCount),
      ],
      ...(first === undefined || last === undefined
        ? []
        : [[notes.years, yearsText(first, last, messages.figures)]]),
      [notes.figures, notes.counts(stated, observations.length - stated)],
      [notes.version, dataVersion],
      [notes.date, dateText(dataDate, messages.figures)],
      [notes.exported, dateText(today, messages.figures)],
      [notes.link, link],
    ],
  }
}

/** The indicators without a figure, grouped by years and reason. */
function buildMissingBlock(content: ExportContent, messages: ExportMessages): NoteBlock {
  const { notes } = messages.exports
  const { observations, reach } = content
  const by = reach === 'own' ? 'indicator' : 'region'
  const nameOf = (id: string): string =>
    describeSubject(content, { indicator: id, region: id }, messages.lang)
  const named = findGaps(observations, by).map(({ first, last, reason, of }) => [
    missingInText({ reason }, yearsText(first, last, messages.figures), messages.figures),
    notes.names(of.map(nameOf)),
  ])
  return { heading: notes.missing, rows: named.length === 0 ? [[notes.noneMissing]] : named }
}

/** The recorded reasons for changes; no block if there are none. */
function buildReasonsBlocks(
  content: ExportContent,
  messages: ExportMessages,
): readonly NoteBlock[] {
  const rows = content.observations.flatMap((observation) =>
    observation.notes.map((note) => [
      describeSubject(content, observation, messages.lang),
      whenText(observation, messages.figures),
      noteText(note, messages.figures),
    ]),
  )
  return rows.length === 0 ? [] : [{ heading: messages.exports.notes.reasons, rows }]
}

/** Failed checks of the exported indicators, with their arithmetic. */
function buildChecksBlock({ dataset, ids }: ExportContent, messages: ExportMessages): NoteBlock {
  const { notes } = messages.exports
  const exported = new Set(ids)
  const context = { dataset, messages }
  const rows = runChecks(dataset)
    .filter(({ outcome }) => outcome === 'failed')
    .filter((check) => listCheckIndicators(check).some((id) => exported.has(id)))
    .map((check) => [
      indicatorIn(dataset, check.indicator).name[messages.lang],
      messages.figures.year(check.year),
      `${messages.quality.outcomes[check.outcome]} · ${messages.quality.kinds[check.kind]}`,
      checkText(check, dataset, messages.lang) ?? '',
      explainCheck(check, context),
    ])
  return { heading: notes.checks, rows: rows.length === 0 ? [[notes.noneFailed]] : rows }
}

/** Events that affect comparisons between the years of one of the indicators. */
function buildCautionsBlock({ dataset, ids }: ExportContent, messages: ExportMessages): NoteBlock {
  const { notes } = messages.exports
  const [first, last] = [dataset.years[0], dataset.years[dataset.years.length - 1]]
  const exported = ids.map((id) => indicatorIn(dataset, id))
  const affecting = dataset.catalog.events.filter((event) =>
    exported.some(
      (indicator) =>
        first !== undefined &&
        last !== undefined &&
        findComparability([event], indicator, first, last).kind !== 'comparable',
    ),
  )
  const pending = dataset.pendingEvents.filter((event) =>
    exported.some((indicator) => affects(event, indicator)),
  )
  const rows = [
    ...affecting.map((event) => [
      event.name[messages.lang],
      dateText(event.date, messages.figures),
      eventNoteText(event, messages.figures),
    ]),
    ...pending.map((event) => [
      event.name[messages.lang],
      '',
      messages.quality.pendingEvent(
        event.name[messages.lang],
        dateText(event.date, messages.figures),
      ),
    ]),
  ]
  return { heading: notes.cautions, rows: rows.length === 0 ? [[notes.noCautions]] : rows }
}

/** The beginning: region, years, number of figures, and the sentences. */
function buildSummary(content: ExportContent, messages: ExportMessages): readonly NoteBlock[] {
  // Sentences describe the region in view: in a file of all regions they would look like totals.
  const comparisons = content.reach === 'own' ? content.comparisons : []
  const sentences = comparisons.map((comparison) => [
    comparison.indicator.name[messages.lang],
    formatSentence(comparison, messages.figures),
  ])
  return [
    buildOverviewBlock(content, messages),
    ...(sentences.length === 0
      ? []
      : [{ heading: messages.exports.notes.sentences, rows: sentences }]),
  ]
}

/** The notes sheet: summary, missing values, reasons, failed checks, comparability, codes and columns. */
export function buildNotes(content: ExportContent, messages: ExportMessages): readonly NoteBlock[] {
  const { notes, status, precision, columns } = messages.exports
  return [
    ...buildSummary(content, messages),
    buildMissingBlock(content, messages),
    ...buildReasonsBlocks(content, messages),
    // Checks use the region in view.
    ...(content.reach === 'own' ? [buildChecksBlock(content, messages)] : []),
    buildCautionsBlock(content, messages),
    {
      heading: notes.codes,
      rows: [
        ...(['normal', 'estimated', 'provisional', 'break'] as const).map((kind) => [
          status[kind],
          `SDMX ${statusCodes[kind]}`,
        ]),
        ...missingReasons.map((reason) => [
          notes.gap(status.missing, messages.figures.missingLong[reason]),
          `SDMX ${missingCodes[reason]}`,
        ]),
        ...(['exact', 'atLeast', 'about'] as const).map((kind) => [precision[kind], kind]),
      ],
    },
    {
      heading: notes.columns,
      rows: [[notes.columnsHint], ...columnNames.map((name) => [columns[name], name])],
    },
  ]
}
