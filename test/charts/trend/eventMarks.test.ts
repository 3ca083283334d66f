import { expect, it } from 'vitest'
import { placeEventNotes } from '../../../src/charts/trend/eventMarks'
import { buildSeries } from '../../../src/domain/model/series'
import { buildChartTheme } from '../../../src/theme/chartTheme'
import { anEvent, anIndicator, aStated } from '../../support/builders'
import { wordsIn } from '../cases'

const years = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023]
const series = buildSeries(
  anIndicator(),
  '530600',
  years.map((year) => aStated({ year })),
  years,
)

const pandemic = anEvent({
  name: { zh: '新冠肺炎疫情', en: 'COVID-19 pandemic' },
  date: '2020-01-23',
  effect: 'caution',
  topics: 'all',
})
const law = anEvent({
  name: { zh: '法律援助法施行', en: 'Legal Aid Law in force' },
  date: '2022-01-01',
  effect: 'break',
  topics: 'all',
})

it('names a year that a rule stands beside: over it, else ending with it, else beginning with it', () => {
  const theme = buildChartTheme({ theme: 'light', size: 'normal', topic: '' })
  const plot = { left: 40, right: 240, slot: 25 }
  const compared = [2022, 2023] as const
  const chart = { series, intervals: new Map(), events: [pandemic, law], compared }
  const size = { width: 240, height: 220 }
  const { notes } = placeEventNotes(chart, plot, size, theme, wordsIn('zh'))
  const [rule, year] = notes
  expect([rule?.event, year?.event]).toEqual([law, pandemic])
  // The law's name has no room right of its rule: it stands left of it, over the pandemic's year.
  expect(rule?.box?.right).toBeLessThan(rule?.x ?? 0)
  // The pandemic's stands below that, and ends where its year does.
  expect(year?.box?.right).toBeCloseTo((year?.x ?? 0) + plot.slot / 2)
  expect(year?.box?.top).toBeGreaterThanOrEqual(rule?.box?.bottom ?? Infinity)
})
