import { describe, expect, it } from 'vitest'
import { linkTo } from '../../../src/navigation/links'
import {
  formatPrintItems,
  parsePrintSearch,
  resolvePrintItems,
} from '../../../src/navigation/search/printSearch'
import { parseSharedSearch } from '../../../src/navigation/search/sharedSearch'
import { reportDataset } from '../../support/reportDataset'

const { catalog } = reportDataset()
const CORE = [
  'reconsideration.applications',
  'litigation.cases',
  'legal-aid.cases',
  'enforcement-exam.pass-rate',
]

describe('what an address wants on paper', () => {
  it('is the four core indicators unless it says more', () => {
    expect(resolvePrintItems(undefined, catalog)).toEqual({ kind: 'core', ids: CORE, unknown: [] })
    expect(resolvePrintItems(',', catalog).kind).toBe('core')
  })

  it('is what it names, each once, in its order', () => {
    expect(resolvePrintItems('litigation.cases,legal-aid.cases,litigation.cases', catalog)).toEqual(
      {
        kind: 'chosen',
        ids: ['litigation.cases', 'legal-aid.cases'],
        unknown: [],
      },
    )
  })

  it('is the whole volume for the word all', () => {
    const { kind, ids } = resolvePrintItems('all', catalog)
    expect([kind, ids.length]).toEqual(['all', catalog.indicators.length])
  })

  it('tells apart what the catalogue does not know', () => {
    expect(resolvePrintItems('gone.away,litigation.cases', catalog)).toEqual({
      kind: 'chosen',
      ids: ['litigation.cases'],
      unknown: ['gone.away'],
    })
  })
})

describe('the address of a handout', () => {
  it.each([CORE, ['litigation.cases'], catalog.indicators.map(({ id }) => id)])(
    'asks for just what is in view',
    (...ids) => {
      expect(resolvePrintItems(formatPrintItems(ids, catalog), catalog).ids).toEqual(ids)
    },
  )

  it('is as short as it can be', () => {
    expect(formatPrintItems(CORE, catalog)).toBeUndefined()
    const shared = parseSharedSearch({ years: '2019-2020', lang: 'en' })
    expect(linkTo({ screen: 'print', items: 'a.b,c.d' }, shared)).toBe(
      '#/print?years=2019-2020&lang=en&items=a.b,c.d',
    )
  })

  it.each([{ items: 'a b' }, { items: '<b>' }, { items: 'a'.repeat(6001) }])(
    'opens without what it cannot be: %o',
    (search) => {
      expect(parsePrintSearch(search).items).toBeUndefined()
    },
  )
})
