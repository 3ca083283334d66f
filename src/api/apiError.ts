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
  | { readonly kind: 'http'; readonly status: number }
  /** A page came instead of data: most often a login page, or a portal's "not found" sent as 200. */
  | { readonly kind: 'html' }
  /** Not JSON at all: cut off, or broken. */
  | { readonly kind: 'malformed' }
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
    case 'html':
    case 'malformed':
      return fault.kind
  }
}
