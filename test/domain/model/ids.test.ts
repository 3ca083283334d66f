import { expect, it } from 'vitest'
import { parseIndicatorId, parseRegionCode, parseTopicId } from '../../../src/domain/model/ids'

it('keeps the text of a well-formed id', () => {
  expect(parseIndicatorId('legal-aid.cases')).toBe('legal-aid.cases')
  expect(parseTopicId('legal-aid')).toBe('legal-aid')
  expect(parseRegionCode('530600')).toBe('530600')
})

it('throws on text of another shape, naming it', () => {
  expect(() => parseIndicatorId('legal-aid')).toThrow('Not an indicator id: legal-aid')
  expect(() => parseTopicId('')).toThrow(RangeError)
  expect(() => parseRegionCode('5306')).toThrow('Not a region code: 5306')
})
