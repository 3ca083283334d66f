import type { MissingReason, ReportedStatus } from '../../domain/model/observation'

/** SDMX CL_OBS_STATUS (version 2.2) of reported values: normal, estimated, provisional, break. */
export const statusCodes: Readonly<Record<ReportedStatus, string>> = {
  normal: 'A',
  estimated: 'E',
  provisional: 'P',
  break: 'B',
}

/**
 * The same for missing values. M: data cannot exist, so only for what does not apply. Q: suppressed.
 * O: missing. L is not used, because it claims that the data exist.
 */
export const missingCodes: Readonly<Record<MissingReason, string>> = {
  notReported: 'O',
  notApplicable: 'M',
  suppressed: 'Q',
  unreadable: 'O',
}
