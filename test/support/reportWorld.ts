import { dataFiles } from '../../mock-api/files/dataFiles'
import { readData } from '../../mock-api/files/readData'
import { answersOf } from '../../mock-api/files/buildResponses'
import type { World } from '../../src/domain/model/regionDataset'
import { answeredWorld } from './answeredWorld'

/** Zhaotong as the project's own data files tell it, through the answers of the API. */
export function reportWorld(): World {
  return answeredWorld(answersOf(readData(dataFiles)))
}
