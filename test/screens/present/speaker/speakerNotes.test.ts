import { describe, expect, it } from 'vitest'
import { at } from '../../../../src/domain/model/at'
import type { ReportedValue } from '../../../../src/domain/model/observation'
import { runChecks } from '../../../../src/domain/checks/runChecks'
import { buildNotes, type Note } from '../../../../src/screens/present/speaker/speakerNotes'
import { anIndicator, aStated, aDataset } from '../../../support/builders'
import { reportDataset } from '../../../support/reportDataset'
import { messagesFor } from '../../../support/messagesFor'

const dataset = reportDataset()
const checks = runChecks(dataset)

const years = { from: 2019, to: 2020 }

function buildNote(id: string, lang: 'zh' | 'en' = 'zh'): Note {
  return at(buildNotes([id], { dataset, checks, years, messages: messagesFor(lang) }), 0)
}

/** The note of the applications in a dataset of these observations. */
function buildNoteOf(...observations: readonly ReportedValue[]): Note {
  const options = { dataset: aDataset({ observations }), checks: [], years }
  const messages = messagesFor('zh')
  return at(buildNotes(['reconsideration.applications'], { ...options, messages }), 0)
}

describe('buildNotes', () => {
  it('computes the change of a count step by step and lists what contradicts it', () => {
    const note = buildNote('reconsideration.applications')
    expect(note.sentence).toContain('83件，比2019年减少9件，下降9.8%')
    expect(note.arithmetic).toEqual(['83件 − 92件 = −9件', '(−9件) ÷ 92件 = −9.78%'])
    expect(note.reasons.join('\n')).toMatch(/疫情[^]*可能性仍约为55%[^]*报告写作“减少了10\.84%”/)
    expect(note.definition).not.toBe('')
  })

  it('keeps differences as inexact as their figures', () => {
    const note = buildNoteOf(aStated({ year: 2019, value: 92, precision: 'about' }), aStated())
    expect(note.arithmetic).toEqual(['83件 − 约92件 = 约−9件'])
    for (const line of buildNote('business-environment.start-business').arithmetic)
      expect(line).toMatch(/约[^]*= 约/)
  })

  it('says about where English digits reach farther than the figures', () => {
    const indicators = [anIndicator({ multiplier: 4, decimals: 2 })]
    const observations = [aStated({ year: 2019, value: 1.82 }), aStated({ value: 1.83 })]
    const options = { dataset: aDataset({ indicators, observations }), checks: [], years }
    const linesIn = (lang: 'zh' | 'en') =>
      buildNotes([at(indicators, 0).id], { ...options, messages: messagesFor(lang) }).flatMap(
        ({ arithmetic }) => arithmetic,
      )
    expect(linesIn('en')[0]).toBe('18,300 cases − 18,200 cases = about 100 cases')
    expect(linesIn('zh')[0]).toBe('1.83万件 − 1.82万件 = 0.01万件')
  })

  it('says nothing of a difference whose direction is unknown', () => {
    const hedged = { precision: 'atLeast' } as const
    const note = buildNoteOf(aStated({ year: 2019, value: 1600, ...hedged }), aStated(hedged))
    expect(note.arithmetic).toEqual([])
  })

  it('lists a written note first among the reasons', () => {
    const note = {
      text: { zh: '机构改革', en: 'Reform' },
      author: '张三',
      date: '2021-03-01',
      source: '台账',
    }
    const { reasons } = buildNoteOf(aStated({ year: 2019, value: 92 }), aStated({ notes: [note] }))
    expect(reasons[0]).toMatch(/^2020年：机构改革（张三，.*台账/)
  })

  it('computes a rate from numerator and denominator', () => {
    const note = buildNote('enforcement-exam.pass-rate')
    expect(note.arithmetic).toEqual(['1573人 ÷ 2640人 = 59.58%'])
    expect(note.reasons[0]).toBe('本站未收录2019年报告')
  })

  it('has complete texts for every indicator in both languages', () => {
    for (const lang of ['zh', 'en'] as const) {
      for (const { id } of dataset.catalog.indicators) {
        const { name, sentence, arithmetic, reasons, definition } = buildNote(id, lang)
        const text = [name, sentence, ...arithmetic, ...reasons, definition].join('\n')
        expect(text, id).not.toMatch(/undefined|NaN|null|Infinity|−−/)
      }
    }
  })

  it('keeps the order of the indicators and ignores unknown ones', () => {
    const options = { dataset, checks, years, messages: messagesFor('en') }
    const ids = ['litigation.cases', 'nothing.at.all', 'legal-aid.cases']
    expect(buildNotes(ids, options).map(({ id }) => id)).toEqual([
      'litigation.cases',
      'legal-aid.cases',
    ])
  })
})
