import { framingHeaders, probe, type Probe } from '../../../data/probe'
import type { Facts } from './facts'

/** Files that a build puts beside the page. */
const BESIDE = './api/v1'

/** All facts but the height, which needs rendered content. */
export type CollectedFacts = Omit<Facts, 'heightFollowed'>

/** Collects facts about the page, its host and its server; changes nothing and never throws. */
export async function collectFacts(host: string | undefined): Promise<CollectedFacts> {
  const address = new URL('./embed.html', document.baseURI).href
  const [headers, settings] = await Promise.all([
    framingHeaders(address),
    probe(resolved('./settings.json')),
  ])
  const base = apiBaseIn(settings)
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

function apiBaseIn(settings: Probe): string | null {
  if (settings.kind !== 'json') return null
  const { body } = settings
  if (typeof body !== 'object' || body === null || !('apiBase' in body)) return null
  return typeof body.apiBase === 'string' && body.apiBase !== '' ? body.apiBase : null
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
