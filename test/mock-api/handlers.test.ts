import { getResponse } from 'msw'
import { expect, test } from 'vitest'
import { fixtureFiles } from '../support/fixtureData'
import { buildHandlers } from '../../mock-api/scenarios'

const handlers = buildHandlers('real', fixtureFiles)

function ask(resource: string): Promise<Response | undefined> {
  return getResponse(handlers, new Request(`http://any.test/under/a/path/api/v1/${resource}`))
}

test('an unknown region is a 404 with an error', async () => {
  const response = await ask('regions/110000/observations.json')
  expect(response?.status).toBe(404)
  expect(await response?.json()).toEqual({ error: 'no region 110000' })
})

test('an unknown indicator is a 404 with an error', async () => {
  const response = await ask('indicators/no.such/observations.json')
  expect(response?.status).toBe(404)
  expect(await response?.json()).toEqual({ error: 'no indicator no.such' })
})

test('the dot in an indicator id is part of the id', async () => {
  const response = await ask('indicators/legal-aid.cases/observations.json')
  expect(await response?.json()).toMatchObject({ indicator: 'legal-aid.cases' })
})

test('an unknown resource has no handler', async () => {
  expect(await ask('places.json')).toBeUndefined()
})
