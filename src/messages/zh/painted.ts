export const painted = {
  heading: '核心指标数字',
  /** Under the table: which state of the data it is of. */
  version: (version: string) => `本页发布时的数据版本：${version}。`,
  indicator: '指标',
  year: '年份',
  value: '数值',
  source: '来源',
  browser:
    '要查看图表和操作，请用 2020 年以后的浏览器：Chrome、Edge 83 以上，360、奇安信等请切换到极速模式（不要用兼容模式），或火狐 ESR；并请允许本站运行脚本。',
}
