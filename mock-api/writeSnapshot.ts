import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { getResponse, type HttpHandler } from 'msw'
import * as v from 'valibot'
import { catalogSchema } from '../src/api/catalog'
import { versionsSchema } from '../src/api/versions'

/**
 * Asks the handlers for every resource of the contract, one after another, and writes each answer
 * beneath `<folder>/api/v1/`. Gives the paths written, relative to there. Throws where a resource has
 * no answer, and where a catalogue or the list of versions, which tell what to ask for, does not fit
 * the contract.
 */
export async function writeSnapshot(
  handlers: HttpHandler[],
  folder: string,
): Promise<readonly string[]> {
  const { versions } = v.parse(versionsSchema, JSON.parse(await ask(handlers, 'versions.json')))
  const described = ['schema.json', 'openapi.json', 'versions.json']
  const resources = [...described, ...(await resourcesIn(handlers, ''))]
  for (const { dataVersion } of versions)
    resources.push(...(await resourcesIn(handlers, `versions/${dataVersion}/`)))
  // One at a time: all of a province's answers do not fit into memory together.
  for (const resource of resources) {
    const path = join(folder, 'api/v1', resource)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, await ask(handlers, resource))
  }
  return resources
}

async function resourcesIn(handlers: HttpHandler[], base: string): Promise<readonly string[]> {
  const answer: unknown = JSON.parse(await ask(handlers, `${base}catalog.json`))
  const catalog = v.parse(catalogSchema, answer)
  return [
    'catalog.json',
    ...catalog.regions.map(({ code }) => `regions/${code}/observations.json`),
    ...catalog.indicators.map(({ id }) => `indicators/${id}/observations.json`),
  ].map((resource) => base + resource)
}

async function ask(handlers: HttpHandler[], resource: string): Promise<string> {
  const request = new Request(`http://snapshot.invalid/api/v1/${resource}`)
  const response = await getResponse(handlers, request)
  if (!response?.ok)
    throw new Error(`The snapshot of ${resource}: answered ${response?.status ?? 'by nobody'}`)
  return response.text()
}
