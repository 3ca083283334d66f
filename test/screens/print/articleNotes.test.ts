import { describe, expect, it } from 'vitest'
import type { Lang } from '../../../src/domain/model/indicator'
import { runChecks } from '../../../src/domain/checks/runChecks'
import { compareYears } from '../../../src/domain/comparison/comparison'
import { articleNotes } from '../../../src/screens/print/articleNotes'
import { loadScenario } from '../../exports/exportViews'
import { messagesFor } from '../../support/messagesFor'

function notesOn(id: string, scenario: 'real' | 'years-15' = 'real', lang: Lang = 'zh') {
  const { dataset } = loadScenario(scenario)
  const [from = 0, to = 0] = dataset.years.slice(-2)
  const comparison = compareYears(dataset, id, from, to)
  return articleNotes(
    { dataset, comparison, checks: runChecks(dataset), messages: messagesFor(lang) },
    true,
  )
}

describe('the notes below an indicator on paper', () => {
  it('name a limit of the comparison with its date', () => {
    expect(notesOn('litigation.cases')[0]).toMatchObject({
      kind: 'caution',
      about: '谨慎比较',
      text: expect.stringMatching(/^新冠肺炎疫情（2020年）：/),
    })
  })

  it('name a failed check with its arithmetic', () => {
    const check = notesOn('reconsideration.applications').find(({ kind }) => kind === 'check')
    expect(check?.about).toBe('核对不符·报告所载增减幅')
    expect(check?.text).toContain('(83 − 92) ÷ 92 = −9.78%')
  })

  it('omit passed checks', () => {
    expect(notesOn('enforcement-exam.pass-rate').map(({ kind }) => kind)).toEqual([
      'caution',
      'source',
    ])
  })

  it('cite the sources, and count the reports of other years', () => {
    const [real] = notesOn('litigation.cases').slice(-1)
    expect(real?.text).toMatch(/2021年2月3日，第一部分第（七）项第二点$/)
    const [many] = notesOn('litigation.cases', 'years-15').slice(-1)
    expect(many?.text).toMatch(/；其余年份的数据出自另外\d+份报告$/)
    const [english] = notesOn('litigation.cases', 'years-15', 'en').slice(-1)
    expect(english?.text).toMatch(/come from \d+ more reports$/)
  })
})
