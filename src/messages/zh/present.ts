/** What a number of years can show: a level, a change, or a short course. */
function describeFewYears(years: number): string {
  if (years === 1) return '只能说水平'
  return years === 2 ? '只能说水平和变化' : '至多说逐年升降，不足以判断趋势'
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
  noSource: '来源：报告未给出数字',
  part: (title: string, at: number, of: number) => `${title}（${at}/${of}）`,
  position: {
    agenda: (at: number, of: number) => `${at}/${of}`,
    answer: (at: number, of: number) => `答问${at}/${of}`,
  },
  coverYears: (first: string, last: string) =>
    first === last ? `${first}数据` : `${last}与${first}比较`,
  coverEdited: (date: string) => `整理日期${date}`,
  coverNote: '数字出自已公布的年度报告，逐项核对；缺的不补造，推算值注明。',
  keyFigures: (when: string, before: string | null) =>
    before === null ? `${when}核心数字` : `${when}核心数字（与${before}相比）`,
  /** A figure without an earlier one to compare. */
  baseline: '暂作基准，不能比较',
  /** On a key figure, in a line of its own. */
  againstChance: { notExcluded: '尚不能排除偶然波动', beyond: '大于通常的偶然波动' },
  parts: (when: string, name: string) => `${when}${name}的构成`,
  share: (when: string, name: string) => `${when}${name}的计算`,
  beside: (when: string, topic: string) => `${when}${topic}：报告中的相关数字`,
  total: (figure: string) => `合计${figure}`,
  whole: (name: string, figure: string) => `${name}${figure}`,
  barsOf: (now: string, before: string) => `粗条${now}，细条${before}`,
  notBeside: (before: string) => `与${before}不可比，不并列`,
  limits: {
    missing: '数据不能说明什么：缺失的数字',
    checks: '数据不能说明什么：核对不符',
    events: '数据不能说明什么：年度之间的可比性',
  },
  missingAll: (when: string, missing: number, all: number) =>
    `全部${all}项指标中，${missing}项没有${when}的数字。`,
  missingShown: (names: string) => `其中本次讲到的：${names}。`,
  missingNote: '缺失不是零；没有数字的年份不作比较，也不用线连过去。',
  missingLead: (when: string) => `${when}：`,
  noChecks: '各项核对均相符。',
  moreChecks: (count: number) => `另有${count}项不符，见看板的“数据核对”页。`,
  checkLead: (name: string, when: string) => `${name}（${when}）：`,
  eventLead: (name: string, date: string, effect: string) => `${name}（${date}，${effect}）：`,
  fewYears: {
    lead: '年份少：',
    text: (years: number) =>
      `只有${years}个年份，${describeFewYears(years)}；至少5个可比年份才能说趋势。`,
  },
  chance: {
    lead: '偶然波动：',
    text: '案件数本来就有起伏；写明“尚不能排除偶然波动”的差异，不能当作改进或退步，也不能当作没有变化。',
  },
  noEvents: '所示年份之间没有已知的可比性问题。',
  sources: '数据来源',
  report: (citation: string, address: string | null) => `${citation}。${address ?? ''}`,
  noAddress: (without: number, all: number): string =>
    without < all ? '其余报告未附网址。' : all === 1 ? '报告未附网址。' : '以上报告均未附网址。',
  edited: (date: string) => `，整理日期${date}。`,
  backRow: {
    title: '后排看得清吗',
    picture: '画面高度（米）',
    seat: '最后一排到画面的距离（米）',
    hint: '画面高度是投影或屏幕亮起部分的高，不含边框。',
    unknown: '请填两个大于零的数。',
    all: (heights: string) => `看得清：最后一排在画面高度的${heights}倍处，图中文字和脚注都能读。`,
    labels: (heights: string, farthest: string) =>
      `图和正文看得清，脚注看不清：最后一排在画面高度的${heights}倍处；脚注最远${farthest}米。`,
    none: (heights: string, farthest: string) =>
      `看不清：最后一排在画面高度的${heights}倍处；图中最小的字最远${farthest}米。`,
    remedy: (height: string) => `把画面放大到至少${height}米高，或请后排前移。`,
    basis: '按DISCAS（ANSI/AVIXA V202.01）：字高 ÷ 画面高 × 200 = 最远座位的画面倍数。',
  },
}
