import { describe, expect, test } from 'vitest'
import { allowHosts, framingRefused } from '../../../../src/screens/embed/doctor/framing'

const own = 'http://10.1.2.3:8080'
const portal = 'http://portal.test'

/** Whether the portal may frame us under these headers. */
function refused(frameOptions: string | null, policy: string | null, hosts = [portal]) {
  return framingRefused({ frameOptions, policy }, own, hosts)
}

describe('framing is refused by', () => {
  test.each([
    ['DENY', null],
    ['sameorigin', null],
    [null, "frame-ancestors 'none'"],
    [null, "default-src 'self'; frame-ancestors 'self'"],
    [null, 'frame-ancestors http://other.test'],
    [null, 'frame-ancestors http://portal.test:81'],
    [null, 'frame-ancestors https:'],
    // Of two policies each must allow it.
    [null, "frame-ancestors *, default-src 'self'; frame-ancestors 'self'"],
    [null, 'frame-ancestors'],
  ])('X-Frame-Options %s and policy %s', (frameOptions, policy) => {
    expect(refused(frameOptions, policy)).toMatchObject({ host: portal })
  })
})

describe('framing is allowed by', () => {
  test.each([
    [null, null],
    ['ALLOW-FROM http://portal.test', null],
    // The newer header decides where both are sent.
    ['DENY', 'frame-ancestors http://portal.test'],
    [null, 'frame-ancestors *'],
    [null, "frame-ancestors 'self' http:"],
    [null, 'frame-ancestors portal.test'],
    [null, 'frame-ancestors *.test'],
    [null, 'frame-ancestors http://portal.test:*'],
    [null, "default-src 'self'"],
  ])('X-Frame-Options %s and policy %s', (frameOptions, policy) => {
    expect(refused(frameOptions, policy)).toBeNull()
  })
})

test('every ancestor counts', () => {
  expect(refused('SAMEORIGIN', null, [own])).toBeNull()
  expect(refused('SAMEORIGIN', null, [own, portal])).toEqual({
    header: 'X-Frame-Options: SAMEORIGIN',
    host: portal,
  })
})

test('a source allowed over HTTP is allowed over HTTPS, but not the reverse', () => {
  const secure = ['https://portal.test']
  expect(refused(null, 'frame-ancestors http://portal.test', secure)).toBeNull()
  expect(refused(null, 'frame-ancestors https://portal.test')).not.toBeNull()
})

test('unknown headers refuse no host', () => {
  expect(framingRefused(null, own, [portal])).toBeNull()
})

describe('allowHosts', () => {
  test.each([
    [null, `frame-ancestors 'self' ${portal}`],
    ['', `frame-ancestors 'self' ${portal}`],
    ["frame-ancestors 'none'", `frame-ancestors 'self' ${portal}`],
    [
      "default-src 'self'; frame-ancestors 'self' http://oa.test; img-src data:",
      `default-src 'self'; img-src data:; frame-ancestors 'self' http://oa.test ${portal}`,
    ],
    // What the headers of two lines leave.
    [
      "default-src 'self'; frame-ancestors 'self' http://oa.test, frame-ancestors 'self' http://b.test",
      `default-src 'self'; frame-ancestors 'self' http://oa.test http://b.test ${portal}`,
    ],
  ])('appends a host to %s', (policy, expected) => {
    expect(allowHosts(policy, [portal])).toBe(expected)
    expect(framingRefused({ frameOptions: 'DENY', policy: expected }, own, [portal])).toBeNull()
  })
})
