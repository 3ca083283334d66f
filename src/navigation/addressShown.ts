/**
 * An address to be read and typed off: without the query before its `#`, where single sign-on leaves its
 * ticket, and with Chinese in Chinese.
 */
export function addressShown({ href, search }: Pick<Location, 'href' | 'search'>): string {
  const bare = href.replace(search, '')
  try {
    return decodeURI(bare)
  } catch {
    return bare
  }
}
