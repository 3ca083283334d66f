import { ApiError, type Fault } from '../../data/apiError'
import { CodeFailure } from '../../loading/codeFailure'
import type { Messages } from '../../messages/messages'

export type FaultText = { readonly title: string; readonly hint: string; readonly detail?: string }

/** Describes a failure: what happened, what to do, and a line for the administrator. */
export function faultText(error: unknown, { faults }: Messages): FaultText {
  if (!(error instanceof ApiError)) {
    const message = error instanceof Error ? error.message : String(error)
    return error instanceof CodeFailure ? faults.code(message) : faults.unknown(message)
  }
  return describeApiFault(error.resource, error.fault, faults)
}

/** As `faultText`, for what nothing can start without: settings.json. */
export function settingsFaultText(error: unknown, messages: Messages): FaultText {
  if (error instanceof ApiError && error.fault.kind === 'shape')
    return messages.faults.settingsKey(error.resource, error.fault)
  const cause = faultText(error, messages)
  return messages.faults.settingsUnread('settings.json', cause.detail ?? cause.title)
}

function describeApiFault(resource: string, fault: Fault, faults: Messages['faults']): FaultText {
  switch (fault.kind) {
    case 'offline':
      return faults.offline(resource)
    case 'timeout':
      return faults.timeout(resource)
    case 'http':
      return faults.http(resource, fault.status, fault.wait)
    case 'elsewhere':
      return faults.redirected(resource)
    case 'html':
      return faults.html(resource)
    case 'malformed':
      return faults.malformed(resource)
    case 'shape':
      return faults.shape(resource, fault)
    case 'versions':
      return faults.versions(resource, fault)
    case 'empty':
      return faults.emptied(resource)
  }
}
