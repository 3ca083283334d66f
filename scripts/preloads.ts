import { readFileSync } from 'node:fs'
import type { HtmlTagDescriptor, Plugin } from 'vite'

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
      handler(html, { bundle }) {
        const settings = JSON.parse(readFileSync('public/settings.json', 'utf8')) as {
          apiBase: string
          defaultRegion: string
        }
        const charts = Object.keys(bundle ?? {}).filter((file) => /charts-[^/]*\.js$/.test(file))
        const answers = [
          './settings.json',
          `${settings.apiBase}/catalog.json`,
          `${settings.apiBase}/regions/${settings.defaultRegion}/observations.json`,
        ]
        const tags: HtmlTagDescriptor[] = [
          ...charts
            .filter((file) => !html.includes(file))
            .map((file) => preload({ rel: 'modulepreload', crossorigin: true, href: `./${file}` })),
          ...answers.map((href) =>
            preload({ rel: 'preload', as: 'fetch', crossorigin: 'anonymous', href }),
          ),
        ]
        return { html, tags }
      },
    },
  }
}

function preload(attrs: Record<string, string | boolean>): HtmlTagDescriptor {
  return { tag: 'link', attrs, injectTo: 'head' }
}
