import type { Messages } from '../../../messages/messages'
import type { FileResult } from './readSourceFile'

type Reason = Extract<FileResult, { readonly kind: 'refused' }>['reason']

/** Why a file gives no text and what can be done, in one or two sentences. */
export function formatRefusal(
  reason: Reason,
  { reasons }: Messages<'desk'>['desk']['intake'],
): string {
  switch (reason.kind) {
    case 'unread':
      return reasons.unread(reason.format)
    case 'damaged':
      return reasons.damaged(reason.why, reason.part)
    case 'tooLarge':
      return reasons.tooLarge[reason.what](reason.limit)
    case 'empty':
    case 'encrypted':
    case 'notText':
    case 'noText':
    case 'badProgress':
      return reasons[reason.kind]
  }
}
