import type { Answers } from '../../mock-api/files/buildResponses'
import { toCatalog } from '../../src/data/schemas/catalog'
import { toObservation } from '../../src/data/schemas/observations'
import { worldOf, type World } from '../../src/domain/model/regionDataset'

const CODE = '530600'

/** What an API answers for Zhaotong's code, as the app understands it. */
export function answeredWorld({ catalogAnswer, regionAnswer }: Answers): World {
  const answer = regionAnswer(CODE)
  if (answer === null) throw new Error(`There is no region ${CODE}`)
  const place = { code: CODE, name: answer.name }
  return worldOf(toCatalog(catalogAnswer()), place, answer.observations.map(toObservation))
}
