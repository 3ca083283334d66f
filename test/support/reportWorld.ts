import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { catalogSchema, toCatalog } from '../../src/api/catalog'
import { observationSchema, toObservation } from '../../src/api/observations'
import { worldOf, type World } from '../../src/indicators/world'

// From where the tests are run: under jsdom, Vite turns `import.meta.url` into an http address.
const DATA = 'mock-api/data'

const reportSchema = v.object({
  source: v.string(),
  region: v.string(),
  observations: v.array(v.record(v.string(), v.unknown())),
})

function read(path: string): unknown {
  return JSON.parse(readFileSync(join(DATA, path), 'utf8'))
}

/** Zhaotong as the project's own data files tell it, through the wire schemas. */
export function reportWorld(): World {
  const catalog = toCatalog(v.parse(catalogSchema, read('catalog.json')))
  const observations = readdirSync(join(DATA, 'reports')).flatMap((file) => {
    const { source, region, observations: rows } = v.parse(reportSchema, read(`reports/${file}`))
    return rows.map((row) => toObservation(v.parse(observationSchema, { ...row, source, region })))
  })
  return worldOf(catalog, '530600', observations)
}
