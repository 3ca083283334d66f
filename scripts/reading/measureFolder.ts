import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readMarkedText } from './markedText'
import { measureReading, type Measurement } from './measure'
import { readWithData } from './readFile'

/** Measures every marked text of a folder, named `<place>-<year>.marked.txt`; `only` where it is in the name. */
export function measureFolder(
  folder: string,
  dataFolder: string,
  only: readonly string[] = [],
): readonly Measurement[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.marked.txt') && only.every((word) => file.includes(word)))
    .sort()
    .map((file) => {
      const marked = readMarkedText(readFileSync(join(folder, file), 'utf8'))
      const year = Number(/-(\d{4})\./.exec(file)?.[1])
      const region = file.startsWith('zhaotong') ? '530600' : null
      const { reading } = readWithData(marked.text, { folder: dataFolder, year, region })
      return measureReading(file.replace('.marked.txt', ''), marked, reading)
    })
}
