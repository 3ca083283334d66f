import { readFileSync } from 'node:fs'
import type { Plugin, Rolldown } from 'vite'

type Bundle = Rolldown.OutputBundle

/** The code of the first view that the shell imports. */
const LATE = /ui[\\/]trend[\\/]TrendChart\.tsx$/

/** Marks the charts for the size budget. */
const CHARTS = 'data-part="charts"'

/**
 * Preloads in index.html what the first view needs in parallel with the scripts: chart code, settings and
 * the default region's responses. An installation with another API only loses the head start.
 */
export function preloads(): Plugin {
  return {
    name: 'preloads',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {}, path }) {
        // An embed's needs depend on its address: its own entry requests them.
        if (path === '/embed.html') return html

        const settings = JSON.parse(readFileSync('public/settings.json', 'utf8')) as {
          apiBase: string
          defaultRegion: string
        }
        const answers = [
          './settings.json',
          `${settings.apiBase}/catalog.json`,
          `${settings.apiBase}/regions/${settings.defaultRegion}/observations.json`,
        ]
        const late = lateFiles(bundle).filter((file) => !html.includes(file))
        const styles = late.filter((file) => file.endsWith('.css'))
        const scripts = late.filter((file) => !styles.includes(file))
        // Before the style sheets, because an inline script waits for them.
        return html
          .replace('<title>', () => `${asking(answers)}<title>`)
          .replace('<link rel="stylesheet"', (first) => `${fetching(scripts)}${first}`)
          .replace('</head>', (end) => `${styles.map(styleSheet).join('')}${end}`)
      },
    },
  }
}

/**
 * A script that requests the data for src/data/preloadedResponses.ts. Not a `preload` link, which may use a
 * stale cache entry, and which Firefox and Chromium before 109 request twice.
 */
function asking(addresses: readonly string[]): string {
  return `<script>
      preloaded = {}
      for (const address of ${JSON.stringify(addresses)}) {
        const limit = new AbortController()
        const answer = fetch(address, { cache: 'no-cache', signal: limit.signal })
        answer.catch(() => {})
        preloaded[new URL(address, document.baseURI).href] = { answer, abort: () => limit.abort() }
      }
    </script>
    `
}

/** Not `modulepreload`, whose failure browsers keep until the page is reloaded: `importCode` imports what arrived. */
function fetching(scripts: readonly string[]): string {
  const addresses = JSON.stringify(scripts.map((file) => `./${file}`))
  return `<script ${CHARTS}>
      for (const address of ${addresses}) fetch(address).catch(() => {})
    </script>
    `
}

function styleSheet(file: string): string {
  return `<link rel="stylesheet" crossorigin ${CHARTS} href="./${file}">\n    `
}

/** The late chunk with all of its imports and style sheets. */
function lateFiles(bundle: Bundle): readonly string[] {
  const files = new Set<string>()
  const visit = (file: string) => {
    const chunk = bundle[file]
    if (files.has(file) || chunk?.type !== 'chunk') return
    files.add(file)
    chunk.viteMetadata?.importedCss.forEach((css) => files.add(css))
    chunk.imports.forEach(visit)
  }
  for (const [file, chunk] of Object.entries(bundle)) {
    if (chunk.type === 'chunk' && LATE.test(chunk.facadeModuleId ?? '')) visit(file)
  }
  return [...files]
}
