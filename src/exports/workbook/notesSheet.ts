import type { ExportMessages } from '../../messages/messages'
import { checkText, indicatorIn } from '../../format/sentences/checkText'
import { explainCheck } from '../../format/sentences/explainCheck'
import { noteText } from '../../format/note'
import { dateText, whenText, yearsText } from '../../format/values/period'
import { formatSentence } from '../../format/sentences/sentence'
import { runChecks, listCheckIndicators } from '../../domain/checks/runChecks'
import { computeCheckStatus } from '../../domain/checks/checkOutcome'
import { findComparability } from '../../domain/comparison/comparability'
import type { Region } from '../../domain/model/catalog'
import type { Observation } from '../../domain/model/observation'
import type { Comparison } from '../../domain/comparison/comparison'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { columnNames } from '../table/columnName'
import type { Reach } from '../exportView'
import { findGaps } from '../table/gaps'
import { missingCodes, statusCodes } from '../table/statusCode'

/** A heading and what stands under it, in rows of one or more places. */
export type NoteBlock = {
  readonly heading: string
  readonly rows: readonly (readonly string[])[]
}

/** What is carried away, and what the notes must know beyond the figures. */
export type Carried = {
  readonly dataset: RegionDataset
  readonly ids: readonly string[]
  readonly observations: readonly Observation[]
  readonly regions: readonly Region[]
  readonly readings: readonly Comparison[]
  /** `all`: one indicator in all regions. */
  readonly reach: Reach
  readonly link: string
  /** ISO date. */
  readonly today: string
}

/** What an observation is of, where all others are of the same indicator, or of the same region. */
function subjectOf(
  { dataset, reach, regions }: Carried,
  { indicator, region }: Subject,
  lang: 'zh' | 'en',
): string {
  if (reach === 'own') return indicatorIn(dataset, indicator).name[lang]
  return regions.find(({ code }) => code === region)?.name[lang] ?? region
}

type Subject = { readonly indicator: string; readonly region: string }

function overviewBlock(carried: Carried, messages: ExportMessages): NoteBlock {
  const { dataset, observations, reach, link, today } = carried
  const { notes } = messages.exports
  const [first, last] = [dataset.years[0], dataset.years[dataset.years.length - 1]]
  const stated = observations.filter(({ kind }) => kind === 'stated').length
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

/** Which indicators have no figure, told together by their years and the reason. */
function missingBlock(carried: Carried, messages: ExportMessages): NoteBlock {
  const { notes } = messages.exports
  const { observations, reach } = carried
  const by = reach === 'own' ? 'indicator' : 'region'
  const nameOf = (id: string): string =>
    subjectOf(carried, { indicator: id, region: id }, messages.lang)
  const named = findGaps(observations, by).map(({ first, last, reason, of }) => [
    messages.figures.chart.gap(
      yearsText(first, last, messages.figures),
      messages.figures.missingLong[reason],
    ),
    notes.names(of.map(nameOf)),
  ])
  return { heading: notes.missing, rows: named.length === 0 ? [[notes.noneMissing]] : named }
}

/** Why figures changed, where somebody wrote it; no block where nobody did. */
function reasonsBlocks(carried: Carried, messages: ExportMessages): readonly NoteBlock[] {
  const rows = carried.observations.flatMap((observation) =>
    observation.notes.map((note) => [
      subjectOf(carried, observation, messages.lang),
      whenText(observation, messages.figures),
      noteText(note, messages.figures),
    ]),
  )
  return rows.length === 0 ? [] : [{ heading: messages.exports.notes.reasons, rows }]
}

/** Checks that did not hold or ask to be looked at and use one of the figures, with their arithmetic. */
function checksBlock({ dataset, ids }: Carried, messages: ExportMessages): NoteBlock {
  const { notes } = messages.exports
  const wanted = new Set(ids)
  const context = { dataset, messages }
  const rows = runChecks(dataset)
    .filter(({ outcome }) => outcome === 'failed')
    .filter((check) => listCheckIndicators(check).some((id) => wanted.has(id)))
    .map((check) => [
      indicatorIn(dataset, check.indicator).name[messages.lang],
      messages.figures.year(check.year),
      `${messages.quality.standings[computeCheckStatus(check)]} · ${messages.quality.kinds[check.kind]}`,
      checkText(check, dataset, messages.lang) ?? '',
      explainCheck(check, context),
    ])
  return { heading: notes.checks, rows: rows.length === 0 ? [[notes.noneFailed]] : rows }
}

/** Events that stand between the years of one of the topics. */
function cautionsBlock({ dataset, ids }: Carried, messages: ExportMessages): NoteBlock {
  const { notes } = messages.exports
  const [first, last] = [dataset.years[0], dataset.years[dataset.years.length - 1]]
  const topics = new Set(ids.map((id) => indicatorIn(dataset, id).topic))
  const touching = dataset.catalog.events.filter((event) =>
    [...topics].some(
      (topic) =>
        first !== undefined &&
        last !== undefined &&
        findComparability([event], topic, first, last).kind !== 'comparable',
    ),
  )
  const rows = touching.map(({ name, date, note }) => [
    name[messages.lang],
    dateText(date, messages.figures),
    note[messages.lang],
  ])
  return { heading: notes.cautions, rows: rows.length === 0 ? [[notes.noCautions]] : rows }
}

/** What a file is about: of where, of when, how much, and what is said of it. */
export function buildCover(carried: Carried, messages: ExportMessages): readonly NoteBlock[] {
  // Beside its name a sentence is wrapped; alone in its row it would run on and be torn on paper.
  // Sentences are of the region in view: under the name of all they would pass for a total.
  const readings = carried.reach === 'own' ? carried.readings : []
  const sentences = readings.map((comparison) => [
    comparison.indicator.name[messages.lang],
    formatSentence(comparison, messages.figures),
  ])
  return [
    overviewBlock(carried, messages),
    ...(sentences.length === 0
      ? []
      : [{ heading: messages.exports.notes.sentences, rows: sentences }]),
  ]
}

/** All that has to be said beside the figures: what is missing, explained, doubted, not comparable. */
export function buildNotes(carried: Carried, messages: ExportMessages): readonly NoteBlock[] {
  const { notes, status, precision, columns } = messages.exports
  return [
    missingBlock(carried, messages),
    ...reasonsBlocks(carried, messages),
    // Checks are of the region in view.
    ...(carried.reach === 'own' ? [checksBlock(carried, messages)] : []),
    cautionsBlock(carried, messages),
    {
      heading: notes.codes,
      rows: [
        ...(['normal', 'estimated', 'provisional', 'break'] as const).map((kind) => [
          status[kind],
          `SDMX ${statusCodes[kind]}`,
        ]),
        ...(['notReported', 'notApplicable', 'suppressed', 'unreadable'] as const).map((reason) => [
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
