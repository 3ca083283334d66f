import { readFileSync } from 'node:fs'
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'

type Bundle = Rolldown.OutputBundle

/** The code of the first view that the shell imports. */
const LATE = /ui[\\/]trend[\\/]TrendChart\.tsx$/

/** `data-part` marks the charts for the size budget. */
const late = { crossorigin: true, 'data-part': 'charts' }

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
        const tags = lateFiles(bundle)
          .filter((file) => !html.includes(file))
          .map((file) =>
            file.endsWith('.css')
              ? link({ ...late, rel: 'stylesheet', href: `./${file}` })
              : link({ ...late, rel: 'modulepreload', href: `./${file}` }),
          )
        // Before the style sheets, because an inline script waits for them.
        return { html: html.replace('<title>', () => `${asking(answers)}<title>`), tags }
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

function link(attrs: Record<string, string | boolean>): HtmlTagDescriptor {
  return { tag: 'link', attrs, injectTo: 'head' }
}
