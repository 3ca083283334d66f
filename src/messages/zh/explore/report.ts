/** The figures in the order of a report, to tick against the paper. */
export const report = {
  heading: '按报告顺序核对',
  open: '按报告顺序核对',
  close: '返回全部指标',
  choose: '报告',
  none: '没有可核对的报告。',
  unknown: (id: string) => `没有编号为“${id}”的报告，以下为最近的一份`,
  caption: (name: string, version: string) => `${name}所载数据，数据版本${version}`,
  columns: {
    tick: '核对',
    name: '指标',
    figure: '报告所载',
    change: '报告所载增减',
    marks: '提示',
  },
  /** The place in two pieces; the section's name where it is known. */
  place: (place: readonly string[], section: string | undefined) =>
    `第一部分${place.join('')}${section === undefined ? '' : `（${section}）`}`,
  noPlace: '报告中的位置未记录',
  tick: (name: string) => `已核对：${name}`,
  ticked: (count: number, all: number) => `已核对${count}/${all}`,
  changedCount: (count: number) => `；${count}项核对后数据有变，须重新核对`,
  changed: (printed: string, version: string) =>
    `核对后有变：当时（数据版本${version}）为“${printed}”，请重新核对`,
  print: '打印核对单',
  clear: '清除核对记录',
  confirmClear: (count: number) => `确定清除这份报告的${count}项核对记录吗？清除后不能恢复。`,
  kept: '核对记录保存在本机浏览器中，不上传。',
  notKept: '浏览器不允许保存：核对记录只保留到关闭本页为止。',
}
