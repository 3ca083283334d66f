import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { FIXTURE_DATA } from '../fixtureData'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built app, absolute: `inject('dist')` in a journey. */
    dist: string
    /** For copies of it with the answers of other worlds; removed at the end. */
    worlds: string
  }
}

/** Not dist/: a build of the fixture data must never be deployed by mistake. */
const OUT = 'node_modules/.cache/e2e-dist'

/**
 * Builds the app from the fixture data, once for all journeys. DIST names an existing build instead. Gives what
 * tidies up.
 */
export function setup(project: TestProject): () => void {
  const existing = process.env['DIST']
  const dist = resolve(existing ?? OUT)
  if (existing === undefined) {
    // A build is production code whatever NODE_ENV says.
    const env = { ...process.env, NODE_ENV: 'development', DATA_DIR: FIXTURE_DATA }
    const command = `npx vite build --logLevel warn --outDir ${OUT} --emptyOutDir`
    const build = spawnSync(command, { encoding: 'utf8', shell: true, env })
    if (build.status !== 0) throw new Error(`The build failed:\n${build.stdout}\n${build.stderr}`)
  }
  if (!existsSync(join(dist, 'index.html'))) throw new Error(`${dist} holds no index.html`)
  project.provide('dist', dist)
  const worlds = mkdtempSync(join(tmpdir(), 'worlds-'))
  project.provide('worlds', worlds)
  return () => rmSync(worlds, { recursive: true, force: true })
}
