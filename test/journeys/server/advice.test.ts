import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it, onTestFinished } from 'vitest'
import type { Fault } from '../../../src/screens/embed/doctor/diagnose'
import { allowHosts, framingRefused } from '../../../src/screens/embed/doctor/framing'
import { suggestFix } from '../../../src/screens/embed/doctor/suggestFix'
import { findServerProgram, serveWith, type Edit } from '../../support/servers/webServer'

type Name = 'nginx' | 'apache2'

const OA = 'http://oa.test:8080'
const PORTAL = 'http://portal.test'

/** The lines of the doctor's advice that are for this server. */
function adviceFor(name: Name, fault: Fault, site = ''): string {
  const parts = (suggestFix(fault, site) ?? '').split(/^(?=# |<)/m)
  const [, ...lines] =
    parts.find((part) => part.startsWith(name === 'nginx' ? '# nginx' : '# Apache'))?.split('\n') ??
    []
  return lines.join('\n').trimEnd()
}

/** A clerk writes lines into the sample: in nginx within the site's location, in Apache at the end. */
const add =
  (name: Name, lines: string): Edit =>
  (sample) =>
    name === 'nginx'
      ? sample.replace(/(?=^ *# Files with a hash)/m, () => `${lines}\n`)
      : `${sample}\n${lines}\n`

/** … or in place of the line that is there. */
const replacePolicy =
  (lines: string): Edit =>
  (sample) =>
    sample.replace(/^.*(add_header|Header always set) Content-Security-Policy .*$/m, () => lines)

async function serve(name: Name, edit: Edit) {
  const served = await serveWith(name, inject('dist'), edit)
  onTestFinished(() => served.close())
  return (path: string) => fetch(served.url() + path, { redirect: 'manual' })
}

async function policyOf(ask: (path: string) => Promise<Response>): Promise<string> {
  return (await ask('embed.html')).headers.get('content-security-policy') ?? ''
}

const refuses = (policy: string, host: string) =>
  framingRefused({ frameOptions: null, policy }, 'http://127.0.0.1', [host]) !== null

const framing = (policy: string, host: string): Fault => ({
  kind: 'framing',
  header: 'Content-Security-Policy',
  host,
  policy: allowHosts(policy, [host]),
})

const unchanged: Edit = (sample) => sample

for (const name of ['nginx', 'apache2'] as const) {
  const found = findServerProgram(name) !== null
  describe.skipIf(!found)(
    `the doctor's advice in ${name}${found ? '' : ' (not installed here)'}`,
    () => {
      it('lets one portal after the other show the embed, and keeps the rest of the policy', async () => {
        const shipped = await policyOf(await serve(name, unchanged))
        expect([refuses(shipped, OA), refuses(shipped, PORTAL)]).toEqual([true, true])
        const one = replacePolicy(adviceFor(name, framing(shipped, OA)))
        const first = await policyOf(await serve(name, one))
        expect([refuses(first, OA), refuses(first, PORTAL)]).toEqual([false, true])
        const both = replacePolicy(adviceFor(name, framing(first, PORTAL)))
        const second = await policyOf(await serve(name, both))
        expect(second).toBe(shipped.replace(/$/, ` ${OA} ${PORTAL}`))
      })

      it('locks no portal out where it is added instead of replaced', async () => {
        const shipped = await policyOf(await serve(name, unchanged))
        const allowed = allowHosts(shipped, [OA])
        const wrongly = (sample: string) =>
          add(
            name,
            adviceFor(name, framing(allowed, PORTAL)),
          )(sample.replace(/frame-ancestors 'self'(?=")/, `frame-ancestors 'self' ${OA}`))
        expect(refuses(await policyOf(await serve(name, wrongly)), OA)).toBe(false)
      })

      it('gives data their type and leaves the others theirs', async () => {
        // A server that has never heard of .json.
        const edit: Edit = (sample) =>
          add(
            name,
            adviceFor(name, { kind: 'apiType', address: '' }),
          )(
            name === 'nginx'
              ? add(name, 'types { text/html html; text/javascript js; text/css css; }')(sample)
              : sample.replace(/^AddType application\/json .*$/m, ''),
          )
        const ask = await serve(name, edit)
        const data = await ask('api/v1/catalog.json')
        expect(data.headers.get('content-type')).toContain('application/json')
        expect(data.headers.get('cache-control')).toBe('no-cache')
        expect(data.headers.get('content-security-policy')).toContain("default-src 'self'")
        expect((await ask('index.html')).headers.get('content-type')).toContain('text/html')
      })

      it('lets another origin read the data, by one header', async () => {
        const fault: Fault = { kind: 'apiCors', address: '', origin: PORTAL }
        const ask = await serve(name, add(name, adviceFor(name, fault)))
        const data = await ask('api/v1/catalog.json')
        expect(data.headers.get('access-control-allow-origin')).toBe(PORTAL)
        expect(data.headers.get('cache-control')).toBe('no-cache')
        expect((await ask('api/v1/none.json')).headers.get('access-control-allow-origin')).toBe(
          PORTAL,
        )
      })
    },
  )
}

describe.skipIf(findServerProgram('nginx') === null)('with nginx,', () => {
  it('the advice exempts the data from the login, and nothing else', async () => {
    const site = 'http://127.0.0.1/a/b/'
    const lines = adviceFor('nginx', { kind: 'apiPage', address: `${site}api/v1` }, site)
    const ask = await serve(
      'nginx',
      (sample) =>
        `${add('nginx', `auth_request /login;\n${lines}`)(sample)}\nlocation = /login { return 401; }`,
    )
    const data = await ask('api/v1/catalog.json')
    expect([data.status, await data.json()]).toEqual([200, expect.objectContaining({})])
    expect(data.headers.get('cache-control')).toBe('no-cache')
    expect((await ask('index.html')).status).toBe(401)
  })

  const guide = readFileSync(join(import.meta.dirname, '../../../docs/hosting.md'), 'utf8')
  const pattern = /\| grep -iE '([^']+)'/.exec(guide)?.[1] ?? ''

  async function check(edit: Edit): Promise<readonly string[]> {
    const { status, headers } = await (await serve('nginx', edit))('')
    const lines = [`HTTP/1.1 ${status}`, ...[...headers].map((header) => header.join(': '))]
    return lines.filter((line) => new RegExp(pattern, 'i').test(line))
  }

  it('the check of docs/hosting.md prints four lines of a right installation, the status first', async () => {
    const lines = await check(unchanged)
    expect(lines).toHaveLength(4)
    expect(lines[0]).toContain('200')
  })

  it('the check prints the status of a wrong installation', async () => {
    const lines = await check((sample) => sample.replace(/alias .*/, 'alias /srv/none/;'))
    expect(lines[0]).toContain('404')
  })
})
