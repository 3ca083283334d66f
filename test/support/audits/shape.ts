import type { Files } from './architecture'

/** Messages are data: their length says how much there is to say, not how much one file does. */
const messages = /^src\/messages\/(zh|en)(\/|\.ts$)|^mock-api\/data\//

/** A folder with more is a list, not a place. */
const MOST_FILES = 15

const bannedName = /^(index|utils?|helpers?|common|misc)$/i

/** Files too long, names that explain nothing, folders that are not one lower-case word. */
export function shapeViolations(files: Files): string[] {
  const found: string[] = []
  const lengths: number[] = []
  for (const [path, source] of files) {
    found.push(...nameViolations(path))
    if (messages.test(path)) continue
    const lines = lineCount(source)
    if (lines > 300) found.push(`${path} has ${lines} lines, more than 300`)
    if (path.startsWith('src/') && /\.tsx?$/.test(path)) lengths.push(lines)
  }
  found.push(...folderViolations([...files.keys()]))
  lengths.sort((a, b) => a - b)
  const long = quantile(lengths, 0.95)
  if (long > 200) found.push(`src: the 95th percentile file has ${long} lines, more than 200`)
  return found
}

function folderViolations(paths: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const path of paths) {
    const folder = path.slice(0, path.lastIndexOf('/'))
    counts.set(folder, (counts.get(folder) ?? 0) + 1)
  }
  return [...counts].flatMap(([folder, count]) =>
    count > MOST_FILES ? [`${folder} holds ${count} files, more than ${MOST_FILES}`] : [],
  )
}

function nameViolations(path: string): string[] {
  const parts = path.split('/')
  const file = parts.pop() ?? ''
  const names = [...parts, file.replace(/\..*$/, '')]
  const banned = names.filter((name) => bannedName.test(name))
  // mock-api has its hyphen at the root, and so its tests have it in the mirror.
  const inner = parts.slice(path.startsWith('test/mock-api/') ? 2 : 1)
  const odd = inner.filter((name) => !/^[a-z0-9]+$/.test(name))
  return [
    ...banned.map((name) => `${path}: the name ${name} explains nothing`),
    ...odd.map((name) => `${path}: the folder ${name} is not one lower-case word`),
  ]
}

function lineCount(source: string): number {
  return source.split('\n').length - (source.endsWith('\n') ? 1 : 0)
}

/** The nearest-rank quantile of sorted numbers; 0 of none. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0
}
