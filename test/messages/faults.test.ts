import { describe, expect, it } from 'vitest'
import { faults as en } from '../../src/messages/en/faults'
import { faults as zh } from '../../src/messages/zh/faults'

const place = { path: 'indicators.4.name.zh', expected: 'string', received: '4' }
const file = 'catalog.json'
const statuses = [401, 403, 404, 429, 500, 503, 418]

const everyFault = (messages: typeof zh) => [
  messages.offline(file),
  messages.timeout(file),
  ...statuses.map((status) => messages.http(file, status)),
  messages.elsewhere(file),
  messages.html(file),
  messages.malformed(file),
  messages.shape(file, place),
  messages.settingsKey('settings.json', place),
  messages.settingsUnread('settings.json', 'HTTP 404'),
  messages.unreadableRows(3, place),
  messages.unreadableRows(4),
  messages.empty('昭通市'),
  messages.stale('10:32'),
  messages.code('boom'),
  messages.unknown('boom'),
]

describe.each([
  ['Chinese', zh, /[^。]。$/],
  ['English', en, /[^.]\.$/],
] as const)('a fault in %s', (_, messages, sentence) => {
  it('has a title of its own and says what to do', () => {
    const told = everyFault(messages)
    expect(new Set(told.map(({ title }) => title)).size).toBe(told.length)
    for (const { hint } of told) expect(hint).toMatch(sentence)
  })

  it('gives the administrator file, path, what was expected and what came', () => {
    const { detail } = messages.shape(file, place)
    for (const piece of [file, place.path, place.expected, place.received])
      expect(detail).toContain(piece)
    expect(messages.http(file, 503).detail).toBe('catalog.json · HTTP 503')
  })

  it('points to a line below only where there is one', () => {
    const dangling = everyFault(messages).filter(
      ({ hint, detail }) => /下面一行|line below/.test(hint) && detail === undefined,
    )
    expect(dangling).toEqual([])
  })

  it('names the file and the key of a wrong setting, or the whole file', () => {
    expect(messages.settingsKey('settings.json', place).hint).toContain(place.path)
    const whole = messages.settingsKey('settings.json', { ...place, path: '' })
    expect(whole.hint).toContain('settings.json')
    expect(whole.hint).not.toMatch(/“”/)
  })

  it.each([429, 503])('of %i says how long the server wants to be left alone', (status) => {
    expect(messages.http(file, status, 90).hint).toContain('90')
    expect(messages.http(file, status, 600).hint).toMatch(/ 10 (minutes|分钟)/)
    for (const soon of [undefined, 0])
      expect(messages.http(file, status, soon).hint).not.toMatch(/0|undefined|null/)
  })

  it('tells from when the figures are that are still shown', () => {
    expect(messages.stale('10:32').title).toContain('10:32')
  })
})

it('counts one second as one', () => {
  expect(en.http(file, 429, 1).hint).toContain('wait 1 second before')
  expect(zh.http(file, 429, 1).hint).toContain('等 1 秒再')
  expect(zh.http(file, 503, 125).hint).toContain('等约 3 分钟再')
})

it('counts one row as one', () => {
  expect(en.unreadableRows(1).title).toBe('1 row of data cannot be read')
  expect(en.unreadableRows(2).title).toBe('2 rows of data cannot be read')
})
