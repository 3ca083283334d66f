import type { doctor } from '../../../messages/zh/doctor'
import { OLDEST_CHROMIUM, type Fault } from './diagnose'

/** A fault's title, cause and remedy. */
export function describeFault(
  fault: Fault,
  messages: typeof doctor,
): ReturnType<(typeof doctor)['framing']> {
  switch (fault.kind) {
    case 'framing':
      return messages.framing(fault.header, fault.host)
    case 'mixed':
      return messages.mixed(fault.host)
    case 'mixedApi':
      return messages.mixedApi(fault.address)
    case 'permissions':
      return messages.permissions(fault.lacking)
    case 'storage':
      return messages.storage(fault.sandboxed)
    case 'heights':
      return messages.heights
    case 'browser':
      return messages.browser(fault.chromium, fault.missing, OLDEST_CHROMIUM)
    case 'pagePath':
      return messages.pagePath(fault.address)
    case 'apiPath':
      return messages.apiPath(fault.address, fault.found)
    case 'apiStatus':
      return messages.apiStatus(fault.address, fault.status)
    case 'apiUnreachable':
      return messages.apiUnreachable(fault.address)
    case 'apiPage':
      return messages.apiPage(fault.address)
    case 'apiBroken':
      return messages.apiBroken(fault.address)
    case 'apiType':
      return messages.apiType(fault.address)
    case 'apiCors':
      return messages.apiCors(fault.address, fault.origin)
  }
}
