import type { Check } from '../../../domain/checks/check'
import { checksTouching } from '../../../domain/checks/checks'
import type { SlideContext } from '../deck/slideContext'

/** The failed checks that touch an indicator in the years shown. */
export function findFailed(
  id: string,
  checks: readonly Check[],
  { from, to }: SlideContext['pair'],
): readonly Check[] {
  return checksTouching(checks, id).filter(
    ({ outcome, year }) => outcome === 'failed' && (year === from || year === to),
  )
}
