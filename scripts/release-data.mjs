// npm run release-data: keeps today's data under mock-api/data/versions/<version>/, so that views,
// links and embeds pinned to them show the same figures for years. Run it before data are corrected
// and whenever a report has been added; commit the new folder.
import { fileURLToPath } from 'node:url'
import { relative } from 'node:path'
import { runnerImport } from 'vite'

const { module } = await runnerImport(
  fileURLToPath(new URL('../mock-api/snapshot/freezeVersion.ts', import.meta.url)),
)
const { kind, dataVersion, folder } = await module.freezeVersion(
  fileURLToPath(new URL('../mock-api/data', import.meta.url)),
)
const place = relative(process.cwd(), folder)
console.log(
  kind === 'frozen'
    ? `Version ${dataVersion} is kept in ${place}. Commit this folder.`
    : `Version ${dataVersion} is kept already, in ${place}: nothing to do.`,
)
