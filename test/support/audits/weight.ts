import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'

/** Notes from now on what a page asks for; gives the files' weight in KB of 1024 bytes, each packed by gzip. */
export function trackWeight(page: Page, site: string, folder: string): () => number {
  const paths = new Set<string>()
  page.on('response', (response) => {
    const [address = ''] = response.url().split(/[?#]/)
    if (address.startsWith(site)) paths.add(address.slice(site.length) || 'index.html')
  })
  return () => {
    const sizes = [...paths].map((path) => gzipSync(readFileSync(join(folder, path))).length)
    return sizes.reduce((sum, size) => sum + size, 0) / 1024
  }
}
