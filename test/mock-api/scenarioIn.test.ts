import { expect, test } from 'vitest'
import { scenarioIn } from '../../mock-api/scenarioIn'

test('without a word of it the world is the real one', () => {
  expect(scenarioIn({ search: '', hash: '' })).toBe('real')
  expect(scenarioIn({ search: '?ticket=ST-1', hash: '#/overview?from=2019' })).toBe('real')
})

test('the scenario may stand before the hash or within it', () => {
  expect(scenarioIn({ search: '?scenario=years-5', hash: '#/' })).toBe('years-5')
  expect(scenarioIn({ search: '', hash: '#/quality?lang=en&scenario=offline' })).toBe('offline')
})

test('a misspelt scenario is an error that lists the ones there are', () => {
  expect(() => scenarioIn({ search: '?scenario=year-5', hash: '' })).toThrow(
    /^No scenario year-5\. There are: real, years-1/,
  )
})
