import type { FramingHeaders, Probe } from '../../../data/probe'

/** All facts that the doctor can collect in the page. */
export type Facts = {
  /** The address of embed.html without query and hash. */
  readonly address: string
  /** Whether the page is in a frame. */
  readonly framed: boolean
  /** A `sandbox` without `allow-same-origin`: the page has no origin. */
  readonly sandboxed: boolean
  /** Origins of the ancestors of this frame, and of the given page. */
  readonly hosts: readonly string[]
  readonly headers: FramingHeaders | null
  readonly settings: Probe
  /** The absolute API address of settings.json; null where it could not be read. */
  readonly apiBase: string | null
  readonly api: Probe | null
  /** The API beside the page, where a build puts it; null where settings.json names that address. */
  readonly apiBeside: Probe | null
  readonly storageBlocked: boolean
  readonly fullScreen: boolean
  /** `plain`: over HTTP there is no Clipboard API, and copying uses the older command. */
  readonly clipboard: 'allowed' | 'plain' | 'refused'
  /** The Chromium version; null for another engine. */
  readonly chromium: number | null
  /** Features that embeds need and the browser lacks. */
  readonly missing: readonly string[]
  /** Whether the host gave the frame the reported height; null outside a frame. */
  readonly heightFollowed: boolean | null
}
