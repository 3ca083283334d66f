import type { kindOf as zh } from '../../zh/figures/kind'

export const kindOf: typeof zh = (measure, arises) => {
  if (measure === 'duration') return 'duration'
  return (
    { count: 'count', amount: 'amount of money', rate: 'rate' }[measure] +
    { event: ', events in a period', decision: ', work done in a period', stock: ', at a date' }[
      arises
    ]
  )
}
