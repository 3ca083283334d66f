import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { measureFolder } from '../../../scripts/reading/measureFolder'
import { formatMeasurements } from '../../../scripts/reading/measure'
import { formatDrafts, measureDrafts } from '../../../scripts/reading/measureDrafts'
import { readMarkedText } from '../../../scripts/reading/markedText'
import { printReading, readWithData } from '../../../scripts/reading/readFile'
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

describe('the proof-reading of seeded drafts', () => {
  const drafts = measureDrafts('test/fixtures/reading/drafts', FIXTURE_DATA)

  it('finds nine of ten faults', () => {
    const found = drafts.reduce((sum, draft) => sum + draft.found, 0)
    const seeded = drafts.reduce((sum, draft) => sum + draft.seeded, 0)
    expect(found / seeded, formatDrafts(drafts)).toBeGreaterThanOrEqual(0.9)
  })

  it.each(drafts.map((draft) => [draft.name, draft] as const))(
    '%s has at most one false alarm in 40 figures',
    (_, { falseAlarms, figures, errors }) => {
      expect(falseAlarms / figures, errors.join('\n')).toBeLessThanOrEqual(1 / 40)
    },
  )

  it('finds exactly the two contradictions of the report of 2020', () => {
    const marked = readFileSync('test/fixtures/reading/zhaotong-2020.marked.txt', 'utf8')
    const { text } = readMarkedText(marked)
    const { findings } = readWithData(text, { folder: FIXTURE_DATA, region: null, year: null })
    const listPrinted = (verdict: string) =>
      findings.flatMap((one) => (one.verdict === verdict ? [text.slice(one.start, one.end)] : []))
    expect(listPrinted('inconsistent')).toEqual(['79.71%', '10.84%'])
    expect(listPrinted('notice')).toEqual(['16037项'])
  })
})

async function print(text: string, region: string | null, json: boolean) {
  const file = { name: 'report.txt', bytes: new TextEncoder().encode(text) }
  const options = { folder: FIXTURE_DATA, region, year: null, json }
  const parseHtml = () => expect.fail('a text is no page')
  return await printReading(file, options, parseHtml)
}

describe('the command', () => {
  it('answers with the text unchanged and exact positions', async () => {
    const text = '\uFEFF某市2021年度法治政府建设情况报告\r\n全市办理法律援助案件５２２４件。\r\n'
    const { output } = await print(text, '530600', true)
    const answer = JSON.parse(output)
    expect(answer.text).toBe(text)
    expect(answer.source.year).toBe(2021)
    expect(answer.figures).toMatchObject([
      { printed: '５２２４件', value: 5224, unit: '件', indicator: 'legal-aid.cases', year: 2021 },
    ])
    const [{ start, end, printed }] = answer.figures
    expect(text.slice(start, end)).toBe(printed)
    expect(answer.findings).toMatchObject([{ kind: 'sameAsBefore', verdict: 'notice', start, end }])
  })

  it('lists figures, findings, reasons and what was not read in lines', async () => {
    const { output } = await print('某市2021年度报告\n受理53宗，3方协商，【待补】。', null, false)
    expect(output).toContain('figures 1 · others 1 · unread 1')
    expect(output).toContain('notice  residue  【待补】')
    expect(output).toContain('not read at')
  })

  it('says why a file is refused', async () => {
    const { error, exitCode } = await print('', null, false)
    expect(error).toBe('The file is empty.')
    expect(exitCode).toBe(1)
  })
})
