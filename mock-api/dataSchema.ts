import * as v from 'valibot'
import { catalogShapeSchema, indicatorSchema, sourceSchema } from '../src/api/catalog'
import { missingSchema, statedSchema } from '../src/api/observations'

/**
 * `data/catalog.json`: the wire catalogue without sources, which the reports bring themselves. Strict,
 * so that a misspelt optional key is an error and not a relation lost in silence.
 */
export const catalogFileSchema = v.strictObject({
  ...v.omit(catalogShapeSchema, ['sources', 'synthetic']).entries,
  indicators: v.array(v.strictObject(indicatorSchema.entries)),
})

/** A figure as a report states it: region and source are the report's, revisions come from comparing. */
const reportRowSchema = v.variant('status', [
  v.strictObject(v.omit(statedSchema, ['region', 'source', 'revisions']).entries),
  v.strictObject(v.omit(missingSchema, ['region']).entries),
])

/** `data/reports/<region>-<year>.json`: one published report and what it states. */
export const reportFileSchema = v.strictObject({
  source: v.strictObject(sourceSchema.entries),
  observations: v.array(reportRowSchema),
})

export type CatalogFile = v.InferOutput<typeof catalogFileSchema>
export type ReportFile = v.InferOutput<typeof reportFileSchema>
export type ReportRow = ReportFile['observations'][number]
export type StatedRow = Exclude<ReportRow, { status: 'missing' }>
