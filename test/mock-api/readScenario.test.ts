import { expect, test } from 'vitest'
import { readScenario } from '../../mock-api/readScenario'

test('without a word of it the world is the real one', () => {
  expect(readScenario({ search: '', hash: '' })).toBe('real')
  expect(readScenario({ search: '?ticket=ST-1', hash: '#/overview?from=2019' })).toBe('real')
})

test('the scenario may stand before the hash or within it', () => {
  expect(readScenario({ search: '?scenario=years-5', hash: '#/' })).toBe('years-5')
  expect(readScenario({ search: '', hash: '#/quality?lang=en&scenario=offline' })).toBe('offline')
})

test('a misspelt scenario is an error that lists the ones there are', () => {
  expect(() => readScenario({ search: '?scenario=year-5', hash: '' })).toThrow(
    /^No scenario year-5\. There are: real, years-1/,
  )
})
