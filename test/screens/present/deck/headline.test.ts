import { expect, it } from 'vitest'
import { sentenceOf } from '../../../../src/format/sentences/sentence'
import { readingOf } from '../../../../src/domain/comparison/comparison'
import { headlineOf } from '../../../../src/screens/present/deck/headline'
import { wordsOf } from '../../../support/messagesIn'
import { worldIn } from '../drawSlides'

const world = worldIn('real')

it('sets the first clause of the sentence large and the rest apart', () => {
  const reading = readingOf(world, 'reconsideration.applications', 2019, 2020)
  expect(headlineOf(reading, wordsOf('zh'))).toEqual({
    lead: '2020 年行政复议申请数 83 件，比 2019 年少 9 件（−9.8%），差异在偶然波动范围内',
    rest: '受新冠肺炎疫情（2020 年）影响，比较宜谨慎。',
  })
  expect(headlineOf(reading, wordsOf('en')).rest).toBe(
    'Compare with care (COVID-19 pandemic, 2020).',
  )
})

it('takes the whole sentence but its full stop where it has one clause', () => {
  const reading = readingOf(world, 'mediation.disputes', 2020, 2020)
  const words = wordsOf('zh')
  const { lead, rest } = headlineOf(reading, words)
  expect(rest).toBe('')
  expect(`${lead}。`).toBe(sentenceOf(reading, words.figures))
})

it('says nothing that the one sentence does not, for any indicator in either language', () => {
  for (const lang of ['zh', 'en'] as const)
    for (const { id } of world.catalog.indicators) {
      const reading = readingOf(world, id, 2019, 2020)
      const { lead, rest } = headlineOf(reading, wordsOf(lang))
      const bare = (text: string) => text.replace(/[\s；;。.]/g, '').toLowerCase()
      expect(bare(lead + rest)).toBe(bare(sentenceOf(reading, wordsOf(lang).figures)))
    }
})
