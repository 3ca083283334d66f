import { beforeAll, describe, expect, it } from 'vitest'
import { listFigures } from '../../src/search/figures'
import { find, type Found } from '../../src/search/find'
import { loadPinyin } from '../../src/search/loadPinyin'
import { buildSearchIndex, spellableTexts, type SearchIndex } from '../../src/search/searchIndex'
import { reportDataset } from '../support/reportDataset'

const dataset = reportDataset()
let index: SearchIndex = { entries: [], notReported: [] }

beforeAll(async () => {
  const pinyin = await loadPinyin(spellableTexts(dataset.catalog))
  index = buildSearchIndex(dataset.catalog, pinyin, listFigures(dataset))
})

const idsOf = (found: Found): readonly string[] => (found.kind === 'all' ? [] : found.ids)

describe('what a clerk types', () => {
  it.each([
    // Numbers: as printed, grouped, full-width, rates, fractions, amounts, changes.
    ['23219', 'mediation.succeeded'],
    ['23,219', 'mediation.succeeded'],
    ['２３２１９', 'mediation.succeeded'],
    ['23219件', 'mediation.succeeded'],
    ['59.58', 'enforcement-exam.pass-rate'],
    ['98.64%', 'mediation.success-rate'],
    ['98.64％', 'mediation.success-rate'],
    ['1573/2640', 'enforcement-exam.pass-rate'],
    ['1573／2640', 'enforcement-exam.pass-rate'],
    ['2966.3', 'legal-aid.losses-recovered'],
    ['2966.3万元', 'legal-aid.losses-recovered'],
    ['29663000', 'legal-aid.losses-recovered'],
    ['171.88亿', 'public-trading.amount'],
    ['10.84', 'reconsideration.applications'],
    ['10.84%', 'reconsideration.applications'],
    ['减少10.84%', 'reconsideration.applications'],
    ['2020年83件', 'reconsideration.applications'],
    ['调解 23540', 'mediation.disputes'],
    ['50万元以上', 'market.large-food-cases'],
    // Other words for the same.
    ['法援', 'legal-aid.cases'],
    ['打官司', 'litigation.cases'],
    ['民告官', 'litigation.cases'],
    ['诉讼', 'litigation.cases'],
    ['人调', 'mediation.disputes'],
    ['合格率', 'enforcement-exam.pass-rate'],
    ['及格率', 'enforcement-exam.pass-rate'],
    ['环保罚款', 'environment.penalty-amount'],
    ['一网通办', 'online-services.online-rate'],
    ['网办', 'online-services.online-rate'],
    ['不动产', 'business-environment.property'],
    ['安监', 'safety.enterprise-inspections'],
    ['征收', 'litigation.expropriation'],
    ['好差评', 'business-environment.satisfaction'],
    ['县顾问', 'legal-advisers.county-advisers'],
    ['红头文件', 'normative-documents.reviewed'],
    // Pinyin, English, an id.
    ['fayuan', 'legal-aid.cases'],
    ['dgs', 'litigation.cases'],
    ['xingzhengfuyi', 'reconsideration.applications'],
    ['pass rate', 'enforcement-exam.pass-rate'],
    ['safety.fines', 'safety.fines'],
    // Questions.
    ['调解了多少件', 'mediation.disputes'],
    ['去年法律援助办了多少件', 'legal-aid.cases'],
    ['法律援助多少人', 'legal-aid.recipients'],
    ['考试有多少人通过', 'enforcement-exam.passed'],
    ['人民调解成功率是多少', 'mediation.success-rate'],
    ['环保罚了多少钱', 'environment.penalty-amount'],
    ['打了几起官司？', 'litigation.cases'],
    // One slip, also in words of two characters.
    ['调介', 'mediation.disputes'],
    ['复仪', 'reconsideration.applications'],
    ['解调', 'mediation.disputes'],
    ['应述', 'litigation.cases'],
    ['行政服议', 'reconsideration.applications'],
    ['法律元助', 'legal-aid.cases'],
    ['mediaton', 'mediation.success-rate'],
  ])('%s finds %s first', (query, id) => {
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
