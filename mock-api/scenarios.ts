import type { HttpHandler } from 'msw'
import type { Collection } from './files/dataSource'
import { currentVersion, namedAnswers } from './snapshot/currentVersion'
import { frozenAnswers, readVersions } from './snapshot/frozenVersions'
import { contractHandlers } from './handlers'
import { readData, type DataFiles } from './files/readData'
import { faultNames, faultyHandlers, type FaultName } from './scenarios/faults'
import { hostile } from './scenarios/hostile'
import { madeUpCollection } from './scenarios/syntheticDataSource'
import { province } from './scenarios/province'
import { answersOf, type Answers } from './files/buildResponses'

/** `real` holds the reports; every other world is made up and says so in its catalogue. */
export const worldNames = [
  'real',
  'years-1',
  'years-2',
  'years-3',
  'years-5',
  'years-10',
  'years-15',
  'province',
  'hostile',
] as const

export type WorldName = (typeof worldNames)[number]
export type ScenarioName = WorldName | FaultName

/** Every world, and every fault of the real one. */
export const scenarioNames: readonly ScenarioName[] = [...worldNames, ...faultNames]

export function isScenarioName(name: string): name is ScenarioName {
  return scenarioNames.some((known) => known === name)
}

/** The handlers of a server in this scenario: a world that answers well, or the real one at fault. */
export function handlersOf(name: ScenarioName, files: DataFiles): HttpHandler[] {
  if (isFault(name)) return faultyHandlers(name, answersIn('real', files))
  return contractHandlers(answersIn(name, files), name === 'real' ? earlierIn(files) : [])
}

function earlierIn(files: DataFiles): readonly Answers[] {
  return readVersions(files.versions ?? {}).map(frozenAnswers)
}

/** What a world answers, without a server. */
export function answersIn(name: WorldName, files: DataFiles): Answers {
  const answers = answersOf(collectionOf(name, readData(files)))
  if (name !== 'real') return answers
  return namedAnswers(answers, currentVersion(answers, readVersions(files.versions ?? {})))
}

/** Up to five years none of them is a break; ten and fifteen hold the laws of 2022 and 2024. */
function collectionOf(name: WorldName, real: Collection): Collection {
  switch (name) {
    case 'real':
      return real
    case 'years-1':
      return madeUpCollection(real, name, { first: 2020, last: 2020 })
    case 'years-2':
      return madeUpCollection(real, name, { first: 2019, last: 2020 })
    case 'years-3':
      return madeUpCollection(real, name, { first: 2019, last: 2021 })
    case 'years-5':
      return madeUpCollection(real, name, { first: 2017, last: 2021 })
    case 'years-10':
      return madeUpCollection(real, name, { first: 2016, last: 2025 })
    case 'years-15':
      return madeUpCollection(real, name, { first: 2011, last: 2025 })
    case 'province':
      return madeUpCollection(real, name, { first: 2011, last: 2025 }, province())
    case 'hostile':
      return hostile(madeUpCollection(real, name, { first: 2019, last: 2021 }))
  }
}

function isFault(name: ScenarioName): name is FaultName {
  return faultNames.some((fault) => fault === name)
}
