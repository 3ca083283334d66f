import * as v from 'valibot'
import { regionCodeSchema } from './catalog'
import { filledText, localizedNameSchema } from './texts'

/** `regions.json`: every region with data. A nation's list is long, so it is a resource of its own. */
export const regionsSchema = v.object({
  apiVersion: v.literal(1),
  dataVersion: filledText,
  regions: v.pipe(
    v.array(v.object({ code: regionCodeSchema, name: localizedNameSchema })),
    v.minLength(1),
  ),
})

export type RegionsAnswer = v.InferOutput<typeof regionsSchema>
