import * as v from 'valibot'
import { indicatorIdSchema } from './catalog'
import { envelope, observationSchema } from './observations'

/** `indicators/<id>/observations.json`: one indicator, all regions and years. */
export const indicatorObservationsSchema = v.object({
  ...envelope,
  indicator: indicatorIdSchema,
  observations: v.array(observationSchema),
})
export type IndicatorObservationsAnswer = v.InferOutput<typeof indicatorObservationsSchema>

/** See `regionEnvelopeSchema`. */
export const indicatorEnvelopeSchema = v.object({
  ...indicatorObservationsSchema.entries,
  observations: v.array(v.unknown()),
})
