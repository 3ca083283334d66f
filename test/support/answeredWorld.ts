import type { Answers } from '../../mock-api/world'
import { toCatalog } from '../../src/api/catalog'
import { toObservation } from '../../src/api/observations'
import { worldOf, type World } from '../../src/indicators/world'

const CODE = '530600'

/** What an API answers for Zhaotong's code, as the app understands it. */
export function answeredWorld({ catalogAnswer, regionAnswer }: Answers): World {
  const answer = regionAnswer(CODE)
  if (answer === null) throw new Error(`There is no region ${CODE}`)
  const place = { code: CODE, name: answer.name }
  return worldOf(toCatalog(catalogAnswer()), place, answer.observations.map(toObservation))
}
