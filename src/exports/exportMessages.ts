import type { CheckMessages } from '../format/sentences/checkMessages'
import type { FigureMessages } from '../format/sentences/figureMessages'
import type { Check } from '../domain/checks/check'
import type { CheckStatus } from '../domain/checks/checkStatus'
import type { Indicator, Measure, Nature } from '../domain/model/indicator'
import type { Precision, ReportedStatus } from '../domain/model/observation'
import type { ColumnName } from './table/columnName'
import type { DataExtent } from './exportView'

/** Why a picture, a table or a copy could not be had. */
export type FailureReason =
  | 'noCode'
  | 'notAllowed'
  | 'noCanvas'
  | 'undecoded'
  | 'unencoded'
  | 'noWorkers'
  | 'otherVersion'

/** The words of this folder, which may not import i18n; `i18n/zh/exports.ts` fits this shape. */
export type ExportMessages = {
  readonly synthetic: string
  readonly syntheticNote: string
  /** Column headings of the spreadsheet, by the machine names of the CSV. */
  readonly columns: Readonly<Record<ColumnName, string>>
  readonly status: Readonly<Record<ReportedStatus | 'missing', string>>
  readonly precision: Readonly<Record<Precision, string>>
  readonly kind: (measure: Measure, nature: Nature) => string
  /** The unit with its power of ten: 万件. */
  readonly scaledUnit: (multiplier: Indicator['multiplier'], unit: string) => string
  readonly sheets: Readonly<Record<'title' | 'data' | 'notes' | 'sources', string>>
  readonly all: string
  readonly several: (count: number) => string
  /** 146 个地区 */
  readonly regions: (count: number) => string
  /** What is exported, of where: the title of pictures and notes. */
  readonly title: (region: string, subject: string) => string
  readonly unit: (unit: string, scope: string) => string
  readonly source: (citations: readonly string[]) => string
  readonly version: (version: string) => string
  readonly notes: {
    readonly overview: string
    readonly region: string
    readonly years: string
    readonly figures: string
    readonly counts: (stated: number, missing: number) => string
    readonly version: string
    readonly date: string
    readonly exported: string
    readonly link: string
    readonly sentences: string
    readonly missing: string
    readonly noneMissing: string
    readonly names: (names: readonly string[]) => string
    readonly reasons: string
    readonly checks: string
    readonly noneFailed: string
    readonly cautions: string
    readonly noCautions: string
    readonly codes: string
    /** 缺失：报告未公布 */
    readonly gap: (missing: string, reason: string) => string
    readonly columns: string
    readonly columnsHint: string
  }
  readonly sourceColumns: {
    readonly id: string
    readonly title: string
    readonly issuer: string
    readonly published: string
    readonly address: string
    readonly noAddress: string
    readonly citation: string
  }
  readonly actions: {
    /** Of so many indicators, and which ones they are. */
    readonly xlsx: (extent: DataExtent, count: number) => string
    readonly csv: (extent: DataExtent, count: number) => string
    readonly xlsxAll: string
    readonly csvAll: string
    readonly xlsxPlaces: (count: number) => string
    readonly csvPlaces: (count: number) => string
    readonly svg: string
    readonly png: string
    readonly slide: string
    readonly picture: string
    readonly sentence: (count: number) => string
    readonly citationShort: string
    readonly citationLong: string
    readonly link: string
  }
  readonly failures: Readonly<Record<FailureReason, string>>
  readonly unexpected: (detail: string) => string
}

/** All words that exports are made with: the whole of `Messages` fits. */
export type ExportContextMessages = {
  readonly lang: 'zh' | 'en'
  readonly figures: FigureMessages
  readonly checks: CheckMessages
  readonly quality: {
    readonly kinds: Readonly<Record<Check['kind'], string>>
    readonly standings: Readonly<Record<CheckStatus, string>>
  }
  readonly exports: ExportMessages
}
