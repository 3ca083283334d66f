type HeadlineGroup = {
  /** What happened to which indicators. */
  readonly heads: readonly { readonly said: string; readonly names: readonly string[] }[]
  /** What limits that; may be empty. */
  readonly limits: string
}

export const overview = {
  heading: '核心指标',
  parts: '构成',
  /** Of a rate, which they need not give: one report states a rate that its terms contradict. */
  terms: '分子、分母',
  related: '同一报告中的相关数据',
  /** A heading with the year of its figures. */
  ofYear: (heading: string, when: string) => `${heading}（${when}）`,
  /** The heading of a headline. */
  compared: (from: number, to: number) =>
    `核心指标：${to}年${from === to ? '' : `与${from}年相比`}`,
  headline: {
    up: '上升',
    down: '下降',
    first: (when: string) => `于${when}首次有数据`,
    noEarlier: '尚无往年数据可比',
    none: (when: string) => `缺${when}数据，不能比较`,
    sentence: (groups: readonly HeadlineGroup[]) =>
      `${groups
        .map(({ heads, limits }) =>
          [
            ...heads.map(
              ({ said, names }) => names.join('、') + (names.length > 1 ? '均' : '') + said,
            ),
            ...(limits === '' ? [] : [limits]),
          ].join(limits === '' ? '；' : '，'),
        )
        .join('；')}。`,
  },
  noComparison: '基期',
  notComparable: '不可比',
  acrossBreak: (from: number, to: number) => `${from}年与${to}年之间法律或者统计口径调整`,
}

/** The figures that the build prints into the page, for browsers without scripts. */
export const prerendered = {
  heading: '核心指标数据',
  /** Below the table. */
  version: (version: string) => `本页发布时的数据版本：${version}。`,
  indicator: '指标',
  year: '年份',
  value: '数值',
  source: '来源',
  browser:
    '要查看图表和操作，请用2020年以后的浏览器：Chrome、Edge 83以上，360、奇安信等请切换到极速模式（不要用兼容模式），或火狐ESR；并请允许本站运行脚本。',
}
