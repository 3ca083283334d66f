import * as v from 'valibot'
import {
  catalogShapeSchema,
  eventSchema,
  indicatorSchema,
  localDateSchema,
  sourceSchema,
} from '../../src/data/schemas/catalog'
import {
  noteSchema,
  positionSchema,
  statedGapSchema,
  statedSchema,
} from '../../src/data/schemas/observations'
import { regionsSchema } from '../../src/data/schemas/regions'

/**
 * `data/catalog.json`: the wire catalogue with the list of regions and without the sources, which are in the
 * reports. Strict, so that a misspelt optional key is an error.
 */
export const indicatorEntrySchema = v.strictObject(indicatorSchema.entries)
/** An event; `local` where every region carries it out at its own time, which its report files name. */
const eventEntrySchema = v.strictObject({
  ...v.omit(eventSchema, ['localDates']).entries,
  source: v.strictObject(eventSchema.entries.source.entries),
  local: v.optional(v.literal(true)),
})

export const catalogFileSchema = v.strictObject({
  ...v.omit(catalogShapeSchema, ['sources', 'synthetic', 'regionCount']).entries,
  regions: regionsSchema.entries.regions,
  indicators: v.array(indicatorEntrySchema),
  events: v.array(eventEntrySchema),
})

/** A figure as a report states it. Region and source are the report's; other reports' statements are merged; notes are separate. */
const reportedRowSchema = v.strictObject(
  v.omit(statedSchema, ['region', 'source', 'otherStatements', 'notes']).entries,
)
const missingRowSchema = v.strictObject(v.omit(statedGapSchema, ['region', 'notes']).entries)

/** A reason, from outside the report, why a figure of its region changed in any year. */
const noteRowSchema = v.strictObject({
  ...v.omit(positionSchema, ['region']).entries,
  ...noteSchema.entries,
  text: v.strictObject(noteSchema.entries.text.entries),
})

/** When the report's region carried out a local event; `source` is what the date rests on. */
const localDateRowSchema = v.strictObject({
  event: v.pipe(v.string(), v.minLength(1)),
  ...v.omit(localDateSchema, ['region']).entries,
})

/** Rejects the `…` of the README's example, which would be cited. */
function isNamed({ title, issuer }: v.InferOutput<typeof sourceSchema>): boolean {
  return [title, issuer].every(({ zh, en }) => !/^[…. ]*$/.test(zh) && !/^[…. ]*$/.test(en))
}

/** `data/reports/<region>-<year>.json`: one published report and its figures. */
export const reportSourceSchema = v.pipe(
  v.strictObject(sourceSchema.entries),
  v.check(isNamed, 'title and issuer in words, not the example’s …'),
)
export const reportRowSchema = v.variant('status', [reportedRowSchema, missingRowSchema])
export const reportFileSchema = v.strictObject({
  source: reportSourceSchema,
  observations: v.array(reportRowSchema),
  notes: v.optional(v.array(noteRowSchema)),
  localDates: v.optional(v.array(localDateRowSchema)),
})

/** The parts of both files by the names that the contract uses. */
export const fileComponents = {
  Indicator: indicatorEntrySchema,
  Source: reportSourceSchema,
  ReportedValue: reportedRowSchema,
  MissingValue: missingRowSchema,
  Note: noteRowSchema,
  Event: eventEntrySchema,
  LocalDate: localDateRowSchema,
} as const

export type CatalogFile = v.InferOutput<typeof catalogFileSchema>
export type ReportFile = v.InferOutput<typeof reportFileSchema>
export type ReportRow = ReportFile['observations'][number]
export type NoteRow = v.InferOutput<typeof noteRowSchema>
export type LocalDateRow = v.InferOutput<typeof localDateRowSchema>
export type StatedRow = Exclude<ReportRow, { status: 'missing' }>
