import type { HttpHandler } from 'msw'
import type { DataSource } from './files/dataSource'
import { currentVersion, withVersion } from './snapshot/currentVersion'
import { buildFrozenResponses, readVersions } from './snapshot/frozenVersions'
import { contractHandlers } from './handlers'
import { readData, type DataFiles } from './files/readData'
import { faultNames, faultyHandlers, type FaultName } from './scenarios/faults'
import { withCoreTopics } from './scenarios/coreTopics'
import { hostile } from './scenarios/hostile'
import { syntheticDataSource } from './scenarios/syntheticDataSource'
import { province } from './scenarios/province'
import { buildResponses, type Answers } from './files/buildResponses'

/** `real` holds the reports; every other dataset is synthetic and says so in its catalogue. */
export const datasetNames = [
  'real',
  'years-1',
  'years-2',
  'years-3',
  'years-5',
  'years-10',
  'years-15',
  'topics-1',
  'topics-5',
  'topics-8',
  'province',
  'hostile',
] as const

export type DatasetName = (typeof datasetNames)[number]
export type ScenarioName = DatasetName | FaultName

/** Every dataset, and every fault of the real one. */
export const scenarioNames: readonly ScenarioName[] = [...datasetNames, ...faultNames]

export function isScenarioName(name: string): name is ScenarioName {
  return scenarioNames.some((known) => known === name)
}

/** The handlers of a server in this scenario: a dataset that answers well, or the real one at fault. */
export function buildHandlers(name: ScenarioName, files: DataFiles): HttpHandler[] {
  if (isFault(name)) return faultyHandlers(name, buildScenarioResponses('real', files))
  return contractHandlers(
    buildScenarioResponses(name, files),
    name === 'real' ? earlierIn(files) : [],
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

/** Up to five years none of them is a break; ten and fifteen hold the laws of 2022 and 2024. */
function findDataSource(name: DatasetName, real: DataSource): DataSource {
  switch (name) {
    case 'real':
      return real
    case 'years-1':
      return syntheticDataSource(real, name, { first: 2020, last: 2020 })
    case 'years-2':
      return syntheticDataSource(real, name, { first: 2019, last: 2020 })
    case 'years-3':
      return syntheticDataSource(real, name, { first: 2019, last: 2021 })
    case 'years-5':
      return syntheticDataSource(real, name, { first: 2017, last: 2021 })
    case 'years-10':
      return syntheticDataSource(real, name, { first: 2016, last: 2025 })
    case 'years-15':
      return syntheticDataSource(real, name, { first: 2011, last: 2025 })
    case 'topics-1':
      return syntheticDataSource(withCoreTopics(real, 1), name, { first: 2019, last: 2021 })
    case 'topics-5':
      return syntheticDataSource(withCoreTopics(real, 5), name, { first: 2019, last: 2021 })
    case 'topics-8':
      return syntheticDataSource(withCoreTopics(real, 8), name, { first: 2019, last: 2021 })
    case 'province':
      return syntheticDataSource(real, name, { first: 2011, last: 2025 }, province())
    case 'hostile':
      return hostile(syntheticDataSource(real, name, { first: 2019, last: 2021 }))
  }
}

function isFault(name: ScenarioName): name is FaultName {
  return faultNames.some((fault) => fault === name)
}
