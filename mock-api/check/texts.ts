import type { LocalizedText } from '../../src/domain/model/indicator'

const SCALE = { 0: '', 4: '万', 8: '亿' } as const

const PRECISION = {
  exact: ['准确数（exact）', 'exact'],
  atLeast: ['“余”“多”“以上”（atLeast）', 'atLeast (余, 多, 以上)'],
  about: ['“约”“近”（about）', 'about (约, 近)'],
} as const

type Precision = keyof typeof PRECISION

function both(zh: string, en: string): LocalizedText {
  return { zh, en }
}

/** What can be wrong in a data file, in both languages. */
export const texts = {
  // The file itself.
  noFile: () => both('没有这个文件', 'the file does not exist'),
  strangeName: () =>
    both(
      'reports文件夹中只放报告文件，文件名应为“地区代码-年度.json”（小写扩展名），例如530600-2021.json',
      'the folder reports holds report files only, named <region>-<year>.json in lower case, as 530600-2021.json',
    ),
  folderInReports: () =>
    both(
      'reports文件夹中不能有子文件夹，报告文件请直接放在reports中',
      'reports may hold no folders: put report files directly into reports',
    ),
  utf16: () => both('文件编码是UTF-16，请另存为UTF-8', 'the file is in UTF-16: save it as UTF-8'),
  notUtf8: () =>
    both(
      '文件编码不是UTF-8（可能是GBK，即“ANSI”），请另存为UTF-8',
      'the file is not in UTF-8 (probably GBK, “ANSI”): save it as UTF-8',
    ),
  emptyFile: () => both('文件是空的', 'the file is empty'),
  trailingComma: () => both('最后一项后面多了逗号', 'no comma may follow the last entry'),
  syntax: () => both('不符合JSON格式', 'this is no JSON'),
  comment: () => both('JSON文件中不能有注释', 'JSON has no comments'),
  missingComma: () => both('此处之前缺少逗号', 'a comma is missing before this'),
  missingColon: () => both('键的后面缺少冒号', 'a colon is missing after the key'),
  endOfFile: () =>
    both(
      '文件不完整，缺少括号或引号',
      'the file ends too early: a bracket or quotation mark is missing',
    ),
  controlCharacter: (code: string) =>
    both(`文字中含有不可见的控制字符${code}`, `the text holds the control character ${code}`),
  brokenCharacter: (code: string) =>
    both(
      `文字中含有乱码字符${code}，请重新输入`,
      `the text holds ${code}, a broken character: enter it again`,
    ),
  repeatedKey: (key: string) => both(`键“${key}”重复`, `the key "${key}" occurs twice`),

  // Shape.
  missingKey: (key: string) => both(`缺少“${key}”`, `"${key}" is missing`),
  unknownKey: (key: string) =>
    both(`没有“${key}”这个键，请检查拼写`, `there is no key "${key}": check its spelling`),
  expected: (zh: string, en: string, received: string) =>
    both(`应为${zh}，实为${received}`, `expected ${en}, received ${received}`),
  empty: () => both('不能为空', 'it must not be empty'),
  tooLong: (most: number, length: number) =>
    both(
      `文字过长：最多${most}个字符，实为${length}个`,
      `the text is too long: at most ${most} characters, not ${length}`,
    ),
  exampleText: () =>
    both(
      '标题和机关须写实际名称，不能是示例中的“…”',
      'title and issuer in words, not the example’s …',
    ),

  // The report.
  fileName: (name: string) =>
    both(`此报告的文件名应为${name}.json`, `the file of this report must be named ${name}.json`),
  sourceId: (name: string) => both(`报告代号应为“${name}”`, `the report’s id must be "${name}"`),
  unknownRegion: (code: string) =>
    both(`catalog.json中没有地区${code}`, `catalog.json knows no region ${code}`),
  publishedTooEarly: (year: number) =>
    both(
      `${year}年度的报告不会早于${year}年12月发布，请核对年度和发布日期`,
      `a report on ${year} is not published before December ${year}: check year and date`,
    ),
  publishedTooLate: (year: number) =>
    both(
      `${year}年度的报告不会在${year + 5}年以后发布，请核对年度和发布日期`,
      `a report on ${year} is not published after ${year + 5}: check year and date`,
    ),
  unknownIndicator: (id: string) =>
    both(`catalog.json中没有指标${id}`, `catalog.json knows no indicator ${id}`),
  statedTwice: (key: string, line: number) =>
    both(`${key}重复，第${line}条已有`, `${key} is stated twice: entry ${line} has it already`),
  noteYear: (region: string, year: number) =>
    both(`${region}没有报告涉及${year}年`, `no report of ${region} states a figure of ${year}`),
  outOfReach: (year: number, first: number, last: number) =>
    both(
      `${last}年度的报告只能写${first}年至${last}年的数，不能写${year}年的数`,
      `a report on ${last} states figures of ${first} to ${last}, not of ${year}`,
    ),

  // A figure.
  rateRange: (value: number) =>
    both(
      `比率应在0%至100%之间，实为${value}%`,
      `a rate lies between 0 and 100 %, not at ${value} %`,
    ),
  negative: (value: number) =>
    both(`数值不能为负：${value}`, `the value cannot be negative: ${value}`),
  notWhole: (value: number) =>
    both(`计数应为整数，实为${value}`, `a count is a whole number, not ${value}`),
  tooLarge: () => both('数值超过1000万亿（1e15）', 'the value exceeds 1e15 (1,000 万亿)'),
  tooSmall: () => both('数值小到无法表示，请核对', 'the value is too small to be a figure'),
  period: (period: string, year: number) =>
    both(`时段${period}不在${year}年内`, `the period ${period} is not in ${year}`),
  noPrinted: () =>
    both(
      '缺少“printed”（报告原文中的数字）',
      '"printed", the figure as the report prints it, is missing',
    ),
  printedOfEstimate: () =>
    both(
      '推算数不是报告所载，不能有“printed”',
      'an estimate is not in the report and has no "printed"',
    ),
  noFormula: () => both('推算数缺少“formula”（算式）', 'an estimate needs its "formula"'),
  formulaOfStated: () =>
    both(
      '只有推算数（estimated）才有“formula”',
      'only an estimate (status "estimated") has a "formula"',
    ),
  unreadableFormula: (formula: string) =>
    both(
      `算式“${formula}”无法计算，只能用数字、%、+−×÷和括号`,
      `the formula "${formula}" cannot be computed: use numbers, %, + − × ÷ and brackets only`,
    ),
  formulaDiffers: (value: number, formula: string, expected: number) =>
    both(
      `数值${value}与算式不符：${formula} = ${expected}`,
      `the value ${value} is not what the formula gives: ${formula} = ${expected}`,
    ),
  noDecimals: (most: number) =>
    both(
      `推算数缺少“decimals”（按算式所能成立的小数位数，最多${most}位）`,
      `an estimate needs its "decimals": as many as follow from the formula, at most ${most}`,
    ),
  tooManyDecimals: (decimals: number, most: number) =>
    both(
      `按算式只有${most}位小数成立，不是${decimals}位`,
      `the formula allows at most ${most} decimal${most === 1 ? '' : 's'}, not ${decimals}`,
    ),
  decimalsOfStated: () =>
    both(
      '只有推算数（estimated）才有“decimals”，报告所载数据按原文',
      'only an estimate (status "estimated") has "decimals"; a printed figure shows those printed',
    ),
  noLocator: () =>
    both('缺少“locator”（在报告中的位置）', '"locator", the place in the report, is missing'),
  chapter: (chapter: number, first: number, last: number) =>
    both(
      `报告第一部分只有第${first}至第${last}项，没有第${chapter}项`,
      `part one of a report has sections ${first} to ${last}, no section ${chapter}`,
    ),
  item: (item: number) =>
    both(`第${item}点不可能存在，请核对`, `there can be no point ${item}: check it`),

  // The report's own words.
  unreadablePrinted: (printed: string) =>
    both(`“${printed}”中没有数字`, `"${printed}" holds no figure`),
  printedDiffers: (value: number, multiplier: 0 | 4 | 8, printed: string) =>
    both(
      `数值${value}${SCALE[multiplier]}与报告原文“${printed}”不符`,
      `the value ${value}${SCALE[multiplier]} is not what is printed: "${printed}"`,
    ),
  printedUnit: (printed: string, unit: string) =>
    both(
      `报告原文“${printed}”的单位与指标单位“${unit}”不符`,
      `the unit of "${printed}" is not the indicator’s, ${unit}`,
    ),
  printedHedge: (printed: string, expected: Precision, precision: Precision) =>
    both(
      `报告原文“${printed}”是${PRECISION[expected][0]}，精度却写成${precision}`,
      `"${printed}" is ${PRECISION[expected][1]}, but precision says ${precision}`,
    ),
  printedBelow: (printed: string) =>
    both(
      `“${printed}”只给出上限，无法表示，请不要录入`,
      `"${printed}" gives only an upper limit: leave the figure out`,
    ),
  changeDiffers: (value: number, printed: string) =>
    both(
      `增减幅${value}与报告原文“${printed}”不符`,
      `the change ${value} is not what is printed: "${printed}"`,
    ),
  changeSign: (value: number, printed: string) =>
    both(
      `增减幅${value}的正负与报告原文“${printed}”不符，减少为负`,
      `the sign of ${value} is not that of "${printed}": a decrease is negative`,
    ),
  changeUnit: (unit: string, printed: string) =>
    both(
      `增减幅的单位${unit}与报告原文“${printed}”不符`,
      `the change’s unit ${unit} is not that of "${printed}"`,
    ),
  changeBelow: (value: number) =>
    both(`减少不能超过100%，实为${value}%`, `a decrease cannot exceed 100 %: ${value} %`),
  changeBase: (base: string, period: string) =>
    both(`基期${base}应早于${period}`, `the base ${base} must be before ${period}`),

  // The catalogue.
  unknownId: (what: string, id: string) =>
    both(`目录中没有这个代号：${id}`, `the catalogue has no ${what} ${id}`),
  repeatedId: (id: string) => both(`代号“${id}”重复`, `the id "${id}" occurs twice`),
  coreCount: (count: string) =>
    both(
      `有核心指标的主题应为1至8个，实为${count}个`,
      `1 to 8 topics have a core indicator, not ${count}`,
    ),
  slotWithoutCore: () =>
    both(
      '没有核心指标的主题不能有paletteSlot',
      'only a topic with a core indicator has a paletteSlot',
    ),
  slotTaken: (slot: string) =>
    both(`paletteSlot ${slot}已被别的主题使用`, `another topic has paletteSlot ${slot}`),
  missingTerm: (key: string) =>
    both(`比率的分子和分母缺少“${key}”`, `a rate needs both terms: "${key}" is missing`),
  repeatedPart: (id: string) => both(`${id}重复列出`, `${id} is listed twice`),
  sameTerm: (id: string) =>
    both(`比率的分子和分母不能是同一指标：${id}`, `${id} cannot be both terms of a rate`),
  self: (id: string) => both(`指标${id}不能引用自身`, `the indicator ${id} cannot refer to itself`),
  cycle: (ids: string) =>
    both(`指标的从属关系成环：${ids}`, `the indicators contain each other: ${ids}`),
  reportedWord: (word: string, id: string) =>
    both(
      `“${word}”是指标${id}的名称或别名，不能又列为报告未载`,
      `“${word}” is a name or alias of ${id}, so reports do give it`,
    ),

  // Events.
  notLocal: (id: string) =>
    both(
      `目录中没有各地日期不同的事件${id}`,
      `the catalogue has no event ${id} whose date differs from place to place`,
    ),

  frozenVersion: (message: string) => both(`留存的数据版本有误：${message}`, message),
} as const
