import { describe, expect, it } from 'vitest'
import { measureFolder } from '../../../scripts/reading/measureFolder'
import { formatMeasurements } from '../../../scripts/reading/measure'
import { readFile } from '../../../scripts/reading/readFile'
import { FIXTURE_DATA } from '../../support/fixtureData'

const measurements = measureFolder('test/fixtures/reading', FIXTURE_DATA)

/** Issue 16: precision and recall that a reading must have. */
const LEAST: Readonly<Record<string, readonly [number, number]>> = {
  'zhaotong-2020': [0.98, 0.98],
  'guangming-2021': [0.95, 0.92],
}

describe('the reading of marked reports', () => {
  it.each(measurements.map((one) => [one.name, one] as const))('%s is good enough', (name, one) => {
    const [precision, recall] = LEAST[name] ?? [0.93, 0.88]
    expect(one.errors.length < 3 || one.precision >= precision, one.errors.join('\n')).toBe(true)
    expect(one.precision).toBeGreaterThanOrEqual(precision)
    expect(one.recall).toBeGreaterThanOrEqual(recall)
    expect(one.lost).toBe(0)
  })

  it('matches 97 % of the indicators of the report that the catalogue was made from', () => {
    const { indicators } = measurements.find(({ name }) => name === 'zhaotong-2020') ?? {
      indicators: { right: 0, named: 1 },
    }
    expect(indicators.right / indicators.named).toBeGreaterThanOrEqual(0.97)
  })
})

describe('the table of a measurement', () => {
  it('has a line for each report, and each error below', () => {
    const [one] = measurements
    if (one === undefined) throw new Error('no marked report')
    const lines = formatMeasurements([{ ...one, errors: ['missed: [12件]'] }]).split('\n')
    expect(lines).toHaveLength(4)
    expect(lines[2]).toContain(one.name)
    expect(lines[3]).toBe(`${one.name}: missed: [12件]`)
  })
})

describe('the command', () => {
  it('answers with the text unchanged and exact positions', () => {
    const text = '\uFEFF某市2021年度法治政府建设情况报告\r\n全市办理法律援助案件５２２４件。\r\n'
    const answer = JSON.parse(
      readFile(text, { folder: FIXTURE_DATA, region: '530600', year: null, json: true }),
    )
    expect(answer.text).toBe(text)
    expect(answer.source.year).toBe(2021)
    expect(answer.figures).toMatchObject([
      { printed: '５２２４件', value: 5224, unit: '件', indicator: 'legal-aid.cases', year: 2021 },
    ])
    const [{ start, end, printed }] = answer.figures
    expect(text.slice(start, end)).toBe(printed)
  })

  it('lists figures, reasons and what was not read in lines', () => {
    const lines = readFile('某市2021年度报告\n受理53宗，3方协商。', {
      folder: FIXTURE_DATA,
      region: null,
      year: null,
      json: false,
    })
    expect(lines).toContain('figures 1 · others 1 · unread 1')
    expect(lines).toContain('not read at')
  })
})
