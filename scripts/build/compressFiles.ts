import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const COMPRESSIBLE = /\.(html|js|css|json|svg)$/
/** Below one network packet there is nothing to gain. */
const SMALLEST = 1024

const gzipped = promisify(gzip)
const brotlied = promisify(brotliCompress)

/**
 * Writes a `.gz` and a `.br` beside every text file of a folder, except `hosting/` and settings.json, which is
 * edited after the build.
 */
export async function compressFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile() && COMPRESSIBLE.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => path !== 'settings.json' && path.split(sep)[0] !== 'hosting')
  // In sequence: a nation's files do not fit into memory together.
  for (const path of paths) {
    const bytes = await readFile(join(folder, path))
    if (bytes.length < SMALLEST) continue
    const params = {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    }
    const [gz, br] = await Promise.all([gzipped(bytes, { level: 9 }), brotlied(bytes, { params })])
    await Promise.all([
      writeFile(join(folder, `${path}.gz`), gz),
      writeFile(join(folder, `${path}.br`), br),
    ])
  }
}
