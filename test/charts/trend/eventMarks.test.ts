import { parseRegionCode } from '../../../src/domain/model/ids'
import { expect, it } from 'vitest'
import { placeEventNotes } from '../../../src/charts/trend/eventMarks'
import { buildSeries } from '../../../src/domain/model/series'
import { buildChartTheme } from '../../../src/theme/chartTheme'
import { anEvent, anIndicator, aStated, noReports } from '../../support/builders'
import { buildMessages } from '../cases'

const years = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023]
const series = buildSeries(
  anIndicator(),
  parseRegionCode('530600'),
  years.map((year) => aStated({ year })),
  years,
  noReports,
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

it('places a note beside a line flush with the end of its year where the middle is taken', () => {
  const theme = buildChartTheme({ theme: 'light', size: 'normal', slot: null })
  const plot = { left: 40, slot: 25 }
  const compared = [2022, 2023] as const
  const events = [pandemic, law]
  const chart = { series, intervals: new Map(), limits: null, events, compared, neighbours: null }
  const size = { width: 240, height: 220 }
  const { notes } = placeEventNotes({ chart, theme, messages: buildMessages('zh'), size }, plot)
  const [lawNote, pandemicNote] = notes
  expect([lawNote?.event, pandemicNote?.event]).toEqual([law, pandemic])
  // No room to the right of the line: the law's name is on the left, over the year of the pandemic.
  expect(lawNote?.box?.right).toBeLessThan(lawNote?.x ?? 0)
  // The name of the pandemic is in the next row and ends with its year.
  expect(pandemicNote?.box?.right).toBeCloseTo((pandemicNote?.x ?? 0) + plot.slot / 2)
  expect(pandemicNote?.box?.top).toBeGreaterThanOrEqual(lawNote?.box?.bottom ?? Infinity)
})
