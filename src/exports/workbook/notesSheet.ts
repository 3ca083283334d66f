import { checkText, indicatorIn } from '../../format/sentences/checkText'
import { explainCheck } from '../../format/sentences/explainCheck'
import { noteText } from '../../format/note'
import { dateText, whenText, yearsText } from '../../format/values/period'
import { sentenceOf } from '../../format/sentences/sentence'
import { checksOf, indicatorsOf } from '../../domain/checks/checks'
import { standingOf } from '../../domain/checks/checkStatus'
import { comparability } from '../../domain/comparison/comparability'
import type { Region } from '../../domain/model/catalog'
import type { Observation } from '../../domain/model/observation'
import type { Reading } from '../../domain/comparison/comparison'
import type { World } from '../../domain/model/regionDataset'
import { columnNames } from '../table/columnName'
import type { Reach } from '../exportView'
import type { TakeAwayWords } from '../exportMessages'
import { gapsOf } from '../table/gaps'
import { missingCodes, statusCodes } from '../table/statusCode'

/** A heading and what stands under it, in rows of one or more places. */
export type NoteBlock = {
  readonly heading: string
  readonly rows: readonly (readonly string[])[]
}

/** What is carried away, and what the notes must know beyond the figures. */
export type Carried = {
  readonly world: World
  readonly ids: readonly string[]
  readonly observations: readonly Observation[]
  readonly regions: readonly Region[]
  readonly readings: readonly Reading[]
  /** `all`: one indicator in all regions. */
  readonly reach: Reach
  readonly link: string
  /** ISO date. */
  readonly today: string
}

/** What an observation is of, where all others are of the same indicator, or of the same region. */
function subjectOf(
  { world, reach, regions }: Carried,
  { indicator, region }: Place,
  lang: 'zh' | 'en',
): string {
  if (reach === 'own') return indicatorIn(world, indicator).name[lang]
  return regions.find(({ code }) => code === region)?.name[lang] ?? region
}

type Place = Pick<Observation, 'indicator' | 'region'>

function overviewBlock(carried: Carried, words: TakeAwayWords): NoteBlock {
  const { world, observations, reach, link, today } = carried
  const { notes } = words.exports
  const [first, last] = [world.years[0], world.years[world.years.length - 1]]
  const stated = observations.filter(({ kind }) => kind === 'stated').length
  const { dataVersion, dataDate } = world.catalog
  return {
    heading: notes.overview,
    rows: [
      [
        notes.region,
        reach === 'own'
          ? `${world.place.name[words.lang]} (${world.place.code})`
          : words.exports.regions(world.catalog.regionCount),
      ],
      ...(first === undefined || last === undefined
        ? []
        : [[notes.years, yearsText(first, last, words.figures)]]),
      [notes.figures, notes.counts(stated, observations.length - stated)],
      [notes.version, dataVersion],
      [notes.date, dateText(dataDate, words.figures)],
      [notes.exported, dateText(today, words.figures)],
      [notes.link, link],
    ],
  }
}

/** Which indicators have no figure, told together by their years and the reason. */
function missingBlock(carried: Carried, words: TakeAwayWords): NoteBlock {
  const { notes } = words.exports
  const { observations, reach } = carried
  const by = reach === 'own' ? 'indicator' : 'region'
  const nameOf = (id: string): string =>
    subjectOf(carried, { indicator: id, region: id }, words.lang)
  const named = gapsOf(observations, by).map(({ first, last, reason, of }) => [
    words.figures.chart.gap(
      yearsText(first, last, words.figures),
      words.figures.missingLong[reason],
    ),
    notes.names(of.map(nameOf)),
  ])
  return { heading: notes.missing, rows: named.length === 0 ? [[notes.noneMissing]] : named }
}

/** Why figures changed, where somebody wrote it; no block where nobody did. */
function reasonsBlocks(carried: Carried, words: TakeAwayWords): readonly NoteBlock[] {
  const rows = carried.observations.flatMap((observation) =>
    observation.notes.map((note) => [
      subjectOf(carried, observation, words.lang),
      whenText(observation, words.figures),
      noteText(note, words.figures),
    ]),
  )
  return rows.length === 0 ? [] : [{ heading: words.exports.notes.reasons, rows }]
}

/** Checks that did not hold or ask to be looked at and use one of the figures, with their arithmetic. */
function checksBlock({ world, ids }: Carried, words: TakeAwayWords): NoteBlock {
  const { notes } = words.exports
  const wanted = new Set(ids)
  const telling = { world, words: words.quality.explain, figures: words.figures }
  const rows = checksOf(world)
    .filter(({ outcome }) => outcome === 'failed')
    .filter((check) => indicatorsOf(check).some((id) => wanted.has(id)))
    .map((check) => [
      indicatorIn(world, check.indicator).name[words.lang],
      words.figures.year(check.year),
      `${words.quality.standings[standingOf(check)]} · ${words.quality.kinds[check.kind]}`,
      checkText(check, world, words.lang) ?? '',
      explainCheck(check, telling),
    ])
  return { heading: notes.checks, rows: rows.length === 0 ? [[notes.noneFailed]] : rows }
}

/** Events that stand between the years of one of the topics. */
function cautionsBlock({ world, ids }: Carried, words: TakeAwayWords): NoteBlock {
  const { notes } = words.exports
  const [first, last] = [world.years[0], world.years[world.years.length - 1]]
  const topics = new Set(ids.map((id) => indicatorIn(world, id).topic))
  const touching = world.catalog.events.filter((event) =>
    [...topics].some(
      (topic) =>
        first !== undefined &&
        last !== undefined &&
        comparability([event], topic, first, last).kind !== 'comparable',
    ),
  )
  const rows = touching.map(({ name, date, note }) => [
    name[words.lang],
    dateText(date, words.figures),
    note[words.lang],
  ])
  return { heading: notes.cautions, rows: rows.length === 0 ? [[notes.noCautions]] : rows }
}

/** What a file is about: of where, of when, how much, and what is said of it. */
export function coverOf(carried: Carried, words: TakeAwayWords): readonly NoteBlock[] {
  // Beside its name a sentence is wrapped; alone in its row it would run on and be torn on paper.
  // Sentences are of the region in view: under the name of all they would pass for a total.
  const readings = carried.reach === 'own' ? carried.readings : []
  const sentences = readings.map((reading) => [
    reading.indicator.name[words.lang],
    sentenceOf(reading, words.figures),
  ])
  return [
    overviewBlock(carried, words),
    ...(sentences.length === 0
      ? []
      : [{ heading: words.exports.notes.sentences, rows: sentences }]),
  ]
}

/** All that has to be said beside the figures: what is missing, explained, doubted, not comparable. */
export function notesOf(carried: Carried, words: TakeAwayWords): readonly NoteBlock[] {
  const { notes, status, precision, columns } = words.exports
  return [
    missingBlock(carried, words),
    ...reasonsBlocks(carried, words),
    // Checks are of the region in view.
    ...(carried.reach === 'own' ? [checksBlock(carried, words)] : []),
    cautionsBlock(carried, words),
    {
      heading: notes.codes,
      rows: [
        ...(['normal', 'estimated', 'provisional', 'break'] as const).map((kind) => [
          status[kind],
          `SDMX ${statusCodes[kind]}`,
        ]),
        ...(['notReported', 'notApplicable', 'suppressed', 'unreadable'] as const).map((reason) => [
          notes.gap(status.missing, words.figures.missingLong[reason]),
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
