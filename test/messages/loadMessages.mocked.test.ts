import { beforeEach, expect, it, vi } from 'vitest'
import type { Messages } from '../../src/messages/messages'

let loader: typeof import('../../src/messages/loadMessages')

beforeEach(async () => {
  vi.resetModules()
  loader = await import('../../src/messages/loadMessages')
})

it('loads the first view and the named areas of a language', async () => {
  const messages = await loader.fetchMessages('en', 'explore', 'quality')
  expect(messages.lang).toBe('en')
  expect(messages.shell.overview).toBe('Overview')
  expect(messages.explore.heading).toBe('All indicators')
  expect(messages.quality.heading).toBe('Data check')
})

it('refuses an area that was not named, when types are checked', async () => {
  const messages: Messages<'explore'> = await loader.fetchMessages('zh', 'explore')
  // @ts-expect-error: `about` was not loaded.
  expect(messages.about).toBeUndefined()
})

it('returns the same resource for the same request, as React needs it', () => {
  expect(loader.pendingMessages('zh', ['about'])).toBe(loader.pendingMessages('zh', ['about']))
  expect(loader.pendingMessages('zh', ['about'])).not.toBe(loader.pendingMessages('en', ['about']))
})

it('reads Chinese for a language that is not loaded', async () => {
  expect(loader.readFirstMessages('en').lang).toBe('zh')
  await loader.fetchMessages('en')
  expect(loader.readFirstMessages('en').lang).toBe('en')
})

it('keeps one object for each language while areas are added', async () => {
  const before = await loader.fetchMessages('zh')
  expect(await loader.fetchMessages('zh', 'about')).toBe(before)
})

it('loads a module and its messages in the given language', async () => {
  const core = await loader.fetchMessages('en')
  await loader.fetchMessages('zh')
  expect(await loader.withMessages('en', Promise.resolve('screen'), 'about')).toBe('screen')
  expect(core).toHaveProperty('about')
})

it('rejects if the messages of a module fail, and asks again on the next call', async () => {
  vi.doMock('../../src/messages/zh/about', () => {
    throw new Error('no connection')
  })
  await expect(loader.withMessages('zh', Promise.resolve('screen'), 'about')).rejects.toThrow(
    'mocking',
  )
  const pending = loader.pendingMessages('zh', ['about'])
  await pending.prepare()
  // A render throws why it failed and does not repeat the request.
  expect(() => pending.read()).toThrow('mocking')
  expect(() => pending.read()).toThrow('mocking')
  vi.doUnmock('../../src/messages/zh/about')
  expect(await loader.withMessages('zh', Promise.resolve('screen'), 'about')).toBe('screen')
})
