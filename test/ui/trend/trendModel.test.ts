import { expect, it } from 'vitest'
import { buildChartMessages, buildTrendChart } from '../../../src/ui/trend/trendModel'
import { core as en } from '../../../src/messages/en'
import { core as zh } from '../../../src/messages/zh'
import { datasetIn } from '../../screens/present/renderDeck'
import { aMissing, aNote, anIndicator, aStated, aDataset } from '../../support/builders'

const indicator = anIndicator()
const note = aNote()
const dataset = aDataset({
  observations: [
    aStated({ year: 2018, value: 90 }),
    aMissing({ year: 2019, notes: [note] }),
    aStated({ year: 2020, value: 83, notes: [note, note] }),
  ],
})
const chart = buildTrendChart(dataset, indicator, [2019, 2020], zh)
const texts = (marked: boolean) => {
  const messages = buildChartMessages(indicator, chart, zh, marked)
  return chart.series.points.map((point) =>
    point.kind === 'reported' ? messages.shortValue(point) : messages.missing(point),
  )
}

it('marks the figures and gaps that have a note, one sign a year in the order of the years', () => {
  expect(texts(true)).toEqual(['90', '未收录 ①', '83 ②'])
})

it('marks none where the notes do not stand beside the chart', () => {
  expect(texts(false)).toEqual(['90', '未收录', '83'])
})

it('speaks the reasons in either case', () => {
  const { spoken } = buildChartMessages(indicator, chart, zh)
  expect(chart.series.points.map(spoken)).toEqual([
    expect.not.stringContaining('原因'),
    '2019年，本站未收录该年报告，原因：窗口关闭两个月',
    expect.stringMatching(/^2020年，83件.*，原因：窗口关闭两个月，原因：窗口关闭两个月$/),
  ])
})

it('says in each English figure what it counts in, which the unit above cannot', () => {
  const scaled = anIndicator({ multiplier: 4, decimals: 2 })
  const stated = aStated({ year: 2020, value: 625.76 })
  const english = buildChartMessages(scaled, buildTrendChart(dataset, scaled, [2019, 2020], en), en)
  const chinese = buildChartMessages(scaled, buildTrendChart(dataset, scaled, [2019, 2020], zh), zh)
  expect(english.shortValue(stated)).toBe('6.2576 million')
  expect(english.tick(500)).toBe('5 million')
  expect(chinese.shortValue(stated)).toBe('625.76')
})

it('names the year of the figures beside a lone one, which need not be a compared year', () => {
  const real = datasetIn('real')
  const lone = real.indicatorById.get('legal-aid.cases')
  if (lone === undefined) throw new Error('no legal aid cases')
  const headingIn = (messages: typeof zh | typeof en) =>
    buildTrendChart(real, lone, [2021, 2022], messages).neighbours?.heading
  expect(headingIn(zh)).toBe('同一报告中的相关数据（2020年）')
  expect(headingIn(en)).toBe('Related figures in the same report (2020)')
})

it('lists beside a lone figure what data checks found about its neighbours', () => {
  const real = datasetIn('real')
  const lone = real.indicatorById.get('online-services.centre-transactions')
  if (lone === undefined) throw new Error('no centre transactions')
  const { neighbours } = buildTrendChart(real, lone, [2019, 2020], zh)
  const rows = new Map(neighbours?.rows.map(({ name, caution }) => [name, caution]))
  expect(rows.get('政务服务事项网上可办率')).toBe('与报告自身数据不符')
})
