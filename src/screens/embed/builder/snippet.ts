import {
  embedHash,
  embedName,
  type EmbedSearch,
  type EmbedTarget,
} from '../../../navigation/search/embedSearch'

/** What is to be embedded, and how. */
export type Wanted = {
  /** Where the dashboard stands, with its slash: `http://10.1.2.3/fazhi/`. */
  readonly site: string
  readonly target: Exclude<EmbedTarget, { kind: 'doctor' }>
  readonly search: Partial<EmbedSearch>
  /** Read out where the frame is not seen, and shown where it cannot be. */
  readonly title: string
  /** The same as a page of its own. */
  readonly href: string
  /** The height that the content has at the width at which it was looked at. */
  readonly height: number
}

/** Of these, `data-…` attributes are made for embed.js. */
const options = ['years', 'lang', 'theme', 'accent', 'parts', 'version', 'region', 'size'] as const

/** The address of the embed. */
function embedAddress({ site, target, search }: Wanted): string {
  return `${site}embed.html${embedHash(target, search)}`
}

/** For pages that take no script: a frame of fixed height, in which the content makes do. */
export function frameSnippet(wanted: Wanted): string {
  const attributes = [
    ['src', embedAddress(wanted)],
    ['title', wanted.title],
    ['width', '100%'],
    ['height', String(wanted.height)],
    ['style', 'border:0'],
    ['loading', 'lazy'],
    ['allow', 'fullscreen; clipboard-write'],
  ] as const
  return `<iframe ${written(attributes)}></iframe>`
}

/** For pages that take a script: its frame is always as high as its content. Without it, a link. */
export function scriptSnippet(wanted: Wanted): string {
  const { site, target, search, title, href, height } = wanted
  const said = options.flatMap((name) => {
    const value = search[name]
    return value === undefined ? [] : [[`data-${name}`, value] as const]
  })
  const attributes = [
    ['data-fz-embed', embedName(target)],
    ...said,
    ['data-title', title],
    ['data-height', String(height)],
  ] as const
  return [
    `<div ${written(attributes)}><a ${written([['href', href]])}>${escaped(title)}</a></div>`,
    `<script ${written([['src', `${site}embed.js`]])} async></script>`,
  ].join('\n')
}

function written(attributes: readonly (readonly [string, string])[]): string {
  return attributes.map(([name, value]) => `${name}="${escaped(value)}"`).join(' ')
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/"/g, '&quot;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
}
