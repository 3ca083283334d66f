import { DataError, inFolder, type Mistake, type PlacedMistake } from '../check/mistake'
import { checkData } from '../check/checkData'
import { formatMistakes } from '../check/formatMistakes'
import { readVersions } from '../snapshot/frozenVersions'
import { readJsonText, type JsonText } from './jsonText'
import type { DataFiles } from './readData'
import { readTexts } from './readTexts'

/** The files of a folder, and what is wrong with them; a file that cannot be read is left out. */
type Folder = {
  readonly files: DataFiles
  readonly mistakes: readonly PlacedMistake[]
  readonly texts: ReadonlyMap<string, JsonText>
}

function readFolder(folder: string): Folder {
  const { texts, mistakes } = readTexts(folder)
  const read = new Map([...texts].map(([file, text]) => [file, readJsonText(text)]))
  const beneath = (prefix: string) =>
    Object.fromEntries(
      [...read]
        .filter(([file, { value }]) => file.startsWith(prefix) && value !== undefined)
        .map(([file, { value }]) => [file.slice(prefix.length), value]),
    )
  return {
    files: {
      catalog: read.get('catalog.json')?.value,
      reports: beneath('reports/'),
      versions: beneath('versions/'),
    },
    mistakes: [
      ...mistakes,
      ...[...read].flatMap(([file, text]) =>
        text.mistakes.map((mistake): PlacedMistake => ({ file, ...mistake })),
      ),
    ],
    texts: read,
  }
}

/**
 * The data files of a folder. Throws a `DataError` that lists every file that is no JSON; the content is
 * checked by `readData`.
 */
export function dataOnDisk(folder: string): DataFiles {
  const { files, mistakes } = readFolder(folder)
  if (mistakes.length > 0) throw new DataError(mistakes, formatMistakes(inFolder(folder, mistakes)))
  return files
}

/** The catalogue of a folder, not checked; undefined where it cannot be read. */
export function readCatalogFile(folder: string): unknown {
  return readFolder(folder).files.catalog
}

/** Every mistake of all data files of a folder, in the order of files and lines. */
export function findMistakes(folder: string): readonly PlacedMistake[] {
  const { files, mistakes, texts } = readFolder(folder)
  const place = (mistake: Mistake): PlacedMistake => ({
    ...mistake,
    place: texts.get(mistake.file)?.placeOf(mistake.path) ?? null,
  })
  // A catalogue that is no JSON is named once, not once for each of its parts.
  const unreadable = new Set(mistakes.map(({ file }) => file))
  const content = [...checkData(files), ...checkVersions(files)].filter(
    ({ file }) => !unreadable.has(file) || texts.get(file)?.value !== undefined,
  )
  return [...mistakes, ...content.map(place)].sort(byPlace)
}

function checkVersions({ versions = {} }: DataFiles): readonly Mistake[] {
  try {
    readVersions(versions)
    return []
  } catch (error) {
    if (error instanceof DataError) return error.mistakes
    throw error
  }
}

function byPlace(a: PlacedMistake, b: PlacedMistake): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  const [first, second] = [a.place ?? START, b.place ?? START]
  return first.line === second.line ? first.column - second.column : first.line - second.line
}

const START = { line: 0, column: 0 }
