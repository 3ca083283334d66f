import * as v from 'valibot'
import type { Observation } from '../../domain/model/observation'
import { parseIndicatorId, parseRegionCode, parseSourceId } from '../../domain/model/ids'
import { indicatorIdSchema, regionCodeSchema } from './catalog'
import {
  figure,
  filledText,
  isoDate,
  localizedNameSchema,
  localizedTextSchema,
  locatorSchema,
  yearSchema,
} from './texts'

const periodSchema = v.pipe(v.string(), v.regex(/^\d{4}(-Q[1-4])?$/))

/** The position of a row: readable even where its figure is not. */
export const positionSchema = v.object({
  indicator: indicatorIdSchema,
  region: regionCodeSchema,
  year: yearSchema,
})

/** Why a figure changed, written by a person; servers omit `notes` without any. */
export const noteSchema = v.object({
  text: localizedTextSchema,
  author: filledText,
  date: isoDate,
  source: filledText,
})

const positionEntries = {
  ...positionSchema.entries,
  period: v.optional(periodSchema),
  notes: v.optional(v.array(noteSchema)),
}

/** What one report states of a figure. */
const statementEntries = {
  value: figure,
  precision: v.picklist(['exact', 'atLeast', 'about']),
  printed: v.optional(filledText),
  source: filledText,
  locator: v.optional(locatorSchema),
  statedChange: v.optional(
    v.object({
      value: figure,
      unit: v.picklist(['percent', 'percentagePoints', 'absolute']),
      printed: filledText,
      base: periodSchema,
    }),
  ),
  partsIntro: v.optional(localizedNameSchema),
}

/** Another report's statement of the same figure. */
export const statementSchema = v.object({
  period: v.optional(periodSchema),
  status: v.picklist(['normal', 'provisional', 'break']),
  ...statementEntries,
})

export const statedSchema = v.object({
  ...positionEntries,
  status: v.picklist(['normal', 'estimated', 'provisional', 'break']),
  ...statementEntries,
  formula: v.optional(filledText),
  decimals: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
  otherStatements: v.optional(v.array(statementSchema)),
})

/** Reasons that a report gives. */
const statedReasons = ['notPublished', 'notApplicable', 'suppressed'] as const

export const missingSchema = v.object({
  ...positionEntries,
  value: v.null(),
  status: v.literal('missing'),
  /** The first two follow from the reports that there are. */
  reason: v.picklist(['notInReport', 'noReportHere', ...statedReasons]),
})

/** A gap in a report file: only for a reason that the report gives. */
export const statedGapSchema = v.object({
  ...missingSchema.entries,
  reason: v.picklist(statedReasons),
})

/** One row of either observations resource. */
export const observationSchema = v.variant('status', [statedSchema, missingSchema])
export type ObservationRow = v.InferOutput<typeof observationSchema>
export type StatedObservation = v.InferOutput<typeof statedSchema>
export type StatementRow = v.InferOutput<typeof statementSchema>

/** What every answer with rows begins with. */
export const envelope = { apiVersion: v.literal(1), dataVersion: filledText }

/** `regions/<code>/observations.json`: all indicators and years of one region. */
export const regionObservationsSchema = v.object({
  ...envelope,
  region: regionCodeSchema,
  name: localizedNameSchema,
  observations: v.array(observationSchema),
})
export type RegionObservationsAnswer = v.InferOutput<typeof regionObservationsSchema>

/** The same without row checks: the app parses rows one by one, so a bad row costs one figure. */
export const regionEnvelopeSchema = v.object({
  ...regionObservationsSchema.entries,
  observations: v.array(v.unknown()),
})

/** Shared: a province has a quarter of a million rows without notes. */
const noNotes: Observation['notes'] = []

function toStatement(row: Omit<StatementRow, 'status'>) {
  return {
    value: row.value,
    precision: row.precision,
    printed: row.printed ?? null,
    period: row.period ?? null,
    source: parseSourceId(row.source),
    locator: row.locator ?? null,
    statedChange: row.statedChange ?? null,
    partsIntro: row.partsIntro ?? null,
  }
}

/** The row as a domain type. */
export function toObservation(row: ObservationRow): Observation {
  const position = {
    indicator: parseIndicatorId(row.indicator),
    region: parseRegionCode(row.region),
    year: row.year,
    notes: row.notes ?? noNotes,
  }
  if (row.status === 'missing')
    return { kind: 'missing', ...position, period: row.period ?? null, reason: row.reason }
  return {
    kind: 'reported',
    ...position,
    ...toStatement(row),
    status: row.status,
    formula: row.formula ?? null,
    decimals: row.decimals ?? null,
    otherStatements: (row.otherStatements ?? []).map((other) => ({
      ...toStatement(other),
      status: other.status,
    })),
  }
}
