import type { SearchText } from '../codec'

/** The entries that a screen's parser could not read: `region=53`. */
export function listUnread(
  search: SearchText,
  parsed: Readonly<Record<string, unknown>>,
): readonly string[] {
  return Object.keys(parsed).flatMap((key) => {
    const text = search[key]?.trim() ?? ''
    const isRead = parsed[key] !== undefined || text === '' || text === 'latest'
    return isRead ? [] : [`${key}=${text}`]
  })
}
