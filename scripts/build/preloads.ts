import { readFileSync } from 'node:fs'
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'

type Bundle = Rolldown.OutputBundle

/** The code of the first view that is imported only once the shell runs. */
const LATE = /ui[\\/]trend[\\/]TrendChart\.tsx$/

/** `data-part` tells the size budget what belongs to the charts. */
const late = { crossorigin: true, 'data-part': 'charts' }

/**
 * Names in index.html what the first view will ask for, so that the browser fetches it beside the
 * scripts instead of after them: the chart code, the settings and the default region's answers.
 * An installation that moves its API in settings.json loses the head start, nothing else.
 */
export function preloads(): Plugin {
  return {
    name: 'preloads',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {}, path }) {
        // What an embed needs is in its address: its own entry asks for it, and for nothing else.
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
        // Before the style sheets, for which an inline script would wait.
        return { html: html.replace('<title>', () => `${asking(answers)}<title>`), tags }
      },
    },
  }
}

/**
 * A script that asks at once and leaves the answers to src/data/preloadedResponses.ts. Not a preload: that takes an
 * answer from the browser's cache where a server sends no cache headers, which would show last month's
 * figures as today's; and Firefox and Chromium before 109 would ask a second time.
 */
function asking(addresses: readonly string[]): string {
  return `<script>
      early = {}
      for (const address of ${JSON.stringify(addresses)}) {
        const limit = new AbortController()
        const answer = fetch(address, { cache: 'no-cache', signal: limit.signal })
        answer.catch(() => {})
        early[new URL(address, document.baseURI).href] = { answer, abort: () => limit.abort() }
      }
    </script>
    `
}

/** The late chunk with everything that it imports, and their style sheets. */
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
