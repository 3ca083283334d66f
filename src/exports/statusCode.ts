import type { StatedStatus } from '../indicators/observation'

/** SDMX CL_OBS_STATUS (version 2.2): normal, estimated, provisional, break in series, missing. */
export const statusCodes: Readonly<Record<StatedStatus | 'missing', string>> = {
  normal: 'A',
  estimated: 'E',
  provisional: 'P',
  break: 'B',
  missing: 'M',
}
