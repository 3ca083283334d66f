import { format } from 'node:util'
import { afterEach, beforeEach, vi } from 'vitest'

// React, msw and jsdom speak of mistakes only on the console: here such a word fails the test.
// A test that expects one says so with vi.spyOn(console, 'error').
const original = console.error
const said: string[] = []

beforeEach(() => {
  said.length = 0
  console.error = (...messages: unknown[]) => {
    said.push(format(...messages))
  }
})

// Hooks after a test run in reverse: this one, declared first, also hears what unmounting says.
afterEach(() => {
  vi.restoreAllMocks()
  // Before the real timers: one replaced under a fake clock would put the fake one back.
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
  vi.useRealTimers()
  console.error = original
  if (said.length > 0) throw new Error(`console.error was called:\n${said.join('\n')}`)
})

// By a call: the module itself is loaded once for many files.
if (typeof document !== 'undefined') (await import('./domSetup')).setUpPage()
