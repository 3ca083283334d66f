import type { Probe } from '../../../data/probe'
import type { Facts } from './facts'
import { framingRefused } from './framing'

/** What can be wrong with an embed. */
export type Fault =
  | { readonly kind: 'framing'; readonly header: string; readonly host: string }
  | { readonly kind: 'mixed'; readonly host: string }
  | { readonly kind: 'mixedApi'; readonly address: string }
  | {
      readonly kind: 'permissions'
      readonly lacking: readonly ('fullscreen' | 'clipboard-write')[]
    }
  | { readonly kind: 'storage'; readonly sandboxed: boolean }
  | { readonly kind: 'heights' }
  | {
      readonly kind: 'browser'
      readonly chromium: number | null
      readonly missing: readonly string[]
    }
  /** settings.json is missing beside the page. */
  | { readonly kind: 'pagePath'; readonly address: string }
  /** settings.json names an address where there is no API. */
  | { readonly kind: 'apiPath'; readonly address: string; readonly found: boolean }
  | { readonly kind: 'apiUnreachable'; readonly address: string }
  | { readonly kind: 'apiStatus'; readonly address: string; readonly status: number }
  | { readonly kind: 'apiPage'; readonly address: string }
  | { readonly kind: 'apiBroken'; readonly address: string }
  | { readonly kind: 'apiType'; readonly address: string }
  | { readonly kind: 'apiCors'; readonly address: string; readonly origin: string }

/** `broken`: nothing is shown. `limited`: something is missing. */
export type Finding = { readonly weight: 'broken' | 'limited'; readonly fault: Fault }

/** What was checked, so that the doctor can also list what works. */
export const EXAMINED = [
  'framing',
  'mixed',
  'permissions',
  'storage',
  'heights',
  'browser',
  'path',
  'api',
] as const
export type Examined = (typeof EXAMINED)[number]

/** The oldest browser engine that the build supports. */
export const OLDEST_CHROMIUM = 80

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

/** The check that a fault belongs to. */
export function examinedIn({ kind }: Fault): Examined {
  switch (kind) {
    case 'framing':
    case 'mixed':
    case 'permissions':
    case 'storage':
    case 'heights':
    case 'browser':
      return kind
    case 'mixedApi':
      return 'mixed'
    case 'pagePath':
    case 'apiPath':
      return 'path'
    case 'apiUnreachable':
    case 'apiStatus':
    case 'apiPage':
    case 'apiBroken':
    case 'apiType':
    case 'apiCors':
      return 'api'
  }
}

const broken = (fault: Fault): readonly Finding[] => [{ weight: 'broken', fault }]
const limited = (fault: Fault): readonly Finding[] => [{ weight: 'limited', fault }]

function framingFaults({ headers, address, hosts }: Facts): readonly Finding[] {
  const refusal = framingRefused(headers, new URL(address).origin, hosts)
  return refusal === null ? [] : broken({ kind: 'framing', ...refusal })
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
  const { address, settings, apiBase, api, apiBeside } = facts
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
    ...(facts.storageBlocked ? limited({ kind: 'storage', sandboxed: facts.sandboxed }) : []),
  ]
}
