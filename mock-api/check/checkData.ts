import type { DataFiles } from '../files/readData'
import { checkCatalog, knowCatalog } from './checkCatalog'
import { checkNotes } from './checkNotes'
import { checkReport } from './checkReport'
import type { Mistake } from './mistake'

/** Every mistake of a catalogue and its reports, file by file. */
export function checkData({ catalog, reports }: DataFiles): readonly Mistake[] {
  const known = knowCatalog(catalog)
  const names = Object.keys(reports).sort()
  return [
    ...checkCatalog(catalog),
    ...names.flatMap((name) => checkReport(name, reports[name], known)),
    ...checkNotes(reports),
  ]
}
