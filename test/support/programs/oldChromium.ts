import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import { bundledEnvironment, type Candidate } from './chromium'

/** A Chromium of an earlier year: the version that it names, and the npm package that carries it. */
export type OldRelease = { version: string; spec: string; sha512: string }

/** What offices of 2020 to 2023 run: 200 MB, so they are fetched when first needed, not by `npm ci`. */
export const oldReleases: readonly OldRelease[] = [
  {
    version: '83.0.4103.0',
    spec: 'chrome-aws-lambda@3.1.1',
    sha512:
      'ikOcpFgobiiUvDXtBft+jxVz2CsauRV58owDtVyF1ocl/YN+/eqdIrrmbItm3yeJGnb9RtKxzFAqGcpBTQbTCA==',
  },
  {
    version: '88.0.4298.0',
    spec: 'chrome-aws-lambda@5.5.0',
    sha512:
      'nYSDzTsVEVsvIFaUUAUN53ulXBLKSRXFS+eVYZOLZD5SA1If59rqBAiy4raMgorQwXWqjSsjK1SF4As+qzPLqA==',
  },
  {
    version: '92.0.4512.0',
    spec: 'chrome-aws-lambda@10.1.0',
    sha512:
      'NZQVf+J4kqG4sVhRm3WNmOfzY0OtTSm+S8rg77pwePa9RCYHzhnzRs8YvNI6L9tALIW6RpmefWiPURt3vURXcw==',
  },
  {
    version: '109.0.5412.0',
    spec: '@sparticuz/chromium@109.0.6',
    sha512:
      '9hTE03DXnrWTiGNpfjLfmGhIfmiVAerSPinDb+x5bBdM4KF4PMM1NZ0A+V7WKazoA+CasSX/osHK8K0MuO6uqg==',
  },
]

const cache = fileURLToPath(new URL('../../../node_modules/.cache/', import.meta.url))
const decompress = promisify(brotliDecompress)
const run = promisify(execFile)

/**
 * The release, fetched and unpacked into our cache if it is not there yet. Its libraries are those of
 * the bundled Chromium, which run on a bare Debian: its own package lacks NSPR.
 */
export async function unpackOldChromium(release: OldRelease): Promise<Candidate> {
  const folder = join(cache, `chromium-${release.version}`)
  if (!existsSync(folder)) await fetchInto(folder, release)
  return {
    name: release.spec,
    executablePath: join(folder, 'chromium'),
    args: ['--no-zygote'],
    env: await bundledEnvironment(),
  }
}

async function fetchInto(folder: string, { spec, sha512 }: OldRelease): Promise<void> {
  await mkdir(cache, { recursive: true })
  const staging = await mkdtemp(join(cache, 'chromium-fetching-'))
  try {
    await run('npm', ['pack', spec, '--silent', '--pack-destination', staging])
    const [name = ''] = await readdir(staging)
    const packed = join(staging, name)
    const sum = createHash('sha512')
      .update(await readFile(packed))
      .digest('base64')
    if (sum !== sha512) throw new Error(`${spec} is not the package that we know: sha512-${sum}`)
    await run('tar', ['-xzf', packed, '-C', staging, 'package/bin/chromium.br'])
    const binary = await decompress(await readFile(join(staging, 'package/bin/chromium.br')))
    const whole = join(staging, 'whole')
    await mkdir(whole)
    await writeFile(join(whole, 'chromium'), binary, { mode: 0o755 })
    // It appears whole or not at all.
    await rename(whole, folder)
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}
