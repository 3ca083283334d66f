import { join } from 'node:path'
import { dataOnDisk } from '../../mock-api/files/dataOnDisk'
import type { DataFiles } from '../../mock-api/files/readData'

/** A frozen copy of the 2020 report and its catalogue: a year added to the live data changes no test. */
export const FIXTURE_DATA = join(import.meta.dirname, '../fixtures/data')

export const fixtureFiles: DataFiles = dataOnDisk(FIXTURE_DATA)
