export const about = {
  comma: '，',
  heading: '说明',
  what: '本网站展示法治政府建设年度报告所载数据的逐年变化。',
  /** `derived`: how many figures are estimates. */
  origin: (derived: number) =>
    `${derived === 0 ? '数据' : `除标明“推算数”的${derived}个外，数据`}均出自已公布的报告；报告未载的注明原因，不予填补。`,
  derived: '推算数：',
  list: '、',
  sources: '数据来源',
  published: (date: string) => `${date}发布`,
  noAddress: '来源网址未登记',
  counts: (figures: number, indicators: number, years: string) =>
    `共${figures}个数值、${indicators}项指标，年份${years}。`,
  methods: '方法',
  method: {
    change:
      '变化同时列出水平、增减量和增减幅；比率的变化以百分点计。基数小于10或者为零时不列百分比。',
    wording:
      '可比年份1个称“基期”，2个称“变化”，3～4个只说逐年升降，5个及以上才判断“趋势”（Mann–Kendall检验，只用于全年的流量，不用于存量）。',
    interval:
      '申请、案件、咨询等由机关以外提出的事项，不满300的计数附95%区间（Byar法），有分子、分母的比率附95%区间（Wilson法）；300及以上的计数起伏大于纯偶然波动，不计算区间；机关自行安排的工作、存量、金额和时长也不计算。',
    chance:
      '两个比率用双比率检验，期望频数小于5时用Fisher精确检验。计数的实际起伏大于纯偶然波动：只有此前至少5个可比年份显示出该序列自身的起伏，才判断两年计数的差异是否“大于单纯偶然波动通常所能解释的幅度”；没有这些年份时，对不满300的计数至多说“尚不能排除偶然波动”。尚不能排除偶然波动，不等于没有变化。事件的计数和比率满5个可比年份时给出控制限（XmR图，不足12个可比年份时为试用控制限）。多项变化同时检验时按项数调整（Benjamini–Hochberg法）。',
    missing: '缺数不等于零，均注明原因；图上留空，不连线。',
    polarity:
      '只有方向公认、经检验大于偶然波动的变化才写“向好”或“需关注”；案件数量、推算数和初步数不作好坏判断。',
    estimate:
      '“推算数”由报告所载增减幅反推，附算式，只保留算式所能成立的位数；反推所用的增减幅不能用来核对推算数本身。',
  },
  events: '影响可比性的事件',
  glossary: '术语',
  dataVersion: (version: string) => `数据版本${version}`,
  edited: (date: string) => `数据整理日期${date}`,
  licenses: '开源许可：本网站所用程序的许可全文',
  accessibility:
    '所有页面可用键盘操作；图表可用左右方向键逐点读数，并有同内容的表格。页面地址记录所选年份、语言、字号和主题，可直接转发。',
}
