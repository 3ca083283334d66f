import type { Arises, Measure } from '../../../domain/model/indicator'

/** What an indicator measures and how its figures arise, for its facts and for exports. */
export function kindOf(measure: Measure, arises: Arises): string {
  if (measure === 'duration') return '时长'
  return (
    { count: '数量', amount: '金额', rate: '比率' }[measure] +
    { event: '（期间发生的事项）', decision: '（期间开展的工作）', stock: '（时点存量）' }[arises]
  )
}
