import { findings } from './findings'
import { intake } from './intake'
import { numbers } from './numbers'

/** The report desk. */
export const desk = {
  heading: '报告工作台',
  local: '文本只在本机处理，不会上传。',
  intro: '送入年度报告的文稿，逐个读出其中的数字，核对前后是否一致，再由经办人逐条核定。',
  intake,
  numbers,
  findings,
  bar: {
    label: '文稿',
    year: '报告年度',
    place: '地区',
    otherPlace: '其他地区（目录中没有）',
    saveFile: '保存进度文件',
    replace: '换一份文稿',
    confirmReplace:
      '换一份文稿后，本文稿的核定记录将从浏览器中清除。已保存的进度文件不受影响。是否继续？',
    notKept: '浏览器不允许保存，核定记录只保留到关闭本页为止。请及时“保存进度文件”。',
    fileName: (name: string) => `${name}-核定进度`,
  },
  reading: '正在读取文稿中的数字…',
  failed: '未能读取文稿中的数字',
  textLabel: '文稿全文',
  legend: '标记',
  legendStates: {
    figure: '数据',
    other: '非数据',
    unread: '未读出',
    finding: '有核对结果',
  },
  panels: '核对与核定',
  tabs: {
    findings: (count: number) => `核稿（${count}）`,
    figures: (count: number) => `核定（余${count}）`,
    others: (count: number) => `其他数字（${count}）`,
    missing: (count: number) => `上年有、今年无（${count}）`,
  },
  missing: {
    heading: '上年报告有、本文稿未读到的指标',
    none: '上年报告的指标，本文稿均已读到。',
    noEarlier: '没有上年的数据可以对照。',
    earlier: (year: number, printed: string) => `${year}年：${printed}`,
    intended: (name: string) => `有意不再公布：${name}`,
    intendedShort: '有意不再公布',
  },
}
