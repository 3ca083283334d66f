import type { Catalog, Event, Region, Topic } from '../../src/domain/model/catalog'
import type { Indicator } from '../../src/domain/model/indicator'
import type {
  MissingValue,
  Note,
  Observation,
  ReportedValue,
  Statement,
} from '../../src/domain/model/observation'
import { buildFindReason } from '../../src/domain/model/series'
import { branded, type Plain } from './branded'
import { buildRegionDataset, type RegionDataset } from '../../src/domain/model/regionDataset'

const REGION = '530600'

/** The headline count of the report by default: neutral events in whole cases. */
export function anIndicator(overrides: Partial<Plain<Indicator>> = {}): Indicator {
  return branded<Indicator>({
    id: 'reconsideration.applications',
    topic: 'reconsideration',
    name: { zh: '行政复议申请数', en: 'Reconsideration applications' },
    definition: { zh: '收到的行政复议申请。', en: 'Applications received.' },
    scope: { zh: '市政府', en: 'City government' },
    aliases: [],
    unit: { zh: '件', en: 'cases', enOne: 'case' },
    multiplier: 0,
    measure: 'count',
    arises: 'event',
    decimals: 0,
    polarity: 'neutral',
    ratio: null,
    parts: [],
    subsetOf: null,
    atMost: [],
    onePerPlace: false,
    sameItemAs: null,
    glossary: [],
    ...overrides,
  })
}

/** A rate of two other indicators: the pass rate of the report by default. */
export function aRate(overrides: Partial<Plain<Indicator>> = {}): Indicator {
  return anIndicator({
    id: 'enforcement-exam.pass-rate',
    topic: 'enforcement-exam',
    name: { zh: '行政执法证考试通过率', en: 'Enforcement examination pass rate' },
    definition: { zh: '合格人数占参考人数的百分比。', en: 'Passed as a share of those who sat.' },
    scope: { zh: '全市', en: 'Whole city' },
    unit: { zh: '%', en: '%' },
    measure: 'rate',
    decimals: 2,
    polarity: 'higherIsBetter',
    ratio: {
      numerator: 'enforcement-exam.passed',
      denominator: 'enforcement-exam.candidates',
      remainder: { zh: '未通过', en: 'Did not pass' },
    },
    ...overrides,
  })
}

/** 83件 of 2020, exact and normal, by default. */
export function aStated(overrides: Partial<Plain<ReportedValue>> = {}): ReportedValue {
  return branded<ReportedValue>({
    kind: 'reported',
    indicator: 'reconsideration.applications',
    region: REGION,
    year: 2020,
    period: null,
    notes: [],
    value: 83,
    status: 'normal',
    precision: 'exact',
    printed: null,
    source: '530600-2020',
    locator: null,
    statedChange: null,
    formula: null,
    decimals: null,
    partsIntro: null,
    otherStatements: [],
    ...overrides,
  })
}

/** The finder of reasons where no report is known. */
export const noReports = buildFindReason([])

/** What another report states of a figure: 83 件, without a change, by default. */
export function aStatement(overrides: Partial<Plain<Statement>> = {}): Statement {
  return branded<Statement>({
    source: '530600-2020',
    value: 83,
    status: 'normal',
    precision: 'exact',
    printed: null,
    period: null,
    locator: null,
    statedChange: null,
    partsIntro: null,
    ...overrides,
  })
}

/** A missing figure; by default one of 2019, a year without a report. */
export function aMissing(overrides: Partial<Plain<MissingValue>> = {}): MissingValue {
  return branded<MissingValue>({
    kind: 'missing',
    indicator: 'reconsideration.applications',
    region: REGION,
    year: 2019,
    period: null,
    notes: [],
    reason: 'noReportHere',
    ...overrides,
  })
}

/** Why a figure is as it is, by default. */
export function aNote(overrides: Partial<Note> = {}): Note {
  return {
    text: { zh: '窗口关闭两个月', en: 'Counters were closed for two months' },
    author: '张三',
    date: '2021-03-01',
    source: '工作总结',
    ...overrides,
  }
}

/** Stated figures of one indicator for consecutive years from `firstYear`; null leaves a year out. */
export function aRunOf(
  indicator: string,
  firstYear: number,
  values: readonly (number | null)[],
): readonly ReportedValue[] {
  return values.flatMap((value, index) =>
    value === null ? [] : [aStated({ indicator, year: firstYear + index, value })],
  )
}

/** An event that touches every topic with a caution in 2020, by default. */
export function anEvent(overrides: Partial<Plain<Event>> = {}): Event {
  return branded<Event>({
    id: 'pandemic-2020',
    date: '2020',
    name: { zh: '新冠疫情', en: 'Pandemic' },
    note: { zh: '2020年数据受疫情影响。', en: 'The pandemic affected 2020.' },
    source: { title: { zh: '《某法》', en: 'A law' }, number: null },
    topics: 'all',
    indicators: [],
    effect: 'caution',
    ...overrides,
  })
}

function topicsOf(indicators: readonly Indicator[]): readonly Plain<Topic>[] {
  return [...new Set(indicators.map(({ topic }) => topic))].map((id) => ({
    id,
    section: 1,
    name: { zh: id, en: id },
    core: null,
    paletteSlot: null,
  }))
}

type WorldParts = {
  readonly indicators?: readonly Indicator[]
  readonly observations?: readonly Observation[]
  readonly events?: readonly Event[]
  /** Without them, one topic for each that the indicators name. */
  readonly topics?: readonly Plain<Topic>[]
  readonly catalog?: Partial<Plain<Catalog>>
}

/** The place that everything here is about. */
export const zhaotong: Region = branded<Region>({
  code: REGION,
  name: { zh: '昭通市', en: 'Zhaotong' },
})

/** A catalogue that holds just what a test needs; without anything, the one default indicator. */
export function aCatalog({
  indicators = [anIndicator()],
  events = [],
  topics,
  catalog,
}: WorldParts = {}): Catalog {
  return branded<Catalog>({
    dataVersion: '2021-02-03',
    dataDate: '2021-02-03',
    synthetic: false,
    regionCount: 1,
    sections: [{ id: 1, name: { zh: '第一部分', en: 'Section one' } }],
    topics: topics ?? topicsOf(indicators),
    indicators,
    notReported: [],
    pinyin: {},
    localEvents: [],
    sources: [
      {
        id: '530600-2020',
        region: REGION,
        year: 2020,
        title: { zh: '2020年度报告', en: 'Report of 2020' },
        issuer: { zh: '昭通市司法局', en: 'Zhaotong Justice Bureau' },
        published: '2021-02-03',
        address: null,
        counties: null,
      },
    ],
    events,
    levelWords: {},
    refused: [],
    ...catalog,
  })
}

/** One figure of 2020 for each indicator: its value or what differs from the default; none for null. */
export function aDatasetOf(
  ...rows: readonly (readonly [
    Partial<Plain<Indicator>>,
    number | null | Partial<Plain<ReportedValue>>,
  ])[]
): RegionDataset {
  const indicators = rows.map(([overrides]) => anIndicator(overrides))
  const observations = rows.flatMap(([, figure], index) => {
    if (figure === null) return []
    const values = typeof figure === 'number' ? { value: figure } : figure
    return [aStated({ indicator: indicators[index]?.id ?? '', ...values })]
  })
  return aDataset({ indicators, observations })
}

/** A dataset of just these parts; by default the default indicator and no observation. */
export function aDataset(parts: WorldParts = {}): RegionDataset {
  return buildRegionDataset(aCatalog(parts), zhaotong, parts.observations ?? [])
}
