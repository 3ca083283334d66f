import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { getResponse, type HttpHandler } from 'msw'
import * as v from 'valibot'
import { catalogSchema } from '../../src/data/schemas/catalog'
import { regionsSchema } from '../../src/data/schemas/regions'
import { versionsSchema } from '../../src/data/schemas/versions'

/**
 * Requests every resource of the contract from the handlers and writes each answer below
 * `<folder>/api/v1/`. Returns the paths written, relative to that folder. Throws if a resource has no answer
 * or if a catalogue, list of regions or list of versions does not fit the contract.
 */
export async function writeSnapshot(
  handlers: HttpHandler[],
  folder: string,
): Promise<readonly string[]> {
  const { versions } = v.parse(versionsSchema, JSON.parse(await ask(handlers, 'versions.json')))
  const [current, ...earlier] = versions.map(({ dataVersion }) => `versions/${dataVersion}/`)
  const today = await resourcesIn(handlers, '')
  const resources = ['schema.json', 'openapi.json', 'versions.json', ...today]
  for (const base of earlier) resources.push(...(await resourcesIn(handlers, base)))
  const place = async (resource: string) => {
    const path = join(folder, 'api/v1', resource)
    await mkdir(dirname(path), { recursive: true })
    return path
  }
  // One at a time: all of a province's answers do not fit into memory together.
  for (const resource of resources)
    await writeFile(await place(resource), await ask(handlers, resource))
  // Today's version answers as the API itself does.
  for (const resource of today)
    await copyFile(await place(resource), await place(`${current}${resource}`))
  return [...resources, ...today.map((resource) => `${current}${resource}`)]
}

async function resourcesIn(handlers: HttpHandler[], base: string): Promise<readonly string[]> {
  const json = async (resource: string): Promise<unknown> =>
    JSON.parse(await ask(handlers, base + resource))
  const { indicators } = v.parse(catalogSchema, await json('catalog.json'))
  const { regions } = v.parse(regionsSchema, await json('regions.json'))
  return [
    'catalog.json',
    'regions.json',
    ...regions.map(({ code }) => `regions/${code}/observations.json`),
    ...indicators.map(({ id }) => `indicators/${id}/observations.json`),
  ].map((resource) => base + resource)
}

async function ask(handlers: HttpHandler[], resource: string): Promise<string> {
  const request = new Request(`http://snapshot.invalid/api/v1/${resource}`)
  const response = await getResponse(handlers, request)
  if (!response?.ok)
    throw new Error(`The snapshot of ${resource}: answered ${response?.status ?? 'by nobody'}`)
  return response.text()
}
