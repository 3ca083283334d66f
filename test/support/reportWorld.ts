import { dataFiles } from '../../mock-api/data'
import { readData } from '../../mock-api/readData'
import { answersOf } from '../../mock-api/world'
import { toCatalog } from '../../src/api/catalog'
import { toObservation } from '../../src/api/observations'
import { worldOf, type World } from '../../src/indicators/world'

/** Zhaotong as the project's own data files tell it, through the answers of the API. */
export function reportWorld(): World {
  const answers = answersOf(readData(dataFiles))
  const rows = answers.regionAnswer('530600')?.observations ?? []
  return worldOf(toCatalog(answers.catalogAnswer()), '530600', rows.map(toObservation))
}
