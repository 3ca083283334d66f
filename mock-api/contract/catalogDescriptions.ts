import type { FieldDescriptions } from './fieldDescriptions'

const describeWords = (level: string, zh: string, en: string): FieldDescriptions => ({
  [`Catalog.levelWords.${level}`]: [`${zh}页面的说法`, `Wording on the pages of ${en}`],
  ...Object.fromEntries(
    ['zh', 'en'].flatMap((lang) => [
      [`Catalog.levelWords.${level}.${lang}`, ['各个说法', 'The phrases']],
      [`Catalog.levelWords.${level}.${lang}[].from`, ['目录中的文字', 'The text of the catalogue']],
      [
        `Catalog.levelWords.${level}.${lang}[].to`,
        [
          '改用的文字；{kind} 代表县、区、市等',
          'Its replacement; {kind} and {Kind} stand for county, district, city',
        ],
      ],
    ]),
  ),
})

/** What the keys of `catalog.json`, `regions.json` and `versions.json` mean. */
export const catalogDescriptions: FieldDescriptions = {
  'Catalog.apiVersion': ['接口版本，恒为1', 'Version of the contract: always 1'],
  'Catalog.dataVersion': [
    '数据版本名；数据一变就换名，各应答中相同',
    'Name of this state of the data: another one as soon as anything changes, the same in all answers',
  ],
  'Catalog.dataDate': ['数据日期', 'Date of the data'],
  'Catalog.synthetic': [
    '虚构数据须为 true，各屏即标“示例数据（虚构）”',
    'True for made-up data: every screen then says so',
  ],
  'Catalog.regionCount': [
    '有数据的地区个数，即 regions.json 的条数',
    'Number of regions with data: the length of the list in regions.json',
  ],
  'Catalog.sections': ['报告的各部分', 'Sections of the report'],
  'Catalog.sections[].id': ['部分序号', 'Number of the section'],
  'Catalog.sections[].name': ['部分名称', 'Name of the section'],
  'Catalog.topics': ['主题，按显示顺序', 'Topics, in the order in which they are shown'],
  'Catalog.topics[].id': ['主题代号', 'Id of the topic'],
  'Catalog.topics[].section': ['所属部分的 id', 'Id of its section'],
  'Catalog.topics[].name': ['主题名称', 'Name of the topic'],
  'Catalog.topics[].core': [
    '核心指标的 id；有它的主题（1至8个）按此顺序在总览中显示',
    'Id of its core indicator; the overview shows the topics that have one: 1 to 8, in this order',
  ],
  'Catalog.topics[].paletteSlot': [
    '核心主题的颜色与图形标记，1至8，各主题不同；省略时依次取最小的空号',
    'Colour and marker of a core topic, 1 to 8, a different one for each; without it the topic takes the lowest free one',
  ],
  'Catalog.indicators': ['指标', 'Indicators'],
  'Catalog.notReported': [
    '各报告均未载其数的常问之事，查找时据此说明',
    'What readers ask for and no report gives, so that the search can say so',
  ],
  'Catalog.notReported[].words': ['问法，任一出现即算', 'The words for it; any of them counts'],
  'Catalog.notReported[].near': [
    '相近指标的 id，最近的在前',
    'Ids of near indicators, the nearest first',
  ],
  'Catalog.pinyin': [
    '目录中文字的拼音，不带声调，音节间空一格；省略时页面自行载入字典',
    'Pinyin of the catalogue’s Chinese texts, without tones, a blank between syllables; without it the page loads a dictionary',
  ],
  'Catalog.sources': ['报告（出处）', 'Reports that figures are taken from'],
  'Catalog.events': ['影响可比性的事件', 'What touches comparisons over the years'],
  'Catalog.levelWords': [
    '目录文字按地级市写（市政府、全市）；其他层级的地区页面上改用的说法',
    'Texts are worded for a prefecture (市政府, 全市); how they read on the pages of a place of another level',
  ],
  ...describeWords('province', '省级地区', 'a province'),
  ...describeWords('county', '县级地区', 'a county'),
  'Regions.apiVersion': ['接口版本，恒为1', 'Version of the contract: always 1'],
  'Regions.dataVersion': ['与目录相同', 'The same as in the catalogue'],
  'Regions.regions': ['有数据的地区，按显示顺序', 'Regions with data, in display order'],
  'Regions.regions[].code': [
    '行政区划代码（GB/T 2260），六位文本，不是数字',
    'GB/T 2260 code: text of six digits, not a number',
  ],
  'Regions.regions[].name': ['地区名称', 'Name of the region'],
  'Versions.apiVersion': ['接口版本，恒为1', 'Version of the contract: always 1'],
  'Versions.versions': [
    '可按名查阅的数据版本，当前的在最前',
    'Versions of the data, the current one first',
  ],
  'Versions.versions[].dataVersion': [
    '版本名，也是路径的一段',
    'Name of the version, and of its folder',
  ],
  'Versions.versions[].dataDate': ['该版本的数据日期', 'Date of its data'],
  'Indicator.id': ['指标代号：主题.名称', 'Id: topic, dot, name'],
  'Indicator.topic': ['所属主题的 id', 'Id of its topic'],
  'Indicator.name': ['指标名称', 'Name'],
  'Indicator.definition': ['定义', 'Definition'],
  'Indicator.scope': [
    '统计范围，如市政府、全市',
    'Whom it counts: the city government itself, or the whole city',
  ],
  'Indicator.aliases': [
    '俗称与简称，供查找（法援、打官司）',
    'Other words that people use for it, for the search',
  ],
  'Indicator.unit': ['计量单位', 'Unit'],
  'Indicator.unit.zh': ['单位，中文', 'Unit in Chinese'],
  'Indicator.unit.en': ['单位，英文复数', 'Unit in English, plural'],
  'Indicator.unit.enOne': ['单位，英文单数', 'Unit in English, singular'],
  'Indicator.multiplier': [
    '数值的量级：0个、4万、8亿（SDMX UNIT_MULT）',
    'Power of ten that values are printed in: 0, 4 (万) or 8 (亿); SDMX UNIT_MULT',
  ],
  'Indicator.measure': [
    '类型：数量、金额、比率（%）、时长',
    'Count, amount of money, rate in percent, or duration',
  ],
  'Indicator.arises': [
    'event 从外部发生（申请、案件、咨询），受偶然波动影响；decision 机关自身安排或开展（检查、会议、文件）；stock 某日存量或累计数',
    'event: happens from outside (applications, suits, requests) and varies by chance; decision: what an office plans or does (inspections, meetings, documents); stock: exists at a date or is cumulative',
  ],
  'Indicator.decimals': [
    '坐标轴、中位数等计算值的小数位数；报告所载数据按原文的位数显示',
    'Decimals of axes, medians and other computed values; a figure shows those that its report prints',
  ],
  'Indicator.polarity': [
    '指标方向：越高越好、越低越好、中性',
    'Whether more is better, worse, or neither',
  ],
  'Indicator.numerator': [
    '比率的分子指标；与分母同有同无',
    'For a rate: id of its numerator; never without the denominator',
  ],
  'Indicator.denominator': [
    '比率的分母指标；与分子同有同无',
    'For a rate: id of its denominator; never without the numerator',
  ],
  'Indicator.remainder': [
    '比率的分母中未计入分子的部分的名称，如“未通过”；没有名称则图上不画这一部分',
    'For a rate: the name of what its denominator holds beside the numerator, such as those who did not pass; without a name no chart shows it',
  ],
  'Indicator.parts': ['分项指标，合计应等于本指标', 'Ids of its parts, which add up to it'],
  'Indicator.subsetOf': ['“其中”项的上级指标', 'Id of the whole that it is a subset (其中) of'],
  'Indicator.atMost': [
    '本指标一般不应大于的指标；报告未写明“其中”，大于时提示核实，不判为不符',
    'Ids of figures that it should not exceed although the report does not call it a part of them; an excess is for review',
  ],
  'Indicator.onePerPlace': [
    '市本级和各县（市、区）一般各有一个的事项数，与报告所载县（市、区）数核对',
    'Counts what a city and each of its counties normally has one of; checked against the number of counties',
  ],
  'Indicator.sameItemAs': [
    '报告两处所述的同一事项；统计范围不同的，数字不一致不判为不符',
    'Id of the same item, stated elsewhere in the report; where scopes differ, different figures are for review',
  ],
  'Indicator.glossary': [
    '指标名中易混词在说明页词汇表中的条目代号',
    'Ids of glossary entries (page About) that explain a word of its name',
  ],
  'Event.id': ['事件代号', 'Id of the event'],
  'Event.date': [
    '年、年月或日期；各地日期不同时为最早的年份',
    'A year, month or day; where every region has its own, the year of the first',
  ],
  'Event.name': ['事件名称', 'Name of the event'],
  'Event.note': ['对数字的影响', 'What it does to the figures'],
  'Event.source': ['依据的文件', 'The document that it rests on'],
  'Event.source.title': [
    '文件名称；英文名称含文号',
    'Title of the document; the English one has its number in it',
  ],
  'Event.source.number': [
    '中文文号，如中法委发〔2020〕5号',
    'Number of the document in Chinese, where known',
  ],
  'Event.topics': ['涉及的主题 id；all 为全部', 'Ids of the topics that it touches, or "all"'],
  'Event.indicators': [
    '另外涉及的指标 id',
    'Ids of indicators that it touches beside those of the topics',
  ],
  'Event.effect': [
    'caution 谨慎比较；break 前后不可比',
    'caution: compare with care; break: not comparable across it',
  ],
  'Event.localDates': [
    '各地日期不同时，已确认的各地日期；未列的地区待确认，确认前不作为中断',
    'Only where regions have dates of their own: those that are confirmed. In other regions the date is to be confirmed, and the event limits nothing yet',
  ],
  'LocalDate.region': ['地区代码', 'Code of the region'],
  'LocalDate.date': ['本地实施日期', 'When the region carried it out'],
  'LocalDate.source': ['日期的依据', 'What the date rests on'],
  'Source.id': ['报告代号', 'Id of the report'],
  'Source.region': ['报告所属地区的代码', 'Code of the region that issued it'],
  'Source.year': ['报告年度', 'Year that it reports on'],
  'Source.title': ['报告标题', 'Title'],
  'Source.issuer': ['发布机关', 'Issuer'],
  'Source.published': ['发布日期', 'Date of publication'],
  'Source.address': [
    '网址，http 或 https；没有则为 null',
    'Its http or https address, or null where there is none',
  ],
  'Source.counties': [
    '报告所载县（市、区）数，用于核对',
    'Number of county-level divisions that the report states, for checks',
  ],
  'Source.counties.value': ['数值', 'The number'],
  'Source.counties.printed': ['原文', 'As printed'],
  'Source.counties.locator': ['在报告中的位置', 'Where in the report'],
  'Source.counties.locator.chapter': ['第几部分', 'Chapter, from 1'],
  'Source.counties.locator.item': ['第几点', 'Item, from 1'],
}
