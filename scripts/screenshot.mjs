// node scripts/screenshot.mjs <url> <out.png> [width] [height] [--dark] [--full]
// A screenshot of a page in the browser that the journeys use; prints the page's errors.
import { parseArgs } from 'node:util'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { dark: { type: 'boolean' }, full: { type: 'boolean' } },
})
const [url, out, width = '1366', height = '768'] = positionals
if (url === undefined || out === undefined) {
  console.error('usage: screenshot.mjs <url> <out.png> [width] [height] [--dark] [--full]')
  process.exit(2)
}

const support = fileURLToPath(new URL('../test/support/browser/browser.ts', import.meta.url))
const { module } = await runnerImport(support)
const browser = await module.openBrowser()
try {
  const { page, complaints } = await module.openPage(browser, {
    viewport: { width: Number(width), height: Number(height) },
    colorScheme: values.dark === true ? 'dark' : 'light',
    reducedMotion: 'reduce',
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.screenshot({ path: out, fullPage: values.full === true })
  for (const complaint of complaints) console.warn(complaint)
} finally {
  await browser.close()
}
