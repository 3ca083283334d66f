import { describe, expect, it } from 'vitest'
import { readNumbers } from '../../src/reading/figures/readNumbers'
import { foldText } from '../../src/reading/fold'
import { readStructure } from '../../src/reading/structure'

function read(text: string) {
  const folded = foldText(text)
  return readNumbers(folded, readStructure(folded, 2021).planned)
}

/** `value unit ×power precision`, without what is usual. */
function listFigures(text: string): readonly string[] {
  return read(text).figures.map(({ value, unit, multiplier, precision }) =>
    [value, unit, multiplier === 0 ? '' : `×${multiplier}`, precision === 'exact' ? '' : precision]
      .filter((word) => word !== '')
      .join(' '),
  )
}

describe('figures', () => {
  it.each([
    ['受理行政复议案件53宗', ['53 宗']],
    ['取消事项１２６项，可办率９８．７％', ['126 项', '98.7 %']],
    ['办件量2.41万件', ['2.41 件 ×4']],
    ['交易金额共计171.88亿元', ['171.88 元 ×8']],
    ['罚款219.37 万元', ['219.37 元 ×4']],
    ['货值达190万余元', ['190 元 ×4 over']],
    ['发布信息60000余条', ['60000 条 over']],
    ['帮助500多名求职者', ['500 名 over']],
    ['抽样送检近480批次', ['480 批次 about']],
    ['审查事务超过600项', ['600 项 over']],
    ['满意率98%以上，', ['98 % atLeast']],
    ['播放量超2300万，', ['2300 ×4 over']],
    ['听取汇报六次', ['6 次']],
    ['涉及两余万人', ['2 人 ×4 over']],
    ['同比下降近五成', ['50 % about']],
    ['覆盖率百分之九十八点五', ['98.5 %']],
    ['实现办结率百分之百', ['100 %']],
    ['举办讲座一百二十场次', ['120 场次']],
    ['为企业减负上百亿元', ['100 元 ×8 over']],
    ['发放资料3万4000份', ['34000 份']],
    ['投入一亿二千万元', ['120000000 元']],
    ['投入1亿2000万元', ['12000 元 ×4']],
    ['覆盖3万4千人', ['34000 人']],
    ['办理案件1,023件', ['1023 件']],
    ['备案1 286件', ['1286 件']],
    ['应诉案件1 5起', ['15 起']],
    ['市级47\n期', ['47 期']],
    ['分别为4312件、2.41万件', ['4312 件', '2.41 件 ×4']],
    ['11县(市、区)政府聘用', ['11 个']],
    ['开展了五大领域13个行业611次的联合检查', ['5 个', '13 个', '611 次']],
    ['成为全省唯一一件。', ['1 件']],
    ['共发生一起，', ['1 起']],
    ['提高3.2个百分点', ['3.2 个百分点']],
  ])('reads %s', (text, figures) => {
    expect(listFigures(text)).toEqual(figures)
  })

  it('reads cells with the unit of their column, and leaves running numbers out', () => {
    expect(listFigures('表（单位：件）\n类别\t维持\t撤销\n数量\t18\t5\n')).toEqual([
      '18 件',
      '5 件',
    ])
    const column = '序号\n方式\n数量\n1\n维持\n3509\n2\n撤销\n63\n'
    expect(listFigures(column)).toEqual(['3509', '63'])
  })

  it('keeps empty cells, and leaves a column of running numbers out', () => {
    const head = '县区\t案件（件）\t金额（万元）\n'
    expect(listFigures(`${head}昭阳区\t12\t30\n鲁甸县\t\t45\n`)).toEqual([
      '12 件',
      '30 元 ×4',
      '45 元 ×4',
    ])
    const bars = '| 县区 | 案件（件） | 金额（万元） |\n| 昭阳区 | 12 | 30 |\n| 鲁甸县 | | 45 |\n'
    expect(listFigures(bars)).toEqual(['12 件', '30 元 ×4', '45 元 ×4'])
    const numbered = '序号\t地区\t合计（件）\n1\t昭阳区\t30\n2\t鲁甸县\t20\n'
    expect(listFigures(numbered)).toEqual(['30 件', '20 件'])
    expect(read(numbered).unread).toEqual([])
  })

  it('keeps UTF-16 positions', () => {
    const text = '一是𠮷祥街道２１项，（二）办理近３００件。'
    const printed = read(text).figures.map(({ start, end }) => text.slice(start, end))
    expect(printed).toEqual(['２１项', '近３００件'])
  })
})

describe('numbers that are no figures', () => {
  it.each([
    ['2020年10月16日召开会议', 'date'],
    ['对2007—2021年印发的文件', 'date'],
    ['今年前10个月', 'period'],
    ['二〇二一年度', 'date'],
    ['更新时间：2024/03/11 09:18:30', 'page'],
    ['厅字〔2019〕28号', 'documentNumber'],
    ['国务院令第713号', 'documentNumber'],
    ['行政处罚法第三十三条规定', 'article'],
    ['第三方评估', 'ordinal'],
    ['党的二十大精神', 'meeting'],
    ['“八五”普法', 'plan'],
    ['“四个意识”', 'slogan'],
    ['《2021年工作要点》', 'title'],
    ['“1+6+31+N”平台', 'slogan'],
    ['构建1+5制度体系', 'name'],
    ['安全生产专项整治三年行动', 'name'],
    ['15分钟公共法律服务圈', 'name'],
    ['位居前三名', 'rank'],
    ['省、市、县三级联动', 'level'],
    ['申办率应不低于90%', 'target'],
    ['力争到2025年底用户突破5000万', 'target'],
    ['处罚50万元以上食品安全案件', 'threshold'],
    ['办理期限不得超过90日', 'threshold'],
    ['每季度召开会议2次', 'frequency'],
    ['联系电话：0718-6277499', 'contact'],
    ['占全省案件的三分之一', 'fraction'],
    ['实现“一站式”服务', 'slogan'],
    ['进一步落实', 'idiom'],
    ['统一管理', 'idiom'],
    ['数十场活动', 'vague'],
    ['实行零距离服务', 'idiom'],
  ])('%s: %s', (text, why) => {
    const { figures, others, unread } = read(text)
    expect(figures).toEqual([])
    expect(unread).toEqual([])
    expect(others.map((other) => other.why)).toContain(why)
  })

  it('takes what a chapter plans as targets, but reads the chapters before it', () => {
    const text = '一、2021年主要工作情况\n受理20件。\n二、下一步工作计划\n新建站点20个。\n'
    expect(listFigures(text)).toEqual(['20 件'])
  })

  it('leaves no number without a state', () => {
    const text = '3方 7f 2 ③ 千方百计 12/30 〇 5.6.7 v2 -3- 999，8 八'
    const { figures, others, unread } = read(text)
    const known = [...figures, ...others, ...unread]
    for (const { index } of text.matchAll(/[\d千百〇八]/g))
      expect(known.some(({ start, end }) => start <= index && index < end)).toBe(true)
  })
})
