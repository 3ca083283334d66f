import { dataFiles } from '../../mock-api/data'
import { readData } from '../../mock-api/readData'
import { answersOf } from '../../mock-api/world'
import type { World } from '../../src/indicators/world'
import { answeredWorld } from './answeredWorld'

/** Zhaotong as the project's own data files tell it, through the answers of the API. */
export function reportWorld(): World {
  return answeredWorld(answersOf(readData(dataFiles)))
}
