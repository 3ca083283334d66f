import type { FramingHeaders, Probe } from '../../../data/probe'

/** All that the doctor can find out where it stands. */
export type Facts = {
  /** The address of embed.html without query and hash. */
  readonly address: string
  /** Whether it is shown within another page. */
  readonly framed: boolean
  /** A `sandbox` without `allow-same-origin`: to the browser this page has no origin. */
  readonly sandboxed: boolean
  /** Origins of the pages around this one, and of the page that is asked about. */
  readonly hosts: readonly string[]
  readonly headers: FramingHeaders | null
  readonly settings: Probe
  /** Where settings.json says that the API is, absolute; null where that could not be read. */
  readonly apiBase: string | null
  readonly api: Probe | null
  /** The API where a build puts it, beside the page; null where that is where it was sought. */
  readonly apiBeside: Probe | null
  readonly storageBlocked: boolean
  readonly fullScreen: boolean
  /** `plain`: over HTTP no page has the modern clipboard, and ours copies in the old way. */
  readonly clipboard: 'allowed' | 'plain' | 'refused'
  /** Of the browser's engine; null for another one. */
  readonly chromium: number | null
  /** Features that embeds need and this browser lacks. */
  readonly missing: readonly string[]
  /** Whether the host gave the frame the height that it was told; null outside of a frame. */
  readonly heightFollowed: boolean | null
}
