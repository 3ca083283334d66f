import { join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport, type Connect, type Plugin } from 'vite'

type DataOnDisk = typeof import('./files/dataOnDisk')
type FindProjectMistakes = typeof import('./files/findProjectMistakes')
type FormatMistakes = typeof import('./check/formatMistakes')
type MistakesPage = typeof import('./check/mistakesPage')

const diskFile = fileURLToPath(new URL('files/dataOnDisk.ts', import.meta.url))
const mistakesFile = fileURLToPath(new URL('files/findProjectMistakes.ts', import.meta.url))
const wordsFile = fileURLToPath(new URL('check/formatMistakes.ts', import.meta.url))
const pageFile = fileURLToPath(new URL('check/mistakesPage.ts', import.meta.url))

/**
 * Serves the data files to the mock API during development. While they hold mistakes, every page is the
 * list of them instead, and the terminal names them; each change in the folder reloads the page. DATA_DIR
 * selects another folder.
 */
export function dataServer(): Plugin {
  return {
    name: 'data-server',
    apply: 'serve',
    async configureServer(server) {
      const folder = resolve(server.config.root, process.env['DATA_DIR'] ?? 'mock-api/data')
      const { root } = server.config
      const settings = join(root, 'public/settings.json')
      const [disk, project, words, page] = await Promise.all([
        runnerImport<DataOnDisk>(diskFile),
        runnerImport<FindProjectMistakes>(mistakesFile),
        runnerImport<FormatMistakes>(wordsFile),
        runnerImport<MistakesPage>(pageFile),
      ])
      const findAll = () => project.module.findProjectMistakes(root, folder)
      // One save is several events.
      let told = ''
      const tell = () => {
        const text = listMistakes()
        if (text === told) return
        told = text
        if (text === '') server.config.logger.info('数据文件无误 · No mistakes in the data files')
        else server.config.logger.error(text)
      }
      // A file may be gone between two looks: an error here must not stop the server.
      const listMistakes = () => {
        try {
          const mistakes = findAll()
          return mistakes.length === 0 ? '' : words.module.formatMistakes(mistakes)
        } catch (error) {
          return String(error)
        }
      }
      tell()
      server.watcher.add(folder)
      server.watcher.on('all', (_event, path) => {
        if (!resolve(path).startsWith(folder + sep) && resolve(path) !== settings) return
        server.ws.send({ type: 'full-reload' })
        tell()
      })
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost')
        if (pathname === '/data-files.json') {
          response.setHeader('content-type', 'application/json')
          response.end(JSON.stringify(disk.module.dataOnDisk(folder)))
          return
        }
        const mistakes = isPage(request, pathname) ? findAll() : []
        if (mistakes.length === 0) {
          next()
          return
        }
        response.statusCode = 500
        response.setHeader('content-type', 'text/html; charset=utf-8')
        response.end(page.module.mistakesPage(mistakes))
      })
    },
  }
}

function isPage({ method, headers }: Connect.IncomingMessage, pathname: string): boolean {
  const isHtml = pathname.endsWith('/') || pathname.endsWith('.html')
  return method === 'GET' && isHtml && headers.accept?.includes('text/html') === true
}
