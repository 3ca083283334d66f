import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { createServer, type Plugin } from 'vite'

type Prerender = typeof import('../../src/app/prerender/prerender')

/**
 * Renders the overview into dist/index.html from the snapshot; must run after the snapshot plugin,
 * whose success `isWritten` tells: this hook is also called after a failed build.
 */
export function prerendered(isWritten: () => boolean): Plugin {
  let root = ''
  let outDir = ''
  return {
    name: 'prerendered',
    apply: 'build',
    configResolved(config) {
      root = config.root
      outDir = resolve(config.root, config.build.outDir)
    },
    async closeBundle() {
      if (!isWritten()) return
      const server = await createServer({
        root,
        configFile: false,
        logLevel: 'error',
        appType: 'custom',
        server: { middlewareMode: true, ws: false, watch: null },
        optimizeDeps: { noDiscovery: true },
        // Its imports have no file extensions, which Node alone would refuse.
        ssr: { noExternal: ['echarts-for-react'] },
      })
      try {
        const { prerender } = (await server.ssrLoadModule(
          '/src/app/prerender/prerender.tsx',
        )) as Prerender
        const read = async (file: string) => JSON.parse(await readFile(join(outDir, file), 'utf8'))
        const settings = await read('settings.json')
        const markup = await prerender(
          settings,
          await read('api/v1/catalog.json'),
          await read(`api/v1/regions/${settings.defaultRegion}/observations.json`),
        )
        const page = join(outDir, 'index.html')
        const html = await readFile(page, 'utf8')
        await writeFile(
          page,
          html.replace('<div id="root"></div>', () => markup),
        )
      } finally {
        await server.close()
      }
    },
  }
}
