import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

const require = createRequire(import.meta.url)
const chinese = require.resolve('@librescore/fonts/SourceHanSansCN.min.woff2')
const symbols = join(dirname(require.resolve('dejavu-fonts-ttf/package.json')), 'ttf')

/**
 * Writes the fonts of npm packages and a fonts.conf that knows no others, so that every machine draws
 * the same glyphs: Latin in Open Sans (part of @sparticuz/chromium), Chinese in Source Han Sans,
 * arrows and signs in DejaVu Sans. `folder` is written now, `finalFolder` is where it will be used.
 */
export async function writeFonts(folder: string, finalFolder: string): Promise<void> {
  await mkdir(join(folder, 'fonts'), { recursive: true })
  const font = decodeWoff2(await readFile(chinese))
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

/** The tags that WOFF2 abbreviates by their number; only those of an OpenType font with CFF outlines. */
const knownTags: Readonly<Record<number, string>> = {
  0: 'cmap',
  1: 'head',
  2: 'hhea',
  3: 'hmtx',
  4: 'maxp',
  5: 'name',
  6: 'OS/2',
  7: 'post',
  13: 'CFF ',
  14: 'VORG',
  23: 'vhea',
  24: 'vmtx',
  27: 'GPOS',
  28: 'GSUB',
}

/**
 * Unpacks a WOFF2 file (https://www.w3.org/TR/WOFF2/) whose tables are stored as they are, as those of
 * CFF fonts: the Chromium for tests reads WOFF2 from the web only. Throws on any other table.
 */
function decodeWoff2(file: Buffer): Buffer {
  const count = file.readUInt16BE(12)
  let at = 48
  const readNumber = (): number => {
    let value = 0
    for (;;) {
      const byte = file.readUInt8(at++)
      value = value * 128 + (byte & 127)
      if (byte < 128) return value
    }
  }
  const tables = Array.from({ length: count }, () => {
    const flags = file.readUInt8(at++)
    const tag = knownTags[flags]
    if (tag === undefined) throw new Error(`WOFF2 table ${flags} is unknown or transformed`)
    return { tag, length: readNumber() }
  })
  const data = brotliDecompressSync(file.subarray(at, at + file.readUInt32BE(20)))

  const header = Buffer.alloc(12 + 16 * count)
  file.copy(header, 0, 4, 8)
  header.writeUInt16BE(count, 4)
  const parts = [header]
  let [from, to] = [0, header.length]
  for (const [index, { tag, length }] of tables.entries()) {
    const entry = 12 + 16 * index
    header.write(tag, entry, 'latin1')
    header.writeUInt32BE(to, entry + 8)
    header.writeUInt32BE(length, entry + 12)
    const padding = Buffer.alloc(-length & 3)
    parts.push(data.subarray(from, from + length), padding)
    from += length
    to += length + padding.length
  }
  return Buffer.concat(parts)
}
