import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { decompress } from 'wawoff2'

const require = createRequire(import.meta.url)
const chinese = require.resolve('@librescore/fonts/SourceHanSansCN.min.woff2')
const symbols = join(dirname(require.resolve('dejavu-fonts-ttf/package.json')), 'ttf')

/**
 * Writes fonts of npm packages and a fonts.conf that names no others, so that every machine draws the
 * same glyphs. It writes to `folder`, which is moved to `finalFolder`.
 */
export async function writeFonts(folder: string, finalFolder: string): Promise<void> {
  await mkdir(join(folder, 'fonts'), { recursive: true })
  // The bundled Chromium reads WOFF2 from the web only.
  const font = await decompress(await readFile(chinese))
  await writeFile(join(folder, 'fonts/SourceHanSansCN.otf'), font)
  await writeFile(
    join(folder, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(finalFolder, 'fonts')}</dir>
  <dir>${symbols}</dir>
  <cachedir>${join(finalFolder, 'fonts-cache')}</cachedir>
  ${preference('sans-serif', ['Open Sans', 'Source Han Sans CN', 'DejaVu Sans'])}
  ${preference('serif', ['Open Sans', 'Source Han Sans CN', 'DejaVu Sans'])}
  ${preference('monospace', ['DejaVu Sans Mono', 'Source Han Sans CN'])}
</fontconfig>
`,
  )
}

function preference(family: string, fonts: readonly string[]): string {
  const names = fonts.map((font) => `<family>${font}</family>`).join('')
  return `<alias binding="same"><family>${family}</family><prefer>${names}</prefer></alias>`
}
