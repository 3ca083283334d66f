import { rm } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import type { Plugin } from 'vite'
import { replaceFolder } from './replaceFolder.ts'

/** One step on the files of a build, before anybody sees them. */
export type BuildStep = (folder: string, root: string) => Promise<void>

/**
 * Builds into a folder beside `outDir`, runs the steps there, and replaces `outDir` at the end: a build that
 * fails anywhere leaves the last one as it is.
 */
export function finished(steps: readonly BuildStep[]): Plugin {
  let root = ''
  let target = ''
  let fresh = ''
  let emptied = false
  return {
    name: 'finished',
    apply: 'build',
    config({ root: ownRoot = '.', build: { outDir = 'dist', emptyOutDir } = {} }) {
      root = resolve(ownRoot)
      target = resolve(root, outDir)
      fresh = `${target}.new`
      // As Vite does: a folder outside the project may hold other things.
      emptied = emptyOutDir ?? target.startsWith(root + sep)
      return { build: { outDir: relative(root, fresh), emptyOutDir: true } }
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        for (const step of steps) await step(fresh, root)
        await replaceFolder(target, fresh, emptied)
      },
    },
    // Also called after a build that failed.
    async closeBundle() {
      await rm(fresh, { recursive: true, force: true })
    },
  }
}
