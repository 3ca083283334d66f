import { parseRegionCode } from '../../src/domain/model/ids'
import type { Answers } from '../../mock-api/files/buildResponses'
import { toCatalog } from '../../src/data/schemas/catalog'
import { toObservation } from '../../src/data/schemas/observations'
import { buildRegionDataset, type RegionDataset } from '../../src/domain/model/regionDataset'

const CODE = '530600'

/** What an API answers for Zhaotong's code, as the app understands it. */
export function datasetFromResponses({ catalogAnswer, regionAnswer }: Answers): RegionDataset {
  const answer = regionAnswer(CODE)
  if (answer === null) throw new Error(`There is no region ${CODE}`)
  const region = { code: parseRegionCode(CODE), name: answer.name }
  return buildRegionDataset(
    toCatalog(catalogAnswer()),
    region,
    answer.observations.map(toObservation),
  )
}
