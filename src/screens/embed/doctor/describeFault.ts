import type { DoctorWords } from '../../../messages/doctorWords'
import { OLDEST_CHROMIUM, type Fault } from './diagnose'

/** A fault in words: what, why, and what to do. */
export function faultTold(fault: Fault, words: DoctorWords): ReturnType<DoctorWords['framing']> {
  switch (fault.kind) {
    case 'framing':
      return words.framing(fault.header, fault.host)
    case 'mixed':
      return words.mixed(fault.host)
    case 'mixedApi':
      return words.mixedApi(fault.address)
    case 'permissions':
      return words.permissions(fault.lacking)
    case 'storage':
      return words.storage(fault.sandboxed)
    case 'heights':
      return words.heights
    case 'browser':
      return words.browser(fault.chromium, fault.missing, OLDEST_CHROMIUM)
    case 'pagePath':
      return words.pagePath(fault.address)
    case 'apiPath':
      return words.apiPath(fault.address, fault.found)
    case 'apiStatus':
      return words.apiStatus(fault.address, fault.status)
    case 'apiUnreachable':
      return words.apiUnreachable(fault.address)
    case 'apiPage':
      return words.apiPage(fault.address)
    case 'apiBroken':
      return words.apiBroken(fault.address)
    case 'apiType':
      return words.apiType(fault.address)
    case 'apiCors':
      return words.apiCors(fault.address, fault.origin)
  }
}
