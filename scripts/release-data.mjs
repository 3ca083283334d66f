// npm run release-data: keeps today's data under mock-api/data/versions/<version>/, so that pinned views,
// links and embeds keep their figures. Run it before a correction or a new report; commit the new folder.
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
