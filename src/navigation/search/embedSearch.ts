import type { View } from './indicatorSearch'
import * as v from 'valibot'
import { stringifySearch } from '../codec'
import { splitHash } from '../location'
import { listUnread } from './listUnread'
import {
  optionalFreeText,
  optionalIds,
  optionalOf,
  optionalText,
  sharedSearchSchema,
} from './sharedSearch'

/** What an embed can show around its chart or table; `switch` leads from one to the other. */
export const EMBED_PARTS = ['title', 'sentence', 'source', 'switch'] as const
export type EmbedPart = (typeof EMBED_PARTS)[number]

/** The part of the dashboard that an embed shows. */
export type DashboardTarget =
  | { readonly kind: 'indicator'; readonly id: string; readonly form: View }
  | { readonly kind: 'overview' }
export type EmbedTarget = DashboardTarget | { readonly kind: 'doctor' }

/** What an embed's address may say beyond the shared, as text. */
const embedSearchSchema = v.object({
  // No embed has a search field.
  ...v.omit(sharedSearchSchema, ['keys']).entries,
  theme: optionalOf(['light', 'dark', 'transparent']),
  /** `0b5cad`: a colour without its `#`, which would end the address. */
  accent: optionalIds(/^[\da-f]{6}$/),
  /** `title,source`; `none` for the bare chart. Without it, all of them. */
  parts: optionalIds(/^[a-z,]{1,60}$/),
  /** What the host calls this frame, sent back to it with every height. */
  id: optionalText(/^[\w.-]{1,60}$/),
  /** For the doctor: the address of the page that should show the embed. */
  host: optionalFreeText(/^https?:\/\/[^\s]{1,300}$/),
})

export type EmbedSearch = v.InferOutput<typeof embedSearchSchema>

/** Every option that an embed's address may say. */
export const EMBED_OPTIONS: readonly string[] = Object.keys(embedSearchSchema.entries)

export type EmbedAddress = {
  /** Null for an address that names no embed. */
  readonly target: EmbedTarget | null
  readonly search: EmbedSearch
  /** What it says and no embed can read: `region=53`. */
  readonly unread: readonly string[]
}

/** Parses `#/embed/table/litigation.cases?years=2019-2020`. */
export function readEmbedHash(hash: string): EmbedAddress {
  const { path, search } = splitHash(hash)
  const parsed = v.parse(embedSearchSchema, search)
  return { target: targetIn(path), search: parsed, unread: listUnread(search, parsed) }
}

function targetIn(path: string): EmbedTarget | null {
  const [, form, name] = /^\/embed\/(?:(table)\/)?([^/]+)$/.exec(path) ?? []
  if (name === undefined) return null
  if (form === 'table') return { kind: 'indicator', id: name, form: 'table' }
  if (name === 'overview' || name === 'doctor') return { kind: name }
  return { kind: 'indicator', id: name, form: 'chart' }
}

/** The address of an embed behind `embed.html`: `#/embed/litigation.cases?years=2019-2020`. */
export function embedHash(target: EmbedTarget, search: Partial<EmbedSearch>): string {
  return `#/embed/${embedName(target)}${stringifySearch(search)}`
}

/** The value of `data-fz-embed`: `litigation.cases`, `table/litigation.cases`, `overview`. */
export function embedName(target: EmbedTarget): string {
  if (target.kind !== 'indicator') return target.kind
  return `${target.form === 'table' ? 'table/' : ''}${encodeURIComponent(target.id)}`
}

/** The parts that an address names; unknown ones are ignored. */
export function partsIn({ parts }: Pick<EmbedSearch, 'parts'>): ReadonlySet<EmbedPart> {
  if (parts === undefined) return new Set(EMBED_PARTS)
  const named = parts.split(',')
  return new Set(EMBED_PARTS.filter((part) => named.includes(part)))
}

/** Parts as the address holds them; undefined for all of them. */
export function partsText(parts: ReadonlySet<EmbedPart>): string | undefined {
  if (parts.size === EMBED_PARTS.length) return undefined
  return parts.size === 0 ? 'none' : EMBED_PARTS.filter((part) => parts.has(part)).join(',')
}
