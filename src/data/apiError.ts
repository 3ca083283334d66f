/** The answer does not fit the contract: where, what the contract says, what came instead. */
export type ShapeFault = {
  readonly kind: 'shape'
  /** Dotted, as `indicators.4.name.zh`; empty for the answer as a whole. */
  readonly path: string
  readonly expected: string
  readonly received: string
}

/** Why a resource could not be had. Words for the reader are made elsewhere. */
export type Fault =
  /** No server was reached, or the connection broke off. */
  | { readonly kind: 'offline' }
  | { readonly kind: 'timeout' }
  /** `wait`: the seconds after which the server wants to be asked again, where it says so. */
  | { readonly kind: 'http'; readonly status: number; readonly wait?: number }
  /** Sent on to another site, whose answer a page may not read: most often the login of a portal. */
  | { readonly kind: 'elsewhere' }
  /** A page came instead of data: most often a login page, or a portal's "not found" sent as 200. */
  | { readonly kind: 'html' }
  /** Not JSON at all; `cutOff` where it begins like JSON and does not end like it. */
  | { readonly kind: 'malformed'; readonly cutOff: boolean }
  | ShapeFault

/** A resource of the API, or the settings, could not be had or understood. */
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
    case 'offline':
    case 'timeout':
    case 'elsewhere':
    case 'html':
    case 'malformed':
      return fault.kind
  }
}
