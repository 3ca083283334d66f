import * as v from 'valibot'
import { catalogShapeSchema, indicatorSchema, sourceSchema } from '../../src/data/schemas/catalog'
import {
  missingSchema,
  noteSchema,
  observationPlaceSchema,
  statedSchema,
} from '../../src/data/schemas/observations'
import { regionsSchema } from '../../src/data/schemas/regions'

/**
 * `data/catalog.json`: the wire catalogue without sources, which the reports bring themselves, and
 * with the list of regions. Strict, so that a misspelt optional key is an error and not a relation lost in silence.
 */
export const catalogFileSchema = v.strictObject({
  ...v.omit(catalogShapeSchema, ['sources', 'synthetic', 'regionCount']).entries,
  regions: regionsSchema.entries.regions,
  indicators: v.array(v.strictObject(indicatorSchema.entries)),
})

/** A figure as a report states it: region and source are the report's, revisions come from comparing, notes stand by themselves. */
const reportRowSchema = v.variant('status', [
  v.strictObject(v.omit(statedSchema, ['region', 'source', 'revisions', 'notes']).entries),
  v.strictObject(v.omit(missingSchema, ['region', 'notes']).entries),
])

/** Why a figure of the report's region changed, in any year: what people know beyond what the report states. */
const noteRowSchema = v.strictObject({
  ...v.omit(observationPlaceSchema, ['region']).entries,
  ...noteSchema.entries,
  text: v.strictObject(noteSchema.entries.text.entries),
})

/** The README's example has `…` where a name belongs: left so, it would be cited. */
function isNamed({ title, issuer }: v.InferOutput<typeof sourceSchema>): boolean {
  return [title, issuer].every(({ zh, en }) => !/^[…. ]*$/.test(zh) && !/^[…. ]*$/.test(en))
}

/** `data/reports/<region>-<year>.json`: one published report and what it states. */
export const reportFileSchema = v.strictObject({
  source: v.pipe(
    v.strictObject(sourceSchema.entries),
    v.check(isNamed, 'title and issuer in words, not the example’s …'),
  ),
  observations: v.array(reportRowSchema),
  notes: v.optional(v.array(noteRowSchema)),
})

export type CatalogFile = v.InferOutput<typeof catalogFileSchema>
export type ReportFile = v.InferOutput<typeof reportFileSchema>
export type ReportRow = ReportFile['observations'][number]
export type NoteRow = v.InferOutput<typeof noteRowSchema>
export type StatedRow = Exclude<ReportRow, { status: 'missing' }>
