import { describe, expect, it } from 'vitest'
import type { Warning } from '../../../src/documents/model'
import { countPending, groupIssues, listIssues } from '../../../src/screens/desk/model/issues'
import { guessRegion } from '../../../src/screens/desk/model/guessRegion'
import { parseRegionCode } from '../../../src/domain/model/ids'
import { DRAFT, readDraft } from './readDraft'

const { reading, issues } = readDraft(DRAFT)

const comment: Warning = {
  kind: 'comment',
  start: 3,
  end: 5,
  text: '请核实',
  author: '张三',
  date: '',
}

describe('the issues of a draft', () => {
  it('begin with what does not agree, with its arithmetic', () => {
    expect(issues[0]).toMatchObject({ weight: 'inconsistent', kind: 'change' })
    expect(issues[0]?.arithmetic).not.toBe('')
    expect(DRAFT.slice(issues[0]?.start, issues[0]?.end)).toContain('20.12%')
  })

  it('hold a blank once, though text and file both tell of it', () => {
    const start = DRAFT.indexOf('【待补】')
    const blank: Warning = { kind: 'placeholder', start, end: start + 4, text: '【待补】' }
    const both = listIssues(reading.findings, [blank])
    expect(both.filter((one) => one.start <= start && one.end > start)).toHaveLength(1)
  })

  it('rank comments before remarks, and give equal ones keys of their own', () => {
    const twice = listIssues([], [comment, comment, { kind: 'picture', start: 0, end: 0 }])
    expect(twice.map(({ weight }) => weight)).toEqual(['unpublishable', 'unpublishable', 'notice'])
    expect(new Set(twice.map(({ key }) => key)).size).toBe(3)
    expect(twice[0]).toMatchObject({ detail: '请核实', author: '张三' })
  })

  it('keep ignored ones in their group but do not count them', () => {
    const all = listIssues([], [comment])
    const ignored = { [all[0]?.key ?? '']: '' }
    expect(countPending(all, {})).toBe(1)
    expect(countPending(all, ignored)).toBe(0)
    expect(groupIssues(all)[0]?.issues).toHaveLength(1)
  })
})

describe('the place of a draft', () => {
  const region = (code: string, zh: string) => ({
    code: parseRegionCode(code),
    name: { zh, en: zh },
  })
  const regions = [
    region('530600', '昭通市'),
    region('530602', '昭通市昭阳区'),
    region('530100', '昆明市'),
  ]

  it('is the longest name at its beginning', () => {
    expect(guessRegion('昭通市昭阳区2021年度报告', regions)?.code).toBe('530602')
    expect(guessRegion('昭通市人民政府2021年度报告\n正文', regions)?.code).toBe('530600')
  })

  it('is the inner one of names that follow each other, however long the names', () => {
    const short = [
      region('530600', '昭通市'),
      region('530602', '昭阳区'),
      region('532800', '西双版纳傣族自治州'),
      region('532801', '景洪市'),
    ]
    expect(guessRegion('昭通市昭阳区2021年度报告', short)?.code).toBe('530602')
    expect(guessRegion('西双版纳傣族自治州景洪市2021年度报告', short)?.code).toBe('532801')
    expect(guessRegion('昭通市2021年度报告\n昭阳区完成试点', short)?.code).toBe('530600')
  })

  it('is unknown where the beginning names none', () => {
    expect(guessRegion(`报告${'\n'.repeat(20)}昆明市`, regions)).toBeNull()
  })
})
