import { expect, it } from 'vitest'
import { datasetNames, buildScenarioResponses } from '../../../mock-api/scenarios'
import { toCatalog } from '../../../src/data/schemas/catalog'
import { fitRows } from '../../../src/data/schemas/fitRows'
import { parseRegion } from '../../../src/data/queries/regionQuery'
import { fixtureFiles } from '../../support/fixtureData'

it.each(datasetNames)('every row of %s fits its indicator and its report', (name) => {
  const answers = buildScenarioResponses(name, fixtureFiles)
  const catalog = toCatalog(answers.catalogAnswer())
  for (const { code } of answers.regionsAnswer().regions.slice(0, 3)) {
    const answer = answers.regionAnswer(code)
    if (answer === null) throw new Error(code)
    const { observations, problems } = parseRegion(answer)
    expect([...problems, ...fitRows(catalog, observations, 'regions').problems]).toEqual([])
  }
})
