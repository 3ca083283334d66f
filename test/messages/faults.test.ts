import { describe, expect, it } from 'vitest'
import { faults as en } from '../../src/messages/en/faults'
import { figures as enFigures } from '../../src/messages/en/figures'
import { faults as zh } from '../../src/messages/zh/faults'
import { figures as zhFigures } from '../../src/messages/zh/figures'

const mismatch = { path: 'indicators.4.name.zh', expected: 'string', received: '4' }
const file = 'catalog.json'
const statuses = [401, 403, 404, 429, 500, 503, 418]

const everyFault = (messages: typeof zh) => [
  messages.offline(file),
  messages.timeout(file),
  ...statuses.map((status) => messages.http(file, status)),
  messages.redirected(file),
  messages.html(file),
  messages.malformed(file),
  messages.shape(file, mismatch),
  messages.settingsKey('settings.json', mismatch),
  messages.settingsUnread('settings.json', 'HTTP 404'),
  messages.unreadableRows(3, { resource: file, ...mismatch }),
  messages.unreadableRows(4),
  messages.notReceived(3, ['litigation.cases 2020']),
  messages.empty('昭通市'),
  messages.versions(file, { version: '2', other: 'regions.json', expected: '1' }),
  messages.emptied(file),
  messages.stale('11月27日10:32', messages.offline(file)),
  messages.code('boom'),
  messages.unknown('boom'),
]

it.each([
  ['Chinese', zh, zhFigures.missing],
  ['English', en, enFigures.missing],
] as const)('a notice in %s quotes the word that the tables show', (_, messages, missing) => {
  expect(messages.unreadableRows(2).hint).toContain(`“${missing.unreadable}”`)
  expect(messages.notReceived(2, ['litigation.cases 2020']).hint).toContain(
    `“${missing.notReceived}”`,
  )
})

describe.each([
  ['Chinese', zh, /[^。]。$/],
  ['English', en, /[^.]\.$/],
] as const)('a fault in %s', (_, messages, sentence) => {
  it('has its own title and names a next step', () => {
    const notices = everyFault(messages)
    expect(new Set(notices.map(({ title }) => title)).size).toBe(notices.length)
    for (const { hint } of notices) expect(hint).toMatch(sentence)
  })

  it('gives the administrator file, path, expected and received value', () => {
    const { detail } = messages.shape(file, mismatch)
    for (const piece of [file, mismatch.path, mismatch.expected, mismatch.received])
      expect(detail).toContain(piece)
    expect(messages.http(file, 503).detail).toBe('catalog.json · HTTP 503')
  })

  it('mentions the line below only if there is one', () => {
    const dangling = everyFault(messages).filter(
      ({ hint, detail }) => /下面一行|line below/.test(hint) && detail === undefined,
    )
    expect(dangling).toEqual([])
  })

  it('names the file and the key of a wrong setting, or the whole file', () => {
    expect(messages.settingsKey('settings.json', mismatch).hint).toContain(mismatch.path)
    const whole = messages.settingsKey('settings.json', { ...mismatch, path: '' })
    expect(whole.hint).toContain('settings.json')
    expect(whole.hint).not.toMatch(/“”/)
  })

  it.each([429, 503])('HTTP %i names the wait that the server asks for', (status) => {
    expect(messages.http(file, status, 90).hint).toContain('90')
    expect(messages.http(file, status, 600).hint).toMatch(/ 10 minutes|约10分钟/)
    for (const soon of [undefined, 0])
      expect(messages.http(file, status, soon).hint).not.toMatch(/0|undefined|null/)
  })

  it('names the time of the figures that remain on screen, and why', () => {
    const { title, hint } = messages.stale('10:32', messages.offline(file))
    expect(title).toContain('10:32')
    expect(hint).toContain(messages.offline(file).title)
  })
})

it('counts one second as one', () => {
  expect(en.http(file, 429, 1).hint).toContain('wait 1 second before')
  expect(zh.http(file, 429, 1).hint).toContain('等1秒再')
  expect(zh.http(file, 503, 125).hint).toContain('等约3分钟再')
})

it('counts one row as one', () => {
  expect(en.unreadableRows(1).title).toBe('1 item of data cannot be read')
  expect(en.unreadableRows(2).title).toBe('2 items of data cannot be read')
})
