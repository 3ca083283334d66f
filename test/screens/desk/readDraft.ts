import { proofread, type ProofReading } from '../../../src/screens/desk/proofread/proofread'
import { buildFigureRows, type FigureRow } from '../../../src/screens/desk/model/figureRows'
import { listIssues, type Issue } from '../../../src/screens/desk/model/issues'
import { reportDataset } from '../../support/reportDataset'

export const dataset = reportDataset()

/** A draft of the next year with a change that does not follow, and a blank. */
export const DRAFT = [
  '昭通市人民政府2021年度法治政府建设工作报告',
  '',
  '一、主要举措和成效',
  '（一）依法化解矛盾纠纷。2021年，市政府共收到行政复议申请97件，比2020年83件增加20.12%。',
  '2021年全市共办理法律援助案件5402件，受援人为5511人，提供免费法律咨询11032人次。',
  '网上可办率达【待补】。第三十三条规定，力争达到98%。',
].join('\n')

export type ReadDraft = {
  readonly reading: ProofReading
  readonly issues: readonly Issue[]
  readonly rows: readonly FigureRow[]
}

/** Reads and proof-reads a draft of Zhaotong as the screen does. */
export function readDraft(text: string): ReadDraft {
  const { catalog, region, seriesById } = dataset
  const observations = [...seriesById.values()].flatMap(({ points }) => points)
  const reading = proofread({ text, year: null, catalog, region, observations })
  const issues = listIssues(reading.findings, [])
  return { reading, issues, rows: buildFigureRows(reading.figures, issues) }
}
