import type { Event } from './catalog'

/** Whether two years of one topic may be compared, and which events stand in the way. */
export type Comparability =
  | { readonly kind: 'comparable' }
  | { readonly kind: 'caution'; readonly events: readonly Event[] }
  | { readonly kind: 'notComparable'; readonly events: readonly Event[] }
