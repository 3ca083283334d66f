import { describe, expect, it } from 'vitest'
import { buildResponses } from '../../../mock-api/files/buildResponses'
import { readData } from '../../../mock-api/files/readData'
import { compareYears } from '../../../src/domain/comparison/comparison'
import { formatSentence } from '../../../src/format/sentences/sentence'
import { listCautionClauses, listCautionWords } from '../../../src/format/sentences/cautionTexts'
import { aReport, aRow } from '../../mock-api/aReport'
import { datasetFromResponses } from '../../support/datasetFromResponses'
import { fixtureFiles } from '../../support/fixtureData'
import { messagesFor } from '../../support/messagesFor'

/** The report of 2020, whose −10.84% is wrong, and one of 2021 that states 90 cases. */
const dataset = datasetFromResponses(
  buildResponses(
    readData({
      ...fixtureFiles,
      reports: {
        ...fixtureFiles.reports,
        '530600-2021.json': aReport(2021, [
          aRow({ year: 2021, value: 90 }),
          aRow({ printed: '83件' }),
        ]),
      },
    }),
  ),
)

describe.each([
  {
    lang: 'zh',
    word: '与报告自身数据不符',
    year: '（2020年）',
    clause: '就2020年数据而言，报告所载“减少了10.84%”与所载两年数不符',
  },
  {
    lang: 'en',
    word: 'inconsistent in the report',
    year: ' (2020)',
    clause: 'for 2020, the stated change of −10.84% does not agree',
  },
] as const)('a finding in $lang', ({ lang, word, year, clause }) => {
  const { figures } = messagesFor(lang)
  const compare = (from: number, to: number) =>
    compareYears(dataset, 'reconsideration.applications', from, to)

  it('names its year beside a later figure', () => {
    const comparison = compare(2020, 2021)
    expect(listCautionWords(comparison.cautions, figures)).toContain(word + year)
    expect(formatSentence(comparison, figures)).toContain(clause)
  })

  it('needs no year beside the figure that it tests', () => {
    const comparison = compare(2019, 2020)
    expect(listCautionWords(comparison.cautions, figures)).toContain(word)
    expect(formatSentence(comparison, figures)).not.toContain(clause.slice(0, 8))
  })
})

it('says of 余 that the true number is not below the one written, and about only of 约', () => {
  const { cautions } = compareYears(dataset, 'public-trading.announcements', 2019, 2020)
  expect(listCautionClauses(cautions, messagesFor('zh').figures)).toEqual([
    '2020年实际数不低于所写数',
  ])
  expect(listCautionWords(cautions, messagesFor('en').figures)).toEqual([
    'not below the number written',
  ])
})

it('tells what was found about the later year before what was found about the earlier one', () => {
  const { figures } = messagesFor('zh')
  const row = (indicator: string, value: number, printed: string) =>
    aRow({ indicator, year: 2021, value, printed })
  const rates = datasetFromResponses(
    buildResponses(
      readData({
        ...fixtureFiles,
        reports: {
          ...fixtureFiles.reports,
          '530600-2021.json': aReport(2021, [
            row('online-services.online-rate', 100, '100%'),
            row('online-services.online-items', 17000, '17000项'),
            row('online-services.implementation-list', 16000, '16000项'),
          ]),
        },
      }),
    ),
  )
  const comparison = compareYears(rates, 'online-services.online-rate', 2020, 2021)
  const checks = comparison.cautions.filter((caution) => caution.kind === 'check')
  expect(checks.map(({ isEarlier }) => isEarlier)).toEqual([false, true])
  expect(formatSentence(comparison, figures)).toContain(
    '报告另载17000/16000，两者不符；就2020年数据而言，报告另载10346/16037，两者不符',
  )
})
