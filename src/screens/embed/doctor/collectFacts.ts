import { ApiError, type ShapeFault } from '../../../data/apiError'
import { framingHeaders, probe, type FramingHeaders, type Probe } from '../../../data/probe'
import { parseSettings } from '../../../data/settings'

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
  /** Where settings.json is wrong; null where it is right or could not be read. */
  readonly settingsFault: ShapeFault | null
  /** The absolute API address of settings.json; null where it is not known. */
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

/** Files that a build puts beside the page. */
const BESIDE = './api/v1'

/** All facts but the height, which needs rendered content; changes nothing and never throws. */
export async function collectFacts(
  host: string | undefined,
): Promise<Omit<Facts, 'heightFollowed'>> {
  const address = new URL('./embed.html', document.baseURI).href
  const [headers, settings] = await Promise.all([
    framingHeaders(address),
    probe(resolved('./settings.json')),
  ])
  const { base, fault } = readSettings(settings)
  const apiBase = base === null ? null : resolved(base)
  const beside = resolved(BESIDE)
  const [api, apiBeside] = await Promise.all([
    apiBase === null ? null : probe(`${apiBase}/catalog.json`),
    apiBase === null || apiBase === beside ? null : probe(`${beside}/catalog.json`),
  ])
  return {
    address,
    framed: window.parent !== window,
    sandboxed: window.origin === 'null',
    hosts: hostsAround(host),
    headers,
    settings,
    settingsFault: fault,
    apiBase,
    api,
    apiBeside,
    storageBlocked: isStorageBlocked(),
    fullScreen: document.fullscreenEnabled,
    clipboard: clipboardState(),
    chromium: chromiumIn(navigator.userAgent),
    missing: missingFeatures(),
  }
}

function resolved(address: string): string {
  return new URL(address.replace(/\/+$/, ''), document.baseURI).href
}

/** As the dashboard reads it, which refuses a wrong file as a whole. */
function readSettings(settings: Probe): {
  readonly base: string | null
  readonly fault: ShapeFault | null
} {
  if (settings.kind === 'notJson')
    return { base: null, fault: { kind: 'shape', path: '', expected: 'JSON', received: 'text' } }
  if (settings.kind !== 'json') return { base: null, fault: null }
  try {
    return { base: parseSettings(settings.body).apiBase, fault: null }
  } catch (error) {
    if (error instanceof ApiError && error.fault.kind === 'shape')
      return { base: null, fault: error.fault }
    throw error
  }
}

/** Chromium's API for the permissions of a frame; other browsers have none. */
type WithPolicy = Document & {
  readonly featurePolicy?: { readonly allowsFeature: (name: string) => boolean }
}

/** The given page, the ancestors of this frame, or at least the referrer. */
function hostsAround(host: string | undefined): readonly string[] {
  const ancestors =
    'ancestorOrigins' in window.location ? Array.from(window.location.ancestorOrigins) : []
  const named = [host, window.parent === window ? '' : document.referrer]
  const origins = named.flatMap((text) => {
    try {
      return text === undefined || text === '' ? [] : [new URL(text).origin]
    } catch {
      return []
    }
  })
  return [...new Set([...ancestors, ...origins])].filter((origin) => /^https?:/.test(origin))
}

function isStorageBlocked(): boolean {
  try {
    const key = 'fz-doctor'
    window.localStorage.setItem(key, '1')
    window.localStorage.removeItem(key)
    return false
  } catch {
    return true
  }
}

function clipboardState(): Facts['clipboard'] {
  if (!window.isSecureContext) return 'plain'
  const { featurePolicy }: WithPolicy = document
  return featurePolicy === undefined || featurePolicy.allowsFeature('clipboard-write')
    ? 'allowed'
    : 'refused'
}

/** 83 of `… Chrome/83.0.4103.0 …`, which Chinese browsers keep too. */
export function chromiumIn(userAgent: string): number | null {
  const version = /Chrom(?:e|ium)\/(\d+)/.exec(userAgent)?.[1]
  return version === undefined ? null : Number(version)
}

function missingFeatures(): readonly string[] {
  return ['ResizeObserver', 'AbortController', 'IntersectionObserver', 'Intl', 'globalThis'].filter(
    (name) => !(name in window),
  )
}
