import { listUnits } from '../../../../src/screens/present/deck/slideContext'
import { expect, it } from 'vitest'
import { anIndicator, aStated, aDataset } from '../../../support/builders'
import { messagesFor } from '../../../support/messagesFor'

const pair = { from: 2019, to: 2020 }

it('lists each unit once, as the figures of the later year are written', () => {
  const money = { zh: '元', en: 'yuan' }
  const dataset = aDataset({
    indicators: [
      anIndicator(),
      anIndicator({ id: 'a.amount', measure: 'amount', multiplier: 8, unit: money }),
      anIndicator({ id: 'a.cases' }),
    ],
    observations: [aStated(), aStated({ indicator: 'a.amount', value: 3.46 })],
  })
  const ids = ['reconsideration.applications', 'a.amount', 'a.cases', 'no.such']
  expect(listUnits(ids, { dataset, pair, messages: messagesFor('zh') })).toEqual(['件', '亿元'])
  expect(listUnits(ids, { dataset, pair, messages: messagesFor('en') })).toEqual([
    'cases',
    'million yuan',
  ])
})

it('uses the plural unit for a single case too', () => {
  const dataset = aDataset({ observations: [aStated({ value: 1 })] })
  const context = { dataset, pair, messages: messagesFor('en') }
  expect(listUnits(['reconsideration.applications'], context)).toEqual(['cases'])
})
