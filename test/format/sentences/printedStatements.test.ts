import { describe, expect, it } from 'vitest'
import { printedStatements } from '../../../src/format/sentences/printedStatements'
import { runChecks } from '../../../src/domain/checks/runChecks'
import type { Check } from '../../../src/domain/checks/check'
import { aRunOf, aDataset } from '../../support/builders'
import { reportDataset } from '../../support/reportDataset'
import { chineseContext, englishContext } from '../../support/checkContexts'

const report = reportDataset()

function find(id: string): Check {
  const check = runChecks(report).find((candidate) => candidate.id === id)
  if (check === undefined) throw new Error(`no check ${id}`)
  return check
}

describe('printedStatements', () => {
  it('quotes a printed change in Chinese with its locator', () => {
    const check = find('printedChange/reconsideration.applications/2020')
    for (const buildContext of [chineseContext, englishContext]) {
      expect(printedStatements(check, buildContext(report))).toEqual([
        {
          when: null,
          text: '减少了10.84%',
          verbatim: true,
          locator: { chapter: 7, item: 1 },
        },
      ])
    }
  })

  it('quotes both statements of an item that is counted twice', () => {
    const check = find('sameItem/online-services.implementation-list/2020')
    expect(printedStatements(check, chineseContext(report))).toMatchObject([
      { text: '15980项', locator: { chapter: 2, item: 1 } },
      { text: '16037项', locator: { chapter: 6, item: 3 } },
    ])
  })

  it('quotes the total of parts, a rate, and a part with its whole', () => {
    const texts = (id: string) =>
      printedStatements(find(id), chineseContext(report)).map(({ text }) => text)
    expect(texts('partsAndWhole/litigation.cases/2020')).toEqual(['33件'])
    expect(texts('rateAndTerms/enforcement-exam.pass-rate/2020')).toEqual(['59.58%'])
    expect(texts('subset/mediation.full-time-mediators/2020')).toEqual(['392名', '10367人'])
  })

  it('dates the two years of an outlier and formats figures without a printed text', () => {
    const dataset = aDataset({
      observations: aRunOf('reconsideration.applications', 2019, [92, 83]),
    })
    const [check] = runChecks(dataset)
    if (check === undefined) throw new Error('no check')
    expect(printedStatements(check, englishContext(dataset))).toEqual([
      { when: '2019', text: '92 cases', verbatim: false, locator: null },
      { when: '2020', text: '83 cases', verbatim: false, locator: null },
    ])
  })
})
