import type { OpenToken } from './story'

/** Who made a tracked change or a comment, and when; empty where the file does not say. */
export function readAuthor(token: OpenToken): { readonly author: string; readonly date: string } {
  return {
    author: token.attributes.get('w:author') ?? '',
    date: token.attributes.get('w:date') ?? '',
  }
}
