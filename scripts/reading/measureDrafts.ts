import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from '../../src/reading/findings/finding'
import { readWithData } from './readFile'

/** How well the proof-reading finds what was put wrong into a draft. */
export type DraftMeasurement = {
  readonly name: string
  readonly seeded: number
  readonly found: number
  /** Found, and of the kind that was put in. */
  readonly named: number
  readonly figures: number
  readonly falseAlarms: number
  readonly errors: readonly string[]
}

const MARK = /⟪([^|⟫]*)\|(\w+)⟫/g

type Seed = { readonly start: number; readonly end: number; readonly kind: string }

/** Takes the marks out: `⟪63.61%|rate⟫` is a fault that the proof-reading should find. */
function readSeeds(marked: string): { readonly text: string; readonly seeds: readonly Seed[] } {
  const seeds: Seed[] = []
  let text = ''
  let from = 0
  for (const match of marked.matchAll(MARK)) {
    const [whole, printed = '', kind = ''] = match
    text += marked.slice(from, match.index)
    seeds.push({ start: text.length, end: text.length + printed.length, kind })
    text += printed
    from = match.index + whole.length
  }
  return { text: text + marked.slice(from), seeds }
}

const isAlarm = ({ verdict }: Finding): boolean =>
  verdict === 'inconsistent' || verdict === 'notice'

/** Measures every seeded draft of a folder, named `<place>-<year>-<letter>.seeded.txt`, as one of Zhaotong. */
export function measureDrafts(folder: string, dataFolder: string): readonly DraftMeasurement[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.seeded.txt'))
    .sort()
    .map((file) => {
      const { text, seeds } = readSeeds(readFileSync(join(folder, file), 'utf8'))
      const year = Number(/-(\d{4})-/.exec(file)?.[1])
      const { reading, findings } = readWithData(text, {
        folder: dataFolder,
        year,
        region: '530600',
      })
      const alarms = findings.filter(isAlarm)
      const touches = (seed: Seed, { start, end }: Finding): boolean =>
        start < seed.end && seed.start < end
      const isNamed = (seed: Seed): boolean =>
        alarms.some((one) => touches(seed, one) && one.kind === seed.kind)
      const missed = seeds.filter((seed) => !alarms.some((one) => touches(seed, one)))
      const others = seeds.filter((seed) => !missed.includes(seed) && !isNamed(seed))
      const extra = alarms.filter((one) => !seeds.some((seed) => touches(seed, one)))
      const quote = ({ start, end }: { start: number; end: number }): string =>
        `${text.slice(Math.max(0, start - 14), start)}[${text.slice(start, end)}]`.replace(
          /\s+/g,
          ' ',
        )
      return {
        name: file.replace('.seeded.txt', ''),
        seeded: seeds.length,
        found: seeds.length - missed.length,
        named: seeds.filter(isNamed).length,
        figures: reading.figures.length,
        falseAlarms: extra.length,
        errors: [
          ...missed.map((seed) => `missed ${seed.kind}: ${quote(seed)}`),
          ...others.map((seed) => `another kind than ${seed.kind}: ${quote(seed)}`),
          ...extra.map(
            (one) => `false alarm ${one.kind} ${one.verdict}: ${quote(one)} ${one.arithmetic}`,
          ),
        ],
      }
    })
}

/** A table in Markdown, the errors below it. */
export function formatDrafts(measurements: readonly DraftMeasurement[]): string {
  return [
    '| draft | seeded | found | of the right kind | figures | false alarms |',
    '| --- | --- | --- | --- | --- | --- |',
    ...measurements.map(
      ({ name, seeded, found, named, figures, falseAlarms }) =>
        `| ${name} | ${seeded} | ${found} | ${named} | ${figures} | ${falseAlarms} |`,
    ),
    ...measurements.flatMap(({ name, errors }) => errors.map((error) => `${name}: ${error}`)),
  ].join('\n')
}
