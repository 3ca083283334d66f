import { expect, it, vi } from 'vitest'
import { CodeFailure } from '../../src/loading/codeFailure'
import { buildLoadable } from '../../src/loading/loadable'

/** What a render gets: a value, or what it throws. */
function render(read: () => unknown): unknown {
  try {
    return read()
  } catch (thrown) {
    return thrown
  }
}

it('requests once and gives the value', async () => {
  const load = vi.fn<() => Promise<string>>(() => Promise.resolve('code'))
  const { read, prepare } = buildLoadable(load)
  const pending = render(read)
  expect(pending).toBeInstanceOf(Promise)
  expect(render(read)).toBe(pending)
  await prepare()
  expect(read()).toBe('code')
  expect(prepare()).toBeUndefined()
  expect(load).toHaveBeenCalledTimes(1)
})

it('keeps a failure for renders until the missing files have arrived', async () => {
  let isThere = false
  const failure = new CodeFailure('a.js', () =>
    isThere ? Promise.resolve() : Promise.reject(new Error('still missing')),
  )
  const load = vi.fn<() => Promise<string>>(() =>
    isThere ? Promise.resolve('code') : Promise.reject(failure),
  )
  const { read, prepare } = buildLoadable(load)
  await prepare()
  expect(read).toThrow('a.js')
  await expect(failure.refetch()).rejects.toThrow('still missing')
  expect(read).toThrow('a.js')
  expect(load).toHaveBeenCalledTimes(1)
  isThere = true
  await failure.refetch()
  await render(read)
  expect(read()).toBe('code')
})

it('requests again when it is prepared after a failure', async () => {
  const load = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new Error('offline'))
    .mockResolvedValue('code')
  const { read, prepare } = buildLoadable(load)
  await prepare()
  expect(read).toThrow('offline')
  await prepare()
  expect(read()).toBe('code')
})
