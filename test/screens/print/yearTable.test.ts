import { describe, expect, it } from 'vitest'
import { acrossPage, yearCells } from '../../../src/screens/print/yearTable'
import { loadScenario } from '../../exports/exportViews'
import { messagesFor } from '../../support/messagesFor'
import { aMissing, anIndicator, aStated, aDataset } from '../../support/builders'

const WIDTH = 611

describe('the years of an indicator', () => {
  it('have their interval, or the reason why they are missing', () => {
    const dataset = aDataset({
      observations: [
        aStated({ year: 2019, value: 92, status: 'break' }),
        aMissing({ year: 2020, reason: 'suppressed' }),
      ],
    })
    expect(yearCells(dataset, anIndicator(), messagesFor('zh'))).toEqual([
      { year: 2019, value: '92', isMissing: false, status: '口径调整', bounds: ['74', '～113'] },
      { year: 2020, value: '不予公布', isMissing: true, status: null, bounds: [] },
    ])
  })

  it.each(['zh', 'en'] as const)('fit one row where they are short, %s', (lang) => {
    const { dataset } = loadScenario('years-15')
    const indicator = dataset.indicatorById.get('litigation.cases')
    if (indicator === undefined) throw new Error('no such indicator')
    const cells = yearCells(dataset, indicator, messagesFor(lang)).slice(-8)
    expect(acrossPage(cells, WIDTH).map((row) => row.length)).toEqual([8])
  })

  it.each(['zh', 'en'] as const)('are all in the table, once and in order, %s', (lang) => {
    const { dataset } = loadScenario('years-15')
    for (const indicator of dataset.catalog.indicators) {
      const rows = acrossPage(yearCells(dataset, indicator, messagesFor(lang)), WIDTH)
      expect(
        rows.flat().map(({ year }) => year),
        indicator.id,
      ).toEqual(dataset.years)
      const lengths = rows.map((row) => row.length)
      expect(Math.max(...lengths) - Math.min(...lengths), indicator.id).toBeLessThan(
        Math.max(2, rows.length),
      )
    }
  })
})
