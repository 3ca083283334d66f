import { describe, expect, it } from 'vitest'
import { buildContentSecurityPolicy } from '../../../scripts/build/policy'

/** `openssl dgst -sha256 -binary | base64` of `alert(1)`, as in many a tutorial on these policies. */
const ALERT = "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"

/** The sources that a policy gives for one directive. */
function listSources(policy: string, directive: string): readonly string[] {
  const found = policy.split('; ').find((part) => part.startsWith(`${directive} `))
  return found?.split(' ').slice(1) ?? []
}

describe('buildContentSecurityPolicy', () => {
  it('allows scripts of its own server and inline ones by hash', () => {
    const policy = buildContentSecurityPolicy(
      '<script>alert(1)</script><script type="module" crossorigin src="./a.js"></script>',
    )
    expect(listSources(policy, 'script-src')).toEqual(["'self'", ALERT])
  })

  it('hashes every character of an inline script', () => {
    expect(buildContentSecurityPolicy('<script> alert(1)</script>')).not.toContain(ALERT)
    expect(buildContentSecurityPolicy('<script type="module">alert(1)</script>')).toContain(ALERT)
    expect(buildContentSecurityPolicy('<script>alert(1)\n</script>')).not.toContain(ALERT)
  })

  it('lists a hash of several pages once', () => {
    const policy = buildContentSecurityPolicy(
      '<script>alert(1)</script>\n<script>alert(1)</script><script>a</script>',
    )
    expect(listSources(policy, 'script-src')).toHaveLength(3)
  })

  it('allows inline style sheets by hash and style attributes', () => {
    const policy = buildContentSecurityPolicy('<style>a { color: red }</style>')
    expect(listSources(policy, 'style-src-elem')).toHaveLength(2)
    expect(listSources(policy, 'style-src-attr')).toEqual(["'unsafe-inline'"])
  })

  it('allows no other inline script, no eval and no foreign host', () => {
    const policy = buildContentSecurityPolicy('<script>alert(1)</script>')
    expect(listSources(policy, 'script-src')).not.toContain("'unsafe-inline'")
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/)
  })

  it('ends with frame-ancestors and fits into double quotes', () => {
    expect(buildContentSecurityPolicy('')).toMatch(/; frame-ancestors 'self'$/)
    expect(buildContentSecurityPolicy('<script>a</script>')).not.toMatch(/["\n<>&\\]/)
  })
})
