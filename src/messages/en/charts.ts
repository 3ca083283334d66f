import type { charts as zh } from '../zh/charts'

export const charts: typeof zh = {
  roleDescription: 'chart',
  walkHint: 'Use the left and right arrow keys to read point by point',
  loading: 'Loading the chart',
  failed: 'The chart could not be loaded',
  showChart: 'Chart',
  showTable: 'Table',
  chartOrTable: 'Chart or table',
}
