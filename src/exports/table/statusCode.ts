import type { MissingReason, ReportedStatus } from '../../domain/model/observation'

/** SDMX CL_OBS_STATUS (version 2.2) of figures: normal, estimated, provisional, break in series. */
export const statusCodes: Readonly<Record<ReportedStatus, string>> = {
  normal: 'A',
  estimated: 'E',
  provisional: 'P',
  break: 'B',
}

/**
 * The same of gaps. M says that data cannot exist, which only what does not apply is; Q is suppressed. What
 * a report does not state is O, missing: L would claim that the data exist, which nobody told us; nor is it known of a row that
 * cannot be read.
 */
export const missingCodes: Readonly<Record<MissingReason, string>> = {
  notReported: 'O',
  notApplicable: 'M',
  suppressed: 'Q',
  unreadable: 'O',
}
