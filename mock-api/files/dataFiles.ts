import type { DataFiles } from './readData'

const catalogs = import.meta.glob<unknown>('../data/catalog.json', {
  eager: true,
  import: 'default',
})
const reports = import.meta.glob<unknown>('../data/reports/*.json', {
  eager: true,
  import: 'default',
})
const versions = import.meta.glob<unknown>('../data/versions/**/*.json', {
  eager: true,
  import: 'default',
})

/** The data files as the bundler finds them: a report added to the folder is found without an edit. */
export const dataFiles: DataFiles = {
  catalog: catalogs['../data/catalog.json'],
  reports: Object.fromEntries(
    Object.entries(reports).map(([path, report]) => [path.replace(/^.*\//, ''), report]),
  ),
  versions: Object.fromEntries(
    Object.entries(versions).map(([path, file]) => [path.replace('../data/versions/', ''), file]),
  ),
}
