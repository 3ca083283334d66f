import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import * as v from 'valibot'
import { settingsSchema } from '../../src/data/settings'
import { knowCatalog } from '../check/checkCatalog'
import { readIssue } from '../check/issueTexts'
import { inFolder, type Mistake, type PlacedMistake } from '../check/mistake'
import { texts } from '../check/texts'
import { findMistakes, readCatalogFile } from './dataOnDisk'
import { readJsonText } from './jsonText'
import { decode } from './readTexts'

const FOLDER = 'public'
const FILE = 'settings.json'

/** Strict, so that a misspelt optional key is an error. */
const settingsFileSchema = v.strictObject(settingsSchema.entries)

/** Every mistake of the settings and of all data files, with their paths from the project's root. */
export function findProjectMistakes(root: string, dataFolder: string): readonly PlacedMistake[] {
  const { regions } = knowCatalog(readCatalogFile(dataFolder))
  return [
    ...inFolder(FOLDER, findSettingsMistakes(join(root, FOLDER), regions)),
    ...inFolder(relative(root, dataFolder), findMistakes(dataFolder)),
  ]
}

/** What is wrong with the settings of a folder; `regions` is empty where none can be read. */
function findSettingsMistakes(
  folder: string,
  regions: ReadonlySet<string>,
): readonly PlacedMistake[] {
  const whole = (text: Mistake['text'], line?: number): PlacedMistake => ({
    file: FILE,
    path: [],
    text,
    place: line === undefined ? null : { line, column: 1 },
  })
  const path = join(folder, FILE)
  if (!existsSync(path)) return [whole(texts.noFile())]
  const content = decode(readFileSync(path))
  if (typeof content !== 'string') return [whole(content.text, content.line)]
  const { value, mistakes, placeOf } = readJsonText(content)
  const ofText = mistakes.map((mistake): PlacedMistake => ({ file: FILE, ...mistake }))
  if (value === undefined) return ofText
  const read = v.safeParse(settingsFileSchema, value, { abortPipeEarly: true })
  const found = (read.issues ?? []).map((issue) => readIssue(FILE, issue))
  if (read.success && regions.size > 0 && !regions.has(read.output.defaultRegion))
    found.push({
      file: FILE,
      path: ['defaultRegion'],
      text: texts.unknownRegion(read.output.defaultRegion),
    })
  return [...ofText, ...found.map((mistake) => ({ ...mistake, place: placeOf(mistake.path) }))]
}
