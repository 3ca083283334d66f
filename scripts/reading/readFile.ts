import { foldText } from '../../src/reading/fold'
import { readSource } from '../../src/reading/figures/source'
import { readReport, type ReportReading } from '../../src/reading/readReport'
import { buildKnowledge, loadPublished } from './loadKnowledge'
import { buildReadingJson } from './readingJson'
import { formatReading } from './readingTable'

type Options = {
  /** The data folder with catalogue and reports. */
  readonly folder: string
  readonly year: number | null
  readonly region: string | null
}

/** Reads a text with what the data folder knows of its place. */
export function readWithData(text: string, { folder, year, region }: Options): ReportReading {
  const published = loadPublished(folder, region)
  const known = year ?? readSource(foldText(text)).year
  return readReport(text, { year, knowledge: buildKnowledge(published, known) })
}

/** The output of the command. */
export function readFile(text: string, options: Options & { readonly json: boolean }): string {
  const reading = readWithData(text, options)
  return options.json ? JSON.stringify(buildReadingJson(reading), null, 2) : formatReading(reading)
}
