import { expect, test } from 'vitest'
import { wireJsonSchema } from '../../mock-api/wireJsonSchema'

const text = JSON.stringify(wireJsonSchema())
const schema = JSON.parse(text)

test('the published schema describes the five resources', () => {
  expect(Object.keys(schema.$defs)).toEqual([
    'catalog',
    'regions',
    'regionObservations',
    'indicatorObservations',
    'versions',
  ])
  expect(schema.anyOf).toHaveLength(5)
})

test('it requires the keys that the app requires', () => {
  const { required } = schema.$defs.regionObservations
  expect(required).toEqual(['apiVersion', 'dataVersion', 'region', 'name', 'observations'])
  expect(schema.$defs.catalog.required).not.toContain('synthetic')
})

test('it distinguishes missing and reported figures', () => {
  const rows = schema.$defs.regionObservations.properties.observations.items
  const variants = rows.anyOf ?? rows.oneOf
  expect(variants).toHaveLength(2)
  expect(text).toContain('"const":"missing"')
  expect(text).toContain('noReportHere')
})

test('region codes are text of six digits', () => {
  expect(schema.$defs.regionObservations.properties.region).toEqual({
    type: 'string',
    pattern: String.raw`^\d{6}$`,
  })
})
