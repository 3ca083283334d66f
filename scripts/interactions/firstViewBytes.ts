import { openBrowser } from '../../test/support/browser/browser'
import { buildDist } from '../../test/support/servers/buildDist'
import { serveFolder } from '../../test/support/servers/server'

/** Prints the gzip bytes of `#/` file by file: with the real report, and with 15 synthetic years of 1 and 146 regions. */
export async function printFirstViewBytes(dist: string): Promise<void> {
  await printOne('the report, one region', dist)
  for (const [name, scenario] of [
    ['15 years, one region', 'years-15'],
    ['15 years, 146 regions', 'province'],
  ] as const) {
    const synthetic = await buildDist(dist, scenario, 'mock-api/data')
    try {
      await printOne(name, synthetic.folder)
    } finally {
      await synthetic.remove()
    }
  }
}

async function printOne(name: string, folder: string): Promise<void> {
  const served = await serveFolder(folder, { gzip: true })
  const browser = await openBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
    const session = await page.context().newCDPSession(page)
    const urls = new Map<string, string>()
    const sizes = new Map<string, number>()
    session.on('Network.responseReceived', ({ requestId, response }) =>
      urls.set(requestId, response.url),
    )
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
      sizes.set(urls.get(requestId) ?? requestId, encodedDataLength),
    )
    await session.send('Network.enable')
    await page.goto(`${served.url()}#/`, { waitUntil: 'networkidle' })
    // Requests after the first view are listed too, but not counted.
    await page.waitForTimeout(1000)
    let sum = 0
    process.stdout.write(`${name}\n`)
    for (const [url, bytes] of sizes) {
      sum += bytes
      process.stdout.write(`  ${String(bytes).padStart(8)}  ${new URL(url).pathname}\n`)
    }
    process.stdout.write(`  ${String(sum).padStart(8)}  together\n`)
  } finally {
    await browser.close()
    await served.close()
  }
}
