import { beforeAll, describe, expect, it } from 'vitest'
import { listFigures } from '../../src/search/figures'
import { find, type Found } from '../../src/search/find'
import { loadPinyin } from '../../src/search/loadPinyin'
import { buildSearchIndex, spellableTexts, type SearchIndex } from '../../src/search/searchIndex'
import { questions } from './questions'
import { reportDataset } from '../support/reportDataset'

const dataset = reportDataset()
let index: SearchIndex = { entries: [], notReported: [] }

beforeAll(async () => {
  const pinyin = await loadPinyin(spellableTexts(dataset.catalog))
  index = buildSearchIndex(dataset.catalog, pinyin, listFigures(dataset))
})

const idsOf = (found: Found): readonly string[] => (found.kind === 'all' ? [] : found.ids)

describe('what a clerk types', () => {
  it.each(questions)('%s finds %s first', (query, id) => {
    expect(idsOf(find(index, query))[0]).toBe(id)
  })

  it.each([
    ['信访', 'reconsideration.applications'],
    ['信访件数', 'reconsideration.applications'],
    ['败诉率', 'litigation.cases'],
    ['负责人出庭', 'litigation.cases'],
    ['负责人出庭应诉率是多少', 'litigation.cases'],
    ['司法所', 'public-legal-services.stations'],
    ['依法行政', 'reconsideration.applications'],
    ['12345', 'legal-aid.consultations'],
  ])('%s is in no report here, and names its neighbours', (query, near) => {
    const found = find(index, query)
    expect(found.kind).toBe('notReported')
    expect(idsOf(found)).toContain(near)
  })

  it.each(['今天天气', 'qqf', '99887766', '7/8', '教育', '交通'])('%s finds nothing', (query) => {
    expect(idsOf(find(index, query))).toEqual([])
  })

  it('names the figure that a number found', () => {
    const figureOf = (query: string, id: string) => {
      const found = find(index, query)
      return found.kind === 'asTyped' ? found.figures.get(id) : undefined
    }
    expect(figureOf('83', 'reconsideration.applications')).toEqual({
      kind: 'value',
      year: 2020,
      whole: true,
    })
    expect(figureOf('92', 'reconsideration.applications')?.year).toBe(2019)
    expect(figureOf('10.84', 'reconsideration.applications')?.kind).toBe('statedChange')
    expect(figureOf('1573/2640', 'enforcement-exam.pass-rate')?.kind).toBe('terms')
    expect(figureOf('2321', 'mediation.succeeded')?.whole).toBe(false)
    expect(figureOf('23', 'mediation.succeeded')).toBeUndefined()
  })

  it('says which word was meant', () => {
    expect(find(index, '调介')).toMatchObject({ kind: 'forgiven', meant: '调解' })
    expect(find(index, '调解')).toMatchObject({ kind: 'asTyped' })
  })
})
