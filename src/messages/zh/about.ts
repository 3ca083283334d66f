export const about = {
  comma: '，',
  heading: '说明',
  what: '本网站展示政府法治工作年度报告中的数字如何逐年变化。每个数字都来自已公布的报告；报告没有给出的，写明缺失原因，不补造、不估填。',
  sources: '数据来源',
  published: (date: string) => `${date}发布`,
  noAddress: '报告未附网址',
  counts: (figures: number, indicators: number, years: string) =>
    `共${figures}个数值、${indicators}项指标，年份${years}。`,
  methods: '方法',
  method: {
    change: '变化同时给出水平、绝对差和相对差；比率的变化用百分点。基数小于10或为零时不给百分比。',
    wording:
      '可比年份1个称“基准”，2个称“变化”，3–4个称“走势（样本少）”，5个及以上才称“趋势”（Mann–Kendall检验）。',
    interval:
      '事件计数附95%区间（Byar法），有分子、分母的比率附95%区间（Wilson法）；存量、金额和时长不计算区间。',
    chance:
      '两个计数用条件精确检验，两个比率用双比率检验；p ≥ 0.05时写明“差异在偶然波动范围内”。检验假定案件各自独立发生，数以千计时偏于乐观：差异“超出偶然”不等于差异重要。',
    missing: '缺失是带原因的空缺，不是零；图上留空，不用线连过去。',
    polarity: '只有公认的方向才写“向好”或“需关注”；案件数量一律为中性。',
    estimate:
      '标为“推算”的数值由报告印出的降幅反推，公式随数值列出；反推所用的降幅不能再拿来核对它自己。',
  },
  events: '影响可比性的事件',
  glossary: '术语',
  dataVersion: '数据版本',
  edited: (date: string) => `数据整理日期${date}`,
  accessibility:
    '所有页面可用键盘操作；图表可用左右方向键逐点读数，并有同内容的表格。页面地址记录所选年份、语言、字号和主题，可直接转发。',
}
