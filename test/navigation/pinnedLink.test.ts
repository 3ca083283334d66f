import { describe, expect, test } from 'vitest'
import { pinnedLink } from '../../src/navigation/pinnedLink'

describe('a link to the very data that are in view', () => {
  test.each([
    ['http://a.test/fz/#/', 'http://a.test/fz/#/?version=2021-02-03'],
    ['http://a.test/fz/', 'http://a.test/fz/#/?version=2021-02-03'],
    [
      'http://a.test/?ticket=1#/explore?lang=en&ids=a,b',
      'http://a.test/?ticket=1#/explore?lang=en&ids=a,b&version=2021-02-03',
    ],
    ['http://a.test/#/?version=2020-01-01', 'http://a.test/#/?version=2020-01-01'],
    ['http://a.test/#/?version=latest', 'http://a.test/#/?version=2021-02-03'],
  ])('%s becomes %s', (address, pinned) => {
    expect(pinnedLink(address, '2021-02-03')).toBe(pinned)
  })
})
