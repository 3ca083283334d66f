import * as v from 'valibot'
import type { Catalog, Event } from '../../domain/model/catalog'
import {
  INDICATOR_ID,
  parseIndicatorId,
  parseRegionCode,
  parseSourceId,
  parseTopicId,
  REGION_CODE,
  TOPIC_ID,
} from '../../domain/model/ids'
import type { Indicator } from '../../domain/model/indicator'
import { assignPaletteSlots, paletteSlots } from '../../domain/model/paletteSlots'
import { findBrokenReferences } from './findBrokenReferences'
import {
  filledText,
  isoDate,
  locatorSchema,
  localizedNameSchema,
  localizedTextSchema,
  ordinal,
  unitText,
  unitTextZh,
  yearSchema,
} from './texts'

/** GB/T 2260 codes are text: 530600 is not a number. */
export const regionCodeSchema = v.pipe(v.string(), v.regex(REGION_CODE))
export const indicatorIdSchema = v.pipe(v.string(), v.regex(INDICATOR_ID))
const topicIdSchema = v.pipe(v.string(), v.regex(TOPIC_ID))

export const indicatorSchema = v.object({
  id: indicatorIdSchema,
  topic: topicIdSchema,
  name: localizedNameSchema,
  definition: localizedTextSchema,
  scope: localizedNameSchema,
  aliases: v.optional(v.array(filledText)),
  unit: v.object({ zh: unitTextZh, en: unitText, enOne: v.optional(unitText) }),
  multiplier: v.picklist([0, 4, 8]),
  measure: v.picklist(['count', 'amount', 'rate', 'duration']),
  arises: v.picklist(['event', 'decision', 'stock']),
  decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4)),
  polarity: v.picklist(['higherIsBetter', 'lowerIsBetter', 'neutral']),
  numerator: v.optional(indicatorIdSchema),
  denominator: v.optional(indicatorIdSchema),
  remainder: v.optional(localizedNameSchema),
  parts: v.optional(v.array(indicatorIdSchema)),
  subsetOf: v.optional(indicatorIdSchema),
  atMost: v.optional(v.array(indicatorIdSchema)),
  onePerPlace: v.optional(v.literal(true)),
  sameItemAs: v.optional(indicatorIdSchema),
  glossary: v.optional(v.array(topicIdSchema)),
})

export const sourceSchema = v.object({
  id: filledText,
  region: regionCodeSchema,
  year: yearSchema,
  title: localizedNameSchema,
  issuer: localizedNameSchema,
  published: isoDate,
  // It becomes a link, so no script address.
  address: v.nullable(v.pipe(v.string(), v.regex(/^https?:\/\//), v.maxLength(2000))),
  counties: v.optional(
    v.object({
      value: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3000)),
      printed: filledText,
      locator: locatorSchema,
    }),
  ),
})

/** When a region carried out an event that has no date for all. */
export const localDateSchema = v.object({
  region: regionCodeSchema,
  date: isoDate,
  source: localizedNameSchema,
})

/** An event; `localDates` only where every region has a date of its own. */
export const eventSchema = v.object({
  id: filledText,
  date: isoDate,
  name: localizedNameSchema,
  note: localizedTextSchema,
  source: v.object({ title: localizedNameSchema, number: v.optional(filledText) }),
  topics: v.union([v.literal('all'), v.array(topicIdSchema)]),
  indicators: v.optional(v.array(indicatorIdSchema)),
  effect: v.picklist(['caution', 'break']),
  localDates: v.optional(v.array(localDateSchema)),
})

const phrases = v.array(v.object({ from: filledText, to: filledText }))
const levelWordsSchema = v.object({ zh: phrases, en: phrases })

/** The catalogue's own shape, before its references are followed. */
export const catalogShapeSchema = v.object({
  apiVersion: v.literal(1),
  dataVersion: filledText,
  dataDate: isoDate,
  synthetic: v.optional(v.boolean()),
  regionCount: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000)),
  sections: v.array(v.object({ id: ordinal, name: localizedNameSchema })),
  topics: v.array(
    v.object({
      id: topicIdSchema,
      section: ordinal,
      name: localizedNameSchema,
      core: v.optional(indicatorIdSchema),
      paletteSlot: v.optional(v.picklist(paletteSlots)),
    }),
  ),
  indicators: v.array(indicatorSchema),
  notReported: v.optional(
    v.array(v.object({ words: v.array(filledText), near: v.array(indicatorIdSchema) })),
  ),
  pinyin: v.optional(v.record(v.string(), v.string())),
  sources: v.array(sourceSchema),
  events: v.array(eventSchema),
  levelWords: v.optional(
    v.object({
      province: v.optional(levelWordsSchema),
      county: v.optional(levelWordsSchema),
    }),
  ),
})

/** `catalog.json`: everything except the figures. */
export const catalogSchema = v.pipe(
  catalogShapeSchema,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    for (const { keys, expected, received } of findBrokenReferences(dataset.value)) {
      const [first, ...rest] = keys.map((key) => ({
        type: 'unknown' as const,
        origin: 'value' as const,
        input: dataset.value,
        key,
        value: received,
      }))
      if (first) addIssue({ message: expected, expected, received, path: [first, ...rest] })
    }
  }),
)

export type CatalogAnswer = v.InferOutput<typeof catalogSchema>

/** The answer as domain types. */
export function toCatalog(answer: CatalogAnswer): Catalog {
  return {
    dataVersion: answer.dataVersion,
    dataDate: answer.dataDate,
    synthetic: answer.synthetic ?? false,
    regionCount: answer.regionCount,
    sections: answer.sections,
    topics: assignPaletteSlots(
      answer.topics.map(({ id, core, paletteSlot, ...rest }) => ({
        ...rest,
        id: parseTopicId(id),
        core: core === undefined ? null : parseIndicatorId(core),
        paletteSlot: paletteSlot ?? null,
      })),
    ),
    indicators: answer.indicators.map(toIndicator),
    notReported: (answer.notReported ?? []).map(({ words, near }) => ({
      words,
      near: near.map(parseIndicatorId),
    })),
    pinyin: answer.pinyin ?? {},
    sources: answer.sources.map(({ id, region, counties, ...rest }) => ({
      ...rest,
      counties: counties ?? null,
      id: parseSourceId(id),
      region: parseRegionCode(region),
    })),
    levelWords: answer.levelWords ?? {},
    refused: [],
    events: answer.events.filter(({ localDates }) => localDates === undefined).map(toEvent),
    localEvents: answer.events.flatMap(({ localDates, ...event }) =>
      localDates === undefined
        ? []
        : [
            {
              ...toEvent(event),
              localDates: new Map(
                localDates.map(({ region, ...rest }) => [parseRegionCode(region), rest]),
              ),
            },
          ],
    ),
  }
}

function toEvent(row: Omit<CatalogAnswer['events'][number], 'localDates'>): Event {
  const { id, date, name, note, source, topics, indicators, effect } = row
  return {
    id,
    date,
    name,
    note,
    source: { title: source.title, number: source.number ?? null },
    topics: topics === 'all' ? topics : topics.map(parseTopicId),
    indicators: (indicators ?? []).map(parseIndicatorId),
    effect,
  }
}

function toIndicator(row: CatalogAnswer['indicators'][number]): Indicator {
  const {
    id,
    topic,
    numerator,
    denominator,
    remainder,
    parts,
    subsetOf,
    atMost,
    sameItemAs,
    ...rest
  } = row
  return {
    ...rest,
    id: parseIndicatorId(id),
    topic: parseTopicId(topic),
    unit: {
      zh: row.unit.zh,
      en: row.unit.en,
      ...(row.unit.enOne ? { enOne: row.unit.enOne } : {}),
    },
    ratio:
      numerator && denominator
        ? {
            numerator: parseIndicatorId(numerator),
            denominator: parseIndicatorId(denominator),
            remainder: remainder ?? null,
          }
        : null,
    parts: (parts ?? []).map(parseIndicatorId),
    subsetOf: subsetOf === undefined ? null : parseIndicatorId(subsetOf),
    atMost: (atMost ?? []).map(parseIndicatorId),
    onePerPlace: row.onePerPlace ?? false,
    aliases: row.aliases ?? [],
    sameItemAs: sameItemAs === undefined ? null : parseIndicatorId(sameItemAs),
    glossary: row.glossary ?? [],
  }
}
