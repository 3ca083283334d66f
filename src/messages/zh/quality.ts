import type { Check, CheckOutcome } from '../../domain/checks/check'

/** The data-check page, and single checks elsewhere. */
export const quality = {
  outcomes: {
    failed: '不符',
    review: '需留意',
    unverifiable: '无法核对',
    passed: '相符',
  } satisfies Record<CheckOutcome, string>,
  kinds: {
    printedChange: '报告所载增减幅',
    partsAndWhole: '分项与合计',
    subset: '其中项与总数',
    limit: '大小关系',
    places: '数量与地区数',
    rateAndTerms: '比率与分子、分母',
    sameItem: '同名事项的两处数据',
    outlier: '年度间异常变动',
  } satisfies Record<Check['kind'], string>,
  heading: '数据核对',
  intro:
    '用报告所载数据，重新计算其中的增减幅、合计、比率和重复出现的事项。“不符”只说明所载数据互相不一致，不说明哪一个有误；“需留意”不是差错，请核实。',
  summary: (total: number, counts: Record<CheckOutcome, number>) => {
    const review = counts.review === 0 ? '' : `、需留意${counts.review}`
    return `${total}项核对：相符${counts.passed}、不符${counts.failed}${review}、无法核对${counts.unverifiable}`
  },
  none: '暂无可以核对的数据。',
  tested: (from: number, to: number, tested: number, beyond: number) =>
    `${to}年与${from}年相比，${tested}项变化同时检验是否出于偶然波动（Benjamini–Hochberg法）：${beyond === 0 ? '均尚不能排除偶然波动' : `${beyond}项大于单纯偶然波动通常所能解释的幅度`}。`,
  group: (status: string, count: number) => `${status}（${count}）`,
  /** `report` is null where the region has a single one. */
  about: (when: string, kind: string, report: string | null) =>
    [when, kind, ...(report === null ? [] : [report])].join(' · '),
  notPrinted: (count: number) => `另有${count}项未打印，可在网页的“数据核对”中查看。`,
  pendingEvents: '日期待确认的事件',
  pendingEvent: (name: string, year: string) =>
    `${name}：本地实施日期待确认。确认之前不作为口径中断，${year}以后的数据谨慎比较。`,
  unknownCheck: '未找到链接所指的核对项',
  unknownCheckHint: '数据可能已更正，或该项不属于当前地区。下面是全部核对项。',
  errata: '勘误单（打印）',
  printed: '报告原文',
  arithmetic: '按报告所载数计算',
  quietOutliers: (pairs: number, limit: number) =>
    `年度间异常变动：相邻两年${pairs}对，较大数均不到较小数的${limit}倍`,
}
