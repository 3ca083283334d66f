export const charts = {
  roleDescription: '图表',
  walkHint: '用左右方向键逐点查看',
  loading: '图表加载中',
  failed: '图表未能加载',
  showChart: '图',
  showTable: '表',
  chartOrTable: '图表形式',
}
