/** What a number of years can show: a level, a change, or a short course. */
function describeFewYears(years: number): string {
  if (years === 1) return '只能说明水平'
  return years === 2 ? '只能说明水平和变化' : '至多说明逐年升降，不足以判断趋势'
}

/** The slides themselves; `player.ts` has the controls. */
export const present = {
  separator: '　',
  comma: '，',
  /** Between a year and the text about it. */
  betweenSentences: '',
  listComma: '、',
  semicolon: '；',
  brackets: (text: string) => `（${text}）`,
  scope: (scope: string) => `范围：${scope}`,
  unit: (unit: string) => `单位：${unit}`,
  source: (citation: string) => `来源：${citation}`,
  sourceAmong: (citation: string, count: number) => `来源：${citation}等${count}份报告`,
  noSource: '来源：报告未载数据',
  part: (title: string, at: number, of: number) => `${title}（${at}/${of}）`,
  position: {
    agenda: (at: number, of: number) => `${at}/${of}`,
    answer: (at: number, of: number) => `问答${at}/${of}`,
  },
  coverYears: (first: string, last: string) =>
    first === last ? `${first}数据` : `${last}与${first}比较`,
  coverEdited: (date: string) => `整理日期${date}`,
  coverNote: '数据出自已公布的年度报告，逐项核对；缺数不填补，推算数均注明。',
  keyFigures: (when: string, before: string | null) =>
    before === null ? `${when}核心数据` : `${when}核心数据（与${before}相比）`,
  /** A figure without an earlier one to compare. */
  baseline: '暂无可比数据，作为今后比较的基期',
  /** On a key figure, in a line of its own. */
  againstChance: { notExcluded: '尚不能排除偶然波动', beyond: '大于通常的偶然波动' },
  parts: (when: string, name: string) => `${when}${name}的构成`,
  share: (when: string, name: string) => `${when}${name}的分子、分母`,
  beside: (when: string, topic: string) => `${when}${topic}：报告中的相关数据`,
  total: (figure: string) => `合计${figure}`,
  whole: (name: string, figure: string) => `${name}${figure}`,
  barsOf: (now: string, before: string) => `粗条为${now}，细条为${before}`,
  notBeside: (before: string) => `与${before}不可比，不并列`,
  limits: {
    missing: '数据的局限：缺数',
    checks: '数据的局限：核对不符',
    events: '数据的局限：年度之间的可比性',
  },
  missingAll: (when: string, missing: number, all: number) =>
    `全部${all}项指标中，${missing}项缺${when}数。`,
  missingShown: (names: string) => `其中本次放映的：${names}。`,
  missingNote: '缺数不等于零；缺数的年份不作比较，图上不连线。',
  missingLead: (when: string) => `${when}：`,
  noChecks: '各项核对均相符。',
  moreChecks: (count: number) => `另有${count}项不符，见看板的“数据核对”页。`,
  checkLead: (name: string, when: string) => `${name}（${when}）：`,
  eventLead: (name: string, date: string, effect: string) => `${name}（${date}，${effect}）：`,
  fewYears: {
    lead: '年份少：',
    text: (years: number) =>
      `只有${years}个年份，${describeFewYears(years)}；至少5个可比年份才能判断趋势。`,
  },
  chance: {
    lead: '偶然波动：',
    text: '案件数各年本有起伏；写明“尚不能排除偶然波动”的差异，不能当作改进或退步，也不能当作没有变化。',
  },
  noEvents: '所示年份之间暂无已知的可比性问题。',
  sources: '数据来源',
  report: (citation: string, address: string | null) => `${citation}。${address ?? ''}`,
  noAddress: (without: number, all: number): string =>
    without < all
      ? '其余报告的来源网址未登记。'
      : all === 1
        ? '来源网址未登记。'
        : '以上报告的来源网址均未登记。',
  edited: (date: string) => `，整理日期${date}。`,
  backRow: {
    title: '后排可读性',
    picture: '画面高度（米）',
    seat: '最后一排到画面的距离（米）',
    hint: '画面高度指投影或屏幕发光部分的高度，不含边框。',
    unknown: '请填写两个大于零的数。',
    all: (heights: string) =>
      `清晰可读：最后一排在画面高度的${heights}倍处，图中文字和脚注均可读。`,
    labels: (heights: string, farthest: string) =>
      `图和正文可读，脚注不可读：最后一排在画面高度的${heights}倍处；脚注最远可读距离为${farthest}米。`,
    none: (heights: string, farthest: string) =>
      `不可读：最后一排在画面高度的${heights}倍处；图中最小文字最远可读距离为${farthest}米。`,
    remedy: (height: string) => `请将画面放大至高度不小于${height}米，或请后排前移。`,
    basis: '按DISCAS（ANSI/AVIXA V202.01）：字高÷画面高×200=最远座位的画面倍数。',
  },
}
