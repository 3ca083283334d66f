/** Twelve indicators of many kinds: long names, parts, rates, large amounts, durations. */
export const longIndicators = [
  'simplification.supervision-list-completion',
  'public-trading.remote-opening-evaluation-rate',
  'online-services.implementation-list',
  'online-services.centre-transactions',
  'online-services.online-rate',
  'public-trading.amount',
  'market.large-food-cases',
  'business-environment.construction-permit',
  'mediation.success-rate',
  'mediation.full-time-mediators',
  'transparency.website-posts',
  'legislation.proposals-outside-powers',
]
