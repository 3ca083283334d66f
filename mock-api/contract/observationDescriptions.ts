import type { FieldDescriptions } from './fieldDescriptions'

const describePosition = (component: 'ReportedValue' | 'MissingValue'): FieldDescriptions => ({
  [`${component}.indicator`]: ['指标 id，须在目录中', 'Id of an indicator of the catalogue'],
  [`${component}.region`]: ['地区代码，须在地区名单中', 'Code of a region of regions.json'],
  [`${component}.year`]: ['年度，数字', 'Year, a number'],
  [`${component}.period`]: [
    '不是全年时的时段，如2020-Q3',
    'The period, as 2020-Q3, of a figure that is not the whole year’s',
  ],
  [`${component}.notes`]: [
    '数字变化的原因，由人撰写',
    'Why the figure changed, written by a person',
  ],
})

/** What one report states, for the newest report and for others. */
const describeStatement = (path: string): FieldDescriptions => ({
  [`${path}.precision`]: [
    'exact 准确；atLeast 余、多、以上；about 约、近',
    'exact; atLeast for 余, 多, 以上; about for 约, 近',
  ],
  [`${path}.printed`]: [
    '报告原文中的数字，带单位',
    'The figure as the report prints it, with its unit',
  ],
  [`${path}.source`]: ['出处：报告的 id，须在目录中', 'Id of a report of the catalogue'],
  [`${path}.locator`]: ['在报告中的位置', 'Where in the report'],
  [`${path}.locator.chapter`]: ['第几部分', 'Chapter, from 1'],
  [`${path}.locator.item`]: ['第几点', 'Item, from 1'],
  [`${path}.statedChange`]: ['报告自己写的同比变化', 'The change that the report itself states'],
  [`${path}.statedChange.value`]: ['变化值，减少为负', 'Its size, negative for a decrease'],
  [`${path}.statedChange.unit`]: [
    '百分比、百分点、绝对数',
    'Percent, percentage points, or an absolute number',
  ],
  [`${path}.statedChange.printed`]: ['原文', 'As printed'],
  [`${path}.statedChange.base`]: ['比较基期', 'Period that it compares with'],
  [`${path}.partsIntro`]: [
    '报告引出分项的用语，仅在未写明分项齐全时填写（如“主要包括”）',
    'How the report introduces the parts, only where it does not say that they are complete (主要包括)',
  ],
})

/** What the keys of both observations resources mean. */
export const observationDescriptions: FieldDescriptions = {
  'RegionObservations.apiVersion': ['接口版本，恒为1', 'Version of the contract: always 1'],
  'RegionObservations.dataVersion': ['与目录相同', 'The same as in the catalogue'],
  'RegionObservations.region': ['所请求地区的代码', 'Code of the requested region'],
  'RegionObservations.name': [
    '该地区的名称，与地区名单相同',
    'Its name, the same as in regions.json',
  ],
  'RegionObservations.observations': [
    '该地区全部指标、全部年度：每个指标从首个年度到末个年度每年一行，没有数字的年度也有一行',
    'All its indicators and years: one row for each indicator and each year from the first to the last, also where there is no figure',
  ],
  'IndicatorObservations.apiVersion': ['接口版本，恒为1', 'Version of the contract: always 1'],
  'IndicatorObservations.dataVersion': ['与目录相同', 'The same as in the catalogue'],
  'IndicatorObservations.indicator': ['所请求指标的 id', 'Id of the requested indicator'],
  'IndicatorObservations.observations': [
    '该指标全部地区、全部年度：与各地区应答中的行一致，不得缺行',
    'All regions and years: the rows of the regions’ own answers, none left out',
  ],
  ...describePosition('ReportedValue'),
  'ReportedValue.value': [
    '数值，数字（不是文本）；0就是零，不表示缺失',
    'The figure, a number and not text; 0 is zero and never means "missing"',
  ],
  'ReportedValue.status': [
    '正常、推算、初步、口径中断（SDMX CL_OBS_STATUS 的 A、E、P、B）',
    'Normal, estimated, provisional, break: A, E, P, B of SDMX CL_OBS_STATUS',
  ],
  ...describeStatement('ReportedValue'),
  'ReportedValue.formula': ['推算时的算式', 'For an estimate: how it was computed'],
  'ReportedValue.decimals': [
    '推算数按算式所能成立的小数位数，显示时以此为限；报告所载数字按原文',
    'For an estimate: the decimals that follow from its inputs, and no more are shown; a printed figure shows those printed',
  ],
  'ReportedValue.otherStatements': [
    '其他报告对同一数字的记载，新的在前；数字相同的也列出',
    'What other reports state of the same figure, newest first; also where it is the same',
  ],
  'ReportedValue.otherStatements[].value': ['该报告所载数值', 'The figure in that report'],
  'ReportedValue.otherStatements[].status': ['正常、初步、口径中断', 'Normal, provisional, break'],
  'ReportedValue.otherStatements[].period': [
    '不是全年时的时段，如2020-Q3',
    'The period, as 2020-Q3, of a figure that is not the whole year’s',
  ],
  ...describeStatement('ReportedValue.otherStatements[]'),
  ...describePosition('MissingValue'),
  'MissingValue.value': ['恒为 null', 'Always null'],
  'MissingValue.status': [
    '恒为 missing；SDMX 代码由原因而定：不适用 M，不予公布 Q，其余 O',
    'Always "missing"; its SDMX code follows from the reason: not applicable M, suppressed Q, all others O',
  ],
  'MissingValue.reason': [
    'notInReport 当年报告未载；noReportHere 没有该年报告；notPublished 报告说明未公布；notApplicable 不适用；suppressed 依规定不予公布。报告文件只写后三种，前两种由已有的报告得出',
    'Not in the report of that year (notInReport); no report of that year (noReportHere); a report says that it is not published (notPublished); not applicable; the rules forbid publication (suppressed). A report file states the last three only, the first two follow from the reports that there are',
  ],
  'Note.text': ['原因', 'The reason'],
  'Note.author': ['撰写人或科室', 'Who wrote it'],
  'Note.date': ['撰写日期', 'When'],
  'Note.source': ['依据', 'What it rests on'],
  'Name.zh': ['中文，不超过200字', 'Chinese, at most 200 characters'],
  'Name.en': ['英文，不超过200个字符', 'English, at most 200 characters'],
  'Text.zh': ['中文，不超过2000字', 'Chinese, at most 2,000 characters'],
  'Text.en': ['英文，不超过2000个字符', 'English, at most 2,000 characters'],
}
