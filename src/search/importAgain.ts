/** An address of a script, as Chromium and Firefox name it in what they say of a failed import. */
const SCRIPT = /https?:\/\/\S+?\.m?js/

/**
 * A module loaded on demand, in a second try under another address where the first one fails: some
 * browsers remember a failed import for as long as the page lives, and would refuse the same address even
 * when the network is back. Safari names none, and remembers none. Rejects where the second try fails too.
 */
export async function importAgain<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load()
  } catch (error) {
    const [address] = SCRIPT.exec(String(error)) ?? []
    if (address === undefined) throw error
    // oxlint-disable-next-line typescript/no-unsafe-return -- the same module, by another address
    return await import(/* @vite-ignore */ `${address}?again=${Date.now()}`)
  }
}
