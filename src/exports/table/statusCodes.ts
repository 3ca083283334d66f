import type { MissingReason, ReportedStatus } from '../../domain/model/observation'

/** SDMX CL_OBS_STATUS (version 2.2) of reported values: normal, estimated, provisional, break. */
export const statusCodes: Readonly<Record<ReportedStatus, string>> = {
  normal: 'A',
  estimated: 'E',
  provisional: 'P',
  break: 'B',
}

/** For missing values: M does not apply, Q suppressed, O missing; L would claim that the data exist. */
export const missingCodes: Readonly<Record<MissingReason, string>> = {
  notInReport: 'O',
  noReportHere: 'O',
  notPublished: 'O',
  notApplicable: 'M',
  suppressed: 'Q',
  unreadable: 'O',
  notReceived: 'O',
}
