import { readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { catalogSchema, toCatalog } from '../../src/api/catalog'
import { observationSchema, toObservation } from '../../src/api/observations'
import { worldOf, type World } from '../../src/indicators/world'

const DATA = new URL('../../mock-api/data/', import.meta.url)

const reportSchema = v.object({
  source: v.string(),
  region: v.string(),
  observations: v.array(v.record(v.string(), v.unknown())),
})

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, DATA), 'utf8'))
}

/** Zhaotong as the project's own data files tell it, through the wire schemas. */
export function reportWorld(): World {
  const catalog = toCatalog(v.parse(catalogSchema, read('catalog.json')))
  const observations = readdirSync(new URL('reports/', DATA)).flatMap((file) => {
    const { source, region, observations: rows } = v.parse(reportSchema, read(`reports/${file}`))
    return rows.map((row) => toObservation(v.parse(observationSchema, { ...row, source, region })))
  })
  return worldOf(catalog, '530600', observations)
}
