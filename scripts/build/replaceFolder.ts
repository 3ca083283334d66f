import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Moves the entries of `fresh` into `target`. With `emptied` nothing else stays there, but a repository.
 * Where a move fails, `target` is as it was. The folder itself stays, which a server or a terminal may hold.
 */
export async function replaceFolder(
  target: string,
  fresh: string,
  emptied: boolean,
): Promise<void> {
  const aside = `${target}.old`
  await rm(aside, { recursive: true, force: true })
  await mkdir(aside, { recursive: true })
  await mkdir(target, { recursive: true })
  const moved: (readonly [from: string, to: string])[] = []
  const move = async (name: string, from: string, to: string) => {
    await rename(join(from, name), join(to, name))
    moved.push([join(from, name), join(to, name)])
  }
  const arriving = await readdir(fresh)
  const leaves = (name: string) => (emptied ? name !== '.git' : arriving.includes(name))
  try {
    for (const name of (await readdir(target)).filter(leaves)) await move(name, target, aside)
    for (const name of arriving) await move(name, fresh, target)
  } catch (error) {
    for (const [from, to] of moved.reverse()) await rename(to, from)
    throw error
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}
