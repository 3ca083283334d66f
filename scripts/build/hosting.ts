import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { buildContentSecurityPolicy } from './policy.ts'

/** Writes the pages' policy into the samples of `hosting/`; must run after every plugin that writes a page. */
export function hosting(isWritten: () => boolean): Plugin {
  let outDir = ''
  return {
    name: 'hosting',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir)
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (!isWritten()) return
        const names = (await readdir(outDir)).filter((name) => name.endsWith('.html'))
        const pages = names.map((name) => readFile(join(outDir, name), 'utf8'))
        const policy = buildContentSecurityPolicy((await Promise.all(pages)).join('\n'))
        const samples = await readdir(join(outDir, 'hosting'), {
          recursive: true,
          withFileTypes: true,
        })
        for (const sample of samples.filter((entry) => entry.isFile())) {
          const path = join(sample.parentPath, sample.name)
          const text = await readFile(path, 'utf8')
          await writeFile(
            path,
            text.replace('@POLICY@', () => policy),
          )
        }
      },
    },
  }
}
