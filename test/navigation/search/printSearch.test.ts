import { describe, expect, it } from 'vitest'
import {
  formatPrintItems,
  parsePrintSearch,
  resolvePrintItems,
} from '../../../src/navigation/search/printSearch'
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
    const ids = ['litigation.cases', 'legal-aid.cases']
    const selection = resolvePrintItems([...ids, 'litigation.cases'].join(','), catalog)
    expect(selection).toEqual({ kind: 'chosen', ids, unknown: [] })
  })

  it('returns every indicator for `all`', () => {
    const { kind, ids } = resolvePrintItems('all', catalog)
    expect([kind, ids.length]).toEqual(['all', catalog.indicators.length])
  })

  it('lists unknown ids separately', () => {
    const { ids, unknown } = resolvePrintItems('gone.away,litigation.cases', catalog)
    expect({ ids, unknown }).toEqual({ ids: ['litigation.cases'], unknown: ['gone.away'] })
  })
})

describe('formatPrintItems', () => {
  it.each([CORE, ['litigation.cases'], catalog.indicators.map(({ id }) => id)])(
    'names exactly the indicators in view',
    (...ids) => {
      expect(resolvePrintItems(formatPrintItems(ids, catalog), catalog).ids).toEqual(ids)
    },
  )

  it('writes nothing for the core indicators', () => {
    expect(formatPrintItems(CORE, catalog)).toBeUndefined()
  })

  it.each([{ items: '，' }, { items: '<b>' }, { items: 'a'.repeat(6001) }])(
    'ignores the invalid %o',
    (search) => {
      expect(parsePrintSearch(search).items).toBeUndefined()
    },
  )
})
