import { expect, test } from 'vitest'
import { readScenario } from '../../mock-api/readScenario'

test('the default scenario is real', () => {
  expect(readScenario({ search: '', hash: '' })).toBe('real')
  expect(readScenario({ search: '?ticket=ST-1', hash: '#/overview?from=2019' })).toBe('real')
})

test('reads the scenario before or within the hash', () => {
  expect(readScenario({ search: '?scenario=years-5', hash: '#/' })).toBe('years-5')
  expect(readScenario({ search: '', hash: '#/quality?lang=en&scenario=offline' })).toBe('offline')
})

test('a misspelt scenario is an error that lists the known ones', () => {
  expect(() => readScenario({ search: '?scenario=year-5', hash: '' })).toThrow(
    /^No scenario year-5\. There are: real, years-1/,
  )
})
