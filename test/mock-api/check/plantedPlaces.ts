import { plant } from './plant'

const { planted, row, source, add } = plant()

// Years, periods, dates.
row(
  'a year beyond the report',
  { year: 2012, statedChange: undefined },
  'year',
  '2020年度的报告只能写2015年至2020年的数，不能写2012年的数',
  'a report on 2020 states figures of 2015 to 2020, not of 2012',
)
row(
  'a year of the future',
  { year: 2199 },
  'year',
  '2020年度的报告只能写2015年至2020年的数，不能写2199年的数',
  'a report on 2020 states figures of 2015 to 2020, not of 2199',
)
row(
  'the year of the next report',
  { year: 2021, statedChange: undefined },
  'year',
  '2020年度的报告只能写2015年至2020年的数，不能写2021年的数',
  'a report on 2020 states figures of 2015 to 2020, not of 2021',
)
row(
  'a period of another year',
  { period: '2021-Q3', statedChange: undefined },
  'period',
  '时段2021-Q3不在2020年内',
  'the period 2021-Q3 is not in 2020',
)
row(
  'a month as period',
  { period: '2020-07' },
  'period',
  '应为年度或季度（2020或2020-Q3），实为"2020-07"',
  'expected a year or quarter, as 2020-Q3, received "2020-07"',
)
source(
  { published: '2021-02-30' },
  '/source.published',
  '应为日历上有的日期，实为"2021-02-30"',
  'expected a date of the calendar, received "2021-02-30"',
)
source(
  { published: '2020-02-03' },
  '/source.published',
  '2020年度的报告不会早于2020年12月发布，请核对年度和发布日期',
  'a report on 2020 is not published before December 2020: check year and date',
)
source(
  { published: '2120-02-03' },
  '/source.published',
  '2020年度的报告不会在2025年以后发布，请核对年度和发布日期',
  'a report on 2020 is not published after 2025: check year and date',
)

// The place in the report.
row(
  'no locator',
  { locator: undefined },
  '',
  '缺少“locator”（在报告中的位置）',
  '"locator", the place in the report, is missing',
)
row(
  'an impossible chapter',
  { locator: { chapter: 12, item: 1 } },
  'locator.chapter',
  '报告第一部分只有第1至第8项，没有第12项',
  'part one of a report has sections 1 to 8, no section 12',
)
row(
  'an impossible item',
  { locator: { chapter: 7, item: 71 } },
  'locator.item',
  '第71点不可能存在，请核对',
  'there can be no point 71: check it',
)
row(
  'item zero',
  { locator: { chapter: 7, item: 0 } },
  'locator.item',
  '应为不小于1，实为0',
  'expected at least 1, received 0',
)

// Names.
row(
  'an unknown indicator',
  { indicator: 'reconsideration.aplications' },
  'indicator',
  'catalog.json中没有指标reconsideration.aplications',
  'catalog.json knows no indicator reconsideration.aplications',
)
row(
  'an indicator stated twice',
  { indicator: 'simplification.powers-adjusted', printed: '83项' },
  '',
  'simplification.powers-adjusted 2020重复，第1条已有',
  'simplification.powers-adjusted 2020 is stated twice: entry 1 has it already',
)
source(
  { id: 'zhaotong' },
  '/source.id',
  '报告代号应为“530600-2020”',
  'the report’s id must be "530600-2020"',
)
source(
  { title: { zh: '…', en: '…' } },
  '/source',
  '标题和机关须写实际名称，不能是示例中的“…”',
  'title and issuer in words, not the example’s …',
)
source(
  { title: { zh: '长'.repeat(201), en: 'Report' } },
  '/source.title.zh',
  '文字过长：最多200个字符，实为201个',
  'the text is too long: at most 200 characters, not 201',
)
row(
  'a wrong word',
  { precision: 'atleast' },
  'precision',
  '应为("exact"、"atLeast"、"about")，实为"atleast"',
  'expected ("exact" | "atLeast" | "about"), received "atleast"',
)
row(
  'a misspelt key',
  { Printed: '83件' },
  'Printed',
  '没有“Printed”这个键，请检查拼写',
  'there is no key "Printed": check its spelling',
)
row(
  'a control character',
  { printed: '83\u0007件' },
  'printed',
  '文字中含有不可见的控制字符U+0007',
  'the text holds the control character U+0007',
)

row(
  'a character lost in another encoding',
  { printed: '83\uFFFD' },
  'printed',
  '文字中含有乱码字符U+FFFD，请重新输入',
  'the text holds U+FFFD, a broken character: enter it again',
)
row(
  'half a character',
  { printed: '83件\uD83D' },
  'printed',
  '文字中含有乱码字符U+D83D，请重新输入',
  'the text holds U+D83D, a broken character: enter it again',
)

// Notes.
add({
  name: 'a note on a year without a report',
  slip: (_, report) => {
    const text = { zh: '机构改革。', en: 'A reform.' }
    const note = { text, author: '市司法局', date: '2021-03-01', source: '座谈' }
    report.notes = [{ indicator: 'reconsideration.applications', year: 2011, ...note }]
  },
  path: '/notes.0.year',
  zh: '530600没有报告涉及2011年',
  en: 'no report of 530600 states a figure of 2011',
})

add({
  name: 'a local date of an event that has one date for all',
  slip: (_, report) => {
    const paper = { zh: '市报', en: 'City paper' }
    report['localDates'] = [{ event: 'legal-aid-law-2022', date: '2021-06-01', source: paper }]
  },
  path: '/localDates.0.event',
  zh: '目录中没有各地日期不同的事件legal-aid-law-2022',
  en: 'the catalogue has no event legal-aid-law-2022 whose date differs from place to place',
})

/** Slips in years, places, names and words. */
export const plantedPlaces = planted
