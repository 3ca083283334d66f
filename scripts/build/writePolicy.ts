import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildContentSecurityPolicy } from './policy.ts'

/** Writes the pages' policy into the samples of `hosting/`; must run after every step that writes a page. */
export async function writePolicy(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.html'))
  const pages = names.map((name) => readFile(join(folder, name), 'utf8'))
  const policy = buildContentSecurityPolicy((await Promise.all(pages)).join('\n'))
  const samples = await readdir(join(folder, 'hosting'), { recursive: true, withFileTypes: true })
  for (const sample of samples.filter((entry) => entry.isFile())) {
    const path = join(sample.parentPath, sample.name)
    const text = await readFile(path, 'utf8')
    await writeFile(
      path,
      text.replace('@POLICY@', () => policy),
    )
  }
}
