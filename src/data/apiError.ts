/** The answer does not fit the contract: where, what the contract says, what came instead. */
export type ShapeFault = {
  readonly kind: 'shape'
  /** Dotted, as `indicators.4.name.zh`; empty for the answer as a whole. */
  readonly path: string
  readonly expected: string
  readonly received: string
}

/** Why a resource could not be loaded. The message for readers is written elsewhere. */
export type Fault =
  /** No server was reached, or the connection broke off. */
  | { readonly kind: 'offline' }
  | { readonly kind: 'timeout' }
  /** `wait`: seconds from `Retry-After`, where the server sends it. */
  | { readonly kind: 'http'; readonly status: number; readonly wait?: number }
  /** A redirect to another origin, mostly the login of a portal; a page cannot read its answer. */
  | { readonly kind: 'elsewhere' }
  /** A page instead of data: mostly a login page or a portal's "not found" with status 200. */
  | { readonly kind: 'html' }
  /** Not JSON; `cutOff` where it begins like JSON but does not end like it. */
  | { readonly kind: 'malformed'; readonly cutOff: boolean }
  /** The file has another data version than `other`, a file or folder that it must agree with. */
  | {
      readonly kind: 'versions'
      readonly version: string
      readonly other: string
      readonly expected: string
    }
  /** No figure, although figures stood before or the catalogue names a report. */
  | { readonly kind: 'empty' }
  | ShapeFault

/** A resource of the API or the settings could not be loaded or parsed. */
export class ApiError extends Error {
  /** Which file: `catalog.json`, `regions/530600/observations.json`, `settings.json`. */
  readonly resource: string
  readonly fault: Fault

  constructor(resource: string, fault: Fault) {
    super(`${resource}: ${summary(fault)}`)
    this.name = 'ApiError'
    this.resource = resource
    this.fault = fault
  }
}

/** For logs and stack traces, not for readers. */
function summary(fault: Fault): string {
  switch (fault.kind) {
    case 'http':
      return `http ${fault.status}`
    case 'shape':
      return `shape at "${fault.path}": expected ${fault.expected}, received ${fault.received}`
    case 'versions':
      return `version ${fault.version} instead of ${fault.expected}`
    case 'empty':
    case 'offline':
    case 'timeout':
    case 'elsewhere':
    case 'html':
    case 'malformed':
      return fault.kind
  }
}
