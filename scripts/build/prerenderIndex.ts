import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createServer } from 'vite'

type Prerender = typeof import('../../src/app/prerender/prerender')

/** Renders the overview into index.html from the snapshot. */
export async function prerenderIndex(folder: string, root: string): Promise<void> {
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
    const read = async (file: string) =>
      JSON.parse((await readFile(join(folder, file), 'utf8')).replace(/^\uFEFF/, ''))
    const settings = await read('settings.json')
    const markup = await prerender(
      settings,
      await read('api/v1/catalog.json'),
      await read(`api/v1/regions/${settings.defaultRegion}/observations.json`),
    )
    const page = join(folder, 'index.html')
    const html = await readFile(page, 'utf8')
    await writeFile(
      page,
      html.replace('<div id="root"></div>', () => markup),
    )
  } finally {
    await server.close()
  }
}
