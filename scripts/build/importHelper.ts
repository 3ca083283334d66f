import { fileURLToPath } from 'node:url'
import type { ModulePreloadOptions, Plugin } from 'vite'

const helper = '\0vite/preload-helper.js'
const own = fileURLToPath(new URL('../../src/loading/importCode.ts', import.meta.url))

/** Puts `importCode` in the place of Vite's helper around every `import()`, whose failures cannot be retried. */
export function importHelper(): Plugin {
  return {
    name: 'import-helper',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      if (id !== helper) return undefined
      return `export { importCode as __vitePreload } from ${JSON.stringify(own)}`
    },
  }
}

/** Scripts that both pages begin with: where a part is imported, they have arrived. */
const ofEveryPage = /(?:^|\/)(?:base|figures|rolldown-runtime)-[\w-]+\.js$/

/** Names the imported file itself, which Vite leaves out where it imports nothing. */
export const importedFiles: ModulePreloadOptions = {
  polyfill: false,
  resolveDependencies: (file, dependencies, { hostType }) =>
    [...new Set([file, ...dependencies])].filter(
      (one) => hostType === 'html' || !ofEveryPage.test(one),
    ),
}
