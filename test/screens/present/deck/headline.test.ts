import { expect, it } from 'vitest'
import { formatSentence } from '../../../../src/format/sentences/sentence'
import { compareYears } from '../../../../src/domain/comparison/comparison'
import { buildHeadline } from '../../../../src/screens/present/deck/headline'
import { messagesFor } from '../../../support/messagesFor'
import { datasetIn } from '../renderDeck'

const dataset = datasetIn('real')

it('splits the sentence after its first clause', () => {
  const comparison = compareYears(dataset, 'reconsideration.applications', 2019, 2020)
  expect(buildHeadline(comparison, messagesFor('zh'))).toEqual({
    lead: '2020年行政复议申请数83件，比2019年减少9件，下降9.8%',
    caution: '报告所载“减少了10.84%”与所载两年数不符。',
    rest: '差异尚不能排除偶然波动；新冠肺炎疫情（2020年）可能影响数据，谨慎比较。',
  })
  expect(buildHeadline(comparison, messagesFor('en')).rest).toBe(
    'A difference this size could be chance alone; compare with care: COVID-19 pandemic (2020) may have affected the figures.',
  )
})

it('takes a sentence with one clause whole, without its full stop', () => {
  const comparison = compareYears(dataset, 'mediation.disputes', 2020, 2020)
  const messages = messagesFor('zh')
  const { lead, rest } = buildHeadline(comparison, messages)
  expect(rest).toBe('')
  expect(`${lead}。`).toBe(formatSentence(comparison, messages.figures))
})

it('adds nothing to the sentence, for every indicator in both languages', () => {
  for (const lang of ['zh', 'en'] as const)
    for (const { id } of dataset.catalog.indicators) {
      const comparison = compareYears(dataset, id, 2019, 2020)
      const { lead, caution, rest } = buildHeadline(comparison, messagesFor(lang))
      const bare = (text: string) => text.replace(/[\s；;。.]/g, '').toLowerCase()
      expect(bare(lead + caution + rest)).toBe(
        bare(formatSentence(comparison, messagesFor(lang).figures)),
      )
    }
})
