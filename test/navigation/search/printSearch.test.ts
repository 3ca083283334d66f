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

describe('resolvePrintItems', () => {
  it('returns the core indicators without items', () => {
    expect(resolvePrintItems(undefined, catalog)).toEqual({ kind: 'core', ids: CORE, unknown: [] })
    expect(resolvePrintItems(',', catalog).kind).toBe('core')
  })

  it('returns the named indicators once each, in their order', () => {
    expect(resolvePrintItems('litigation.cases,legal-aid.cases,litigation.cases', catalog)).toEqual(
      {
        kind: 'chosen',
        ids: ['litigation.cases', 'legal-aid.cases'],
        unknown: [],
      },
    )
  })

  it('returns every indicator for `all`', () => {
    const { kind, ids } = resolvePrintItems('all', catalog)
    expect([kind, ids.length]).toEqual(['all', catalog.indicators.length])
  })

  it('lists unknown ids separately', () => {
    expect(resolvePrintItems('gone.away,litigation.cases', catalog)).toEqual({
      kind: 'chosen',
      ids: ['litigation.cases'],
      unknown: ['gone.away'],
    })
  })
})

describe('formatPrintItems', () => {
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
