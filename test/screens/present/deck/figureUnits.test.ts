import { expect, it } from 'vitest'
import { unitsOf } from '../../../../src/screens/present/deck/figureUnits'
import { anIndicator, aStated, aWorld } from '../../../support/builders'
import { wordsOf } from '../../../support/messagesIn'

const pair = { from: 2019, to: 2020 }

it('names each unit once, as its figure of the later year is written', () => {
  const money = { zh: '元', en: 'yuan' }
  const world = aWorld({
    indicators: [
      anIndicator(),
      anIndicator({ id: 'a.amount', measure: 'amount', multiplier: 8, unit: money }),
      anIndicator({ id: 'a.cases' }),
    ],
    observations: [aStated(), aStated({ indicator: 'a.amount', value: 3.46 })],
  })
  const ids = ['reconsideration.applications', 'a.amount', 'a.cases', 'no.such']
  expect(unitsOf(ids, { world, pair, words: wordsOf('zh') })).toEqual(['件', '亿元'])
  expect(unitsOf(ids, { world, pair, words: wordsOf('en') })).toEqual(['cases', 'million yuan'])
})

it('writes the unit in its plural, even of a single case', () => {
  const world = aWorld({ observations: [aStated({ value: 1 })] })
  const context = { world, pair, words: wordsOf('en') }
  expect(unitsOf(['reconsideration.applications'], context)).toEqual(['cases'])
})
