import type { HttpHandler } from 'msw'
import type { DataSource } from './files/dataSource'
import { currentVersion, withVersion } from './snapshot/currentVersion'
import { buildFrozenResponses, readVersions } from './snapshot/frozenVersions'
import { contractHandlers, type CompleteCatalog } from './handlers'
import { readData, type DataFiles } from './files/readData'
import { faultNames, faultyHandlers, type FaultName } from './scenarios/faults'
import { withCoreTopics } from './scenarios/coreTopics'
import { hostile } from './scenarios/hostile'
import { syntheticDataSource } from './scenarios/syntheticDataSource'
import { province } from './scenarios/province'
import { buildResponses, type Answers } from './files/buildResponses'

/** Spans up to five years hold no break; ten and fifteen hold the laws of 2022 and 2024. */
const synthetic = [
  ['years-1', 2020, 2020],
  ['years-2', 2019, 2020],
  ['years-3', 2019, 2021],
  ['years-5', 2017, 2021],
  ['years-10', 2016, 2025],
  ['years-15', 2011, 2025],
  ['topics-1', 2019, 2021],
  ['topics-5', 2019, 2021],
  ['topics-8', 2019, 2021],
  ['province', 2011, 2025],
  ['hostile', 2019, 2021],
] as const

/** `real` holds the reports; every other dataset is synthetic and says so in its catalogue. */
export const datasetNames = ['real', ...synthetic.map(([name]) => name)] as const

export type DatasetName = (typeof datasetNames)[number]
export type ScenarioName = DatasetName | FaultName

/** Every dataset, and every fault of the real one. */
export const scenarioNames: readonly ScenarioName[] = [...datasetNames, ...faultNames]

export function isScenarioName(name: string): name is ScenarioName {
  return scenarioNames.some((known) => known === name)
}

/** The handlers of a server in this scenario: a dataset, or the real one with a fault. */
export function buildHandlers(
  name: ScenarioName,
  files: DataFiles,
  complete?: CompleteCatalog,
): HttpHandler[] {
  if (isFault(name)) return faultyHandlers(name, buildScenarioResponses('real', files))
  return contractHandlers(
    buildScenarioResponses(name, files),
    name === 'real' ? earlierIn(files) : [],
    complete,
  )
}

function earlierIn(files: DataFiles): readonly Answers[] {
  return readVersions(files.versions ?? {}).map(buildFrozenResponses)
}

/** What a dataset answers, without a server. */
export function buildScenarioResponses(name: DatasetName, files: DataFiles): Answers {
  const answers = buildResponses(findDataSource(name, readData(files)))
  if (name !== 'real') return answers
  return withVersion(answers, currentVersion(answers, readVersions(files.versions ?? {})))
}

function findDataSource(name: DatasetName, real: DataSource): DataSource {
  const span = synthetic.find(([key]) => key === name)
  if (span === undefined) return real
  const [, first, last] = span
  const cores = /^topics-(\d)$/.exec(name)?.[1]
  const base = cores === undefined ? real : withCoreTopics(real, Number(cores))
  const regions = name === 'province' ? province() : undefined
  const source = syntheticDataSource(base, name, { first, last }, regions)
  return name === 'hostile' ? hostile(source) : source
}

function isFault(name: ScenarioName): name is FaultName {
  return faultNames.some((fault) => fault === name)
}
