import type { Probe } from '../../../data/probe'
import { OLDEST_CHROMIUM, type doctor, type FaultDetails } from '../../../messages/zh/doctor'
import type { Facts } from './collectFacts'
import { allowHosts, framingRefused } from './framing'

type FaultKind = keyof FaultDetails

/** What can be wrong with an embed. */
export type Fault<Kind extends FaultKind = FaultKind> = {
  readonly [Each in Kind]: { readonly kind: Each } & FaultDetails[Each]
}[Kind]

/** A fault's title, cause and remedy. */
export function describeFault<Kind extends FaultKind>(
  fault: Fault<Kind>,
  { advice }: typeof doctor,
) {
  return advice[fault.kind](fault)
}

/** `broken`: nothing is shown. `limited`: something is missing. */
export type Finding = { readonly weight: 'broken' | 'limited'; readonly fault: Fault }

/** The check that finds each kind of fault. */
const EXAMINED_FOR = {
  framing: 'framing',
  mixed: 'mixed',
  mixedApi: 'mixed',
  permissions: 'permissions',
  sandbox: 'sandbox',
  heights: 'heights',
  browser: 'browser',
  settings: 'settings',
  pagePath: 'path',
  apiPath: 'path',
  apiUnreachable: 'api',
  apiStatus: 'api',
  apiPage: 'api',
  apiBroken: 'api',
  apiType: 'api',
  apiCors: 'api',
} as const satisfies Record<FaultKind, string>

type Part = (typeof EXAMINED_FOR)[FaultKind]

/** What was checked and has no fault. */
export function listFine(facts: Facts, findings: readonly Finding[]): readonly Part[] {
  const faulty = new Set(findings.map(({ fault }) => EXAMINED_FOR[fault.kind]))
  const parts = new Set(Object.values(EXAMINED_FOR))
  return [...parts].filter((part) => !faulty.has(part) && isExamined(part, facts))
}

function isExamined(part: Part, facts: Facts): boolean {
  switch (part) {
    case 'framing':
      return facts.headers !== null && facts.hosts.length > 0
    case 'mixed':
      return facts.hosts.length > 0
    case 'permissions':
    case 'sandbox':
      return facts.framed
    case 'heights':
      return facts.heightFollowed !== null
    case 'browser':
      return true
    case 'settings':
      return facts.settings.kind === 'json'
    case 'path':
    case 'api':
      return facts.api !== null
  }
}

/** All faults, the worst first. */
export function diagnose(facts: Facts): readonly Finding[] {
  const faults = [
    ...framingFaults(facts),
    ...mixedFaults(facts),
    ...browserFaults(facts),
    ...apiFaults(facts),
    ...hostFaults(facts),
  ]
  return [
    ...faults.filter(({ weight }) => weight === 'broken'),
    ...faults.filter(({ weight }) => weight === 'limited'),
  ]
}

const broken = (fault: Fault): readonly Finding[] => [{ weight: 'broken', fault }]
const limited = (fault: Fault): readonly Finding[] => [{ weight: 'limited', fault }]

function framingFaults({ headers, address, hosts }: Facts): readonly Finding[] {
  const refusal = framingRefused(headers, new URL(address).origin, hosts)
  if (refusal === null) return []
  return broken({ kind: 'framing', ...refusal, policy: allowHosts(headers?.policy ?? null, hosts) })
}

/** A page over HTTPS neither shows nor requests anything over HTTP. */
function mixedFaults({ address, hosts, apiBase }: Facts): readonly Finding[] {
  const secureHost = hosts.find((host) => host.startsWith('https:'))
  if (address.startsWith('http:'))
    return secureHost === undefined ? [] : broken({ kind: 'mixed', host: secureHost })
  return apiBase !== null && apiBase.startsWith('http:')
    ? broken({ kind: 'mixedApi', address: apiBase })
    : []
}

function browserFaults({ chromium, missing }: Facts): readonly Finding[] {
  const old = chromium !== null && chromium < OLDEST_CHROMIUM
  return old || missing.length > 0 ? broken({ kind: 'browser', chromium, missing }) : []
}

function apiFaults(facts: Facts): readonly Finding[] {
  const { address, settings, settingsFault, apiBase, api, apiBeside } = facts
  if (settingsFault !== null) return broken({ ...settingsFault, kind: 'settings' })
  if (apiBase === null || api === null)
    return broken(
      settings.kind === 'noCors'
        ? { kind: 'apiCors', address, origin: originOf(facts) }
        : { kind: 'pagePath', address },
    )
  if (api.kind === 'json') return api.typed ? [] : limited({ kind: 'apiType', address: apiBase })
  // On a page over HTTPS the mixed content is already reported.
  if (address.startsWith('https:') && apiBase.startsWith('http:')) return []
  const found = apiBeside?.kind === 'json'
  // Many servers answer a wrong path with their home page; any other answer comes from the address itself.
  if (isAbsent(api) || (found && api.kind === 'html'))
    return broken({ kind: 'apiPath', address: apiBase, found })
  return broken(apiFault(api, apiBase, originOf(facts)))
}

function isAbsent(api: Probe): boolean {
  return api.kind === 'http' && api.status === 404
}

/** `null` is what browsers send for a page without an origin. */
function originOf({ address, sandboxed }: Facts): string {
  return sandboxed ? 'null' : new URL(address).origin
}

function apiFault(api: Exclude<Probe, { kind: 'json' }>, address: string, origin: string): Fault {
  switch (api.kind) {
    case 'http':
      return { kind: 'apiStatus', address, status: api.status }
    case 'html':
      return { kind: 'apiPage', address }
    case 'notJson':
      return { kind: 'apiBroken', address }
    case 'noCors':
      return { kind: 'apiCors', address, origin }
    case 'unreachable':
      return { kind: 'apiUnreachable', address }
  }
}

/** Permissions that the host's frame lacks. */
function hostFaults(facts: Facts): readonly Finding[] {
  const lacking = [
    ...(facts.fullScreen ? [] : ['fullscreen' as const]),
    ...(facts.clipboard === 'refused' ? ['clipboard-write' as const] : []),
  ]
  return [
    ...(facts.heightFollowed === false ? limited({ kind: 'heights' }) : []),
    ...(facts.framed && lacking.length > 0 ? limited({ kind: 'permissions', lacking }) : []),
    ...(facts.sandboxed ? limited({ kind: 'sandbox' }) : []),
  ]
}
