import type { FramingHeaders } from '../../../data/probe'

/** The header that prevents an origin from framing our pages. */
export type Refusal = { readonly header: string; readonly host: string }

/**
 * Whether our server's headers prevent one of these origins from framing our pages, by the rules of
 * browsers: `frame-ancestors` decides where it is given (CSP 3, 6.4.2.2), and each of several policies must
 * allow the origin; otherwise X-Frame-Options decides. Null for unknown headers, or where all are allowed.
 */
export function framingRefused(
  headers: FramingHeaders | null,
  own: string,
  hosts: readonly string[],
): Refusal | null {
  if (headers === null) return null
  const lists = ancestorLists(headers.policy)
  for (const host of hosts) {
    if (lists.length > 0) {
      const refusing = lists.find((list) => !list.some((source) => allows(source, own, host)))
      if (refusing !== undefined)
        return { header: `Content-Security-Policy: frame-ancestors ${refusing.join(' ')}`, host }
      continue
    }
    const option = (headers.frameOptions ?? '').trim().toUpperCase()
    if (option === 'DENY' || (option === 'SAMEORIGIN' && host !== own))
      return { header: `X-Frame-Options: ${option}`, host }
  }
  return null
}

/** The server's policy with these hosts allowed, as one: of several policies each would have to allow them. */
export function allowHosts(policy: string | null, hosts: readonly string[]): string {
  const directives = new Map<string, string>()
  for (const directive of (policy ?? '').split(/[,;]/).map((text) => text.trim())) {
    const [name = ''] = directive.toLowerCase().split(/\s/)
    if (name !== '' && name !== 'frame-ancestors' && !directives.has(name))
      directives.set(name, directive)
  }
  const sources = ancestorLists(policy).flat()
  const allowed = new Set(["'self'", ...sources.filter((source) => source !== "'none'"), ...hosts])
  return [...directives.values(), `frame-ancestors ${[...allowed].join(' ')}`].join('; ')
}

/** Policies are joined by commas, directives by semicolons. */
function ancestorLists(policy: string | null): readonly (readonly string[])[] {
  return (policy ?? '')
    .split(/[,;]/)
    .map((directive) => directive.trim().split(/\s+/))
    .filter(([name]) => name?.toLowerCase() === 'frame-ancestors')
    .map(([, ...sources]) => sources)
}

function allows(source: string, own: string, host: string): boolean {
  const lower = source.toLowerCase()
  if (lower === "'none'") return false
  if (lower === "'self'") return host === own
  if (lower === '*') return true
  const { protocol, hostname, port } = new URL(host)
  if (/^[a-z][a-z\d+.-]*:$/.test(lower)) return lower === protocol
  const match = /^(?:([a-z][a-z\d+.-]*):\/\/)?(\*\.)?([^:/]+)(?::(\d+|\*))?/.exec(lower)
  if (match === null) return false
  const [, scheme, wild, name = '', wantedPort] = match
  const ownScheme = new URL(own).protocol
  if (!schemeFits(scheme === undefined ? ownScheme : `${scheme}:`, protocol)) return false
  const nameFits = wild === undefined ? hostname === name : hostname.endsWith(`.${name}`)
  return nameFits && (wantedPort === '*' || (wantedPort ?? '') === port)
}

/** A source allowed over HTTP is allowed over HTTPS too. */
function schemeFits(allowed: string, protocol: string): boolean {
  return allowed === protocol || (allowed === 'http:' && protocol === 'https:')
}
