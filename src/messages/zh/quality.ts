import type { Check, CheckOutcome } from '../../domain/checks/check'

/** The data-check page, and single checks elsewhere. */
export const quality = {
  outcomes: {
    failed: '不符',
    review: '需留意',
    unverifiable: '无法核对',
    passed: '通过',
  } satisfies Record<CheckOutcome, string>,
  kinds: {
    printedChange: '印出的变化',
    partsAndWhole: '分项与合计',
    subset: '其中项与总数',
    limit: '大小关系',
    rateAndTerms: '比率与分子、分母',
    sameItem: '同名事项的两处数字',
    outlier: '年度突变',
  } satisfies Record<Check['kind'], string>,
  heading: '数据核对',
  intro:
    '用报告自己的数字，把它印出的变化、合计、比率和重复出现的事项重新算一遍。“不符”只说明数字之间对不上，不说明哪一个错。',
  summary: (total: number, counts: Record<CheckOutcome, number>) => {
    const review = counts.review === 0 ? '' : `、需留意${counts.review}`
    return `${total}项核对：通过${counts.passed}、不符${counts.failed}${review}、无法核对${counts.unverifiable}`
  },
  none: '还没有可以核对的数字。',
  tested: (from: number, to: number, tested: number, beyond: number) =>
    `${to}年与${from}年相比，${tested}项变化同时检验是否出于偶然波动（Benjamini–Hochberg法）：${beyond === 0 ? '均尚不能排除偶然波动' : `${beyond}项大于单纯偶然波动通常所能解释的幅度`}。`,
  group: (status: string, count: number) => `${status}（${count}）`,
  about: (when: string, kind: string) => `${when} · ${kind}`,
  notPrinted: (count: number) => `另有${count}项未印出，可在网页的“数据核对”中查看。`,
  printed: '报告印作',
  arithmetic: '按其自身数字',
  quietOutliers: (pairs: number, limit: number) =>
    `年度突变：相邻两年${pairs}对，相差均不到${limit}倍`,
}
