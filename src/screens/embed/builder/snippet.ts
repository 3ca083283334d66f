import {
  embedHash,
  embedName,
  type EmbedSearch,
  type DashboardTarget,
} from '../../../navigation/search/embedSearch'

/** An embed to write code for. */
export type Embed = {
  /** The dashboard's address with its slash: `http://10.1.2.3/fazhi/`. */
  readonly site: string
  readonly target: DashboardTarget
  readonly search: Partial<EmbedSearch>
  /** The frame's title for screen readers, and the link text without a frame. */
  readonly title: string
  /** The same page of the dashboard. */
  readonly href: string
  /** The content's height in the preview. */
  readonly height: number
}

/** The parameters that become `data-…` attributes for embed.js. */
const options = ['years', 'lang', 'theme', 'accent', 'parts', 'version', 'region', 'size'] as const

/** For pages without scripts: a frame of fixed height, to which the content adapts. */
export function frameSnippet(embed: Embed): string {
  const attributes = [
    ['src', `${embed.site}embed.html${embedHash(embed.target, embed.search)}`],
    ['title', embed.title],
    ['width', '100%'],
    ['height', String(embed.height)],
    ['style', 'border:0'],
    ['loading', 'lazy'],
    ['allow', 'fullscreen; clipboard-write'],
  ] as const
  return `<iframe ${formatAttributes(attributes)}></iframe>`
}

/** For pages with scripts: a frame as high as its content; a link where the script does not run. */
export function scriptSnippet(embed: Embed): string {
  const { site, target, search, title, href, height } = embed
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
    `<div ${formatAttributes(attributes)}><a ${formatAttributes([['href', href]])}>${escapeHtml(title)}</a></div>`,
    `<script ${formatAttributes([['src', `${site}embed.js`]])} async></script>`,
  ].join('\n')
}

function formatAttributes(attributes: readonly (readonly [string, string])[]): string {
  return attributes.map(([name, value]) => `${name}="${escapeHtml(value)}"`).join(' ')
}

function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/"/g, '&quot;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
}
