import * as v from 'valibot'
import { ApiError, type ShapeFault } from '../apiError'

/** Longer values are truncated for readers. */
const LONGEST_RECEIVED = 80

/** Where a value first differs from the contract. */
export function shapeFault(issue: v.BaseIssue<unknown>): ShapeFault {
  // A key that is not there.
  const received = issue.received === 'undefined' ? '—' : issue.received
  return {
    kind: 'shape',
    path: v.getDotPath(issue) ?? '',
    expected: issue.expected ?? issue.message,
    received:
      received.length > LONGEST_RECEIVED ? `${received.slice(0, LONGEST_RECEIVED)}…` : received,
  }
}

/** The value as the schema gives it; throws an `ApiError` of kind `shape` naming the path. */
export function validate<TSchema extends v.GenericSchema>(
  schema: TSchema,
  value: unknown,
  resource: string,
): v.InferOutput<TSchema> {
  const result = v.safeParse(schema, value, { abortEarly: true })
  if (result.success) return result.output
  throw new ApiError(resource, shapeFault(result.issues[0]))
}
