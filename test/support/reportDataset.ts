import { fixtureFiles } from './fixtureData'
import { readData } from '../../mock-api/files/readData'
import { buildResponses } from '../../mock-api/files/buildResponses'
import type { RegionDataset } from '../../src/domain/model/regionDataset'
import { datasetFromResponses } from './datasetFromResponses'

/** Zhaotong as the project's own data files tell it, through the answers of the API. */
export function reportDataset(): RegionDataset {
  return datasetFromResponses(buildResponses(readData(fixtureFiles)))
}
