import { describe, expect, it } from 'vitest'
import { withFailureResult } from '../../src/exports/exportAction'
import { CodeFailure } from '../../src/loading/codeFailure'
import { chinese, english } from './exportViews'

describe('an action whose code failed to load', () => {
  it.each([
    ['Chinese', chinese],
    ['English', english],
  ])('says in %s that the page must be reloaded', async (_, messages) => {
    const run = withFailureResult(
      () => Promise.reject(new CodeFailure('a.js · HTTP 404', null)),
      messages,
    )
    expect(await run(new AbortController().signal, () => undefined)).toEqual({
      kind: 'failed',
      reason: messages.exports.failures.noCode,
      reload: true,
    })
  })

  it('offers a reload, unlike other errors', async () => {
    const run = withFailureResult(() => Promise.reject(new Error('boom')), chinese)
    expect(await run(new AbortController().signal, () => undefined)).toEqual({
      kind: 'failed',
      reason: chinese.exports.unexpected('boom'),
    })
  })
})
