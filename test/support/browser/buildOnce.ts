import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built app, absolute: `inject('dist')` in a journey. */
    dist: string
  }
}

/** Builds the app once for all journeys; the environment's DIST names a build that is there already. */
export function setup(project: TestProject): void {
  const named = process.env['DIST']
  const dist = resolve(named ?? 'dist')
  if (named === undefined) {
    // Vitest says NODE_ENV=test, of which Vite would make a development build: slow, and with the mock.
    const env = { ...process.env, NODE_ENV: 'production' }
    const build = spawnSync('npm run build', { encoding: 'utf8', shell: true, env })
    if (build.status !== 0) throw new Error(`The build failed:\n${build.stdout}\n${build.stderr}`)
  }
  if (!existsSync(join(dist, 'index.html'))) throw new Error(`${dist} holds no index.html`)
  project.provide('dist', dist)
}
