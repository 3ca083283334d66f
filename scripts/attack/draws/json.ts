/** Anything that JSON can say. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json }

/** The keys that lead to a value: `['indicators', 4, 'name', 'zh']`. */
export type Path = readonly (string | number)[]

/** A copy of what `JSON.stringify` would write of a value. */
export function toJson(value: unknown): Json {
  if (Array.isArray(value)) return value.map(toJson)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, inner]) =>
        inner === undefined ? [] : [[key, toJson(inner)]],
      ),
    )
  const isPlain =
    typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean'
  return isPlain ? value : null
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

export function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !isList(value)
}

/** The path of every value within a value, itself first. */
export function listPaths(value: Json, path: Path = []): readonly Path[] {
  if (isList(value))
    return [path, ...value.flatMap((inner, index) => listPaths(inner, [...path, index]))]
  if (!isObject(value)) return [path]
  return [
    path,
    ...Object.entries(value).flatMap(([key, inner]) => listPaths(inner, [...path, key])),
  ]
}

/** The value at a path; undefined where the path leads nowhere. */
export function valueAt(value: Json | undefined, [key, ...rest]: Path): Json | undefined {
  if (key === undefined) return value
  if (isList(value)) return valueAt(value[Number(key)], rest)
  return isObject(value) ? valueAt(value[key], rest) : undefined
}

/** A copy with another value at a path; undefined takes the value away. */
export function withValue(value: Json, [key, ...rest]: Path, change: Json | undefined): Json {
  if (key === undefined) return change ?? null
  if (isList(value)) {
    const changed = value.flatMap((inner, index) => {
      if (index !== key) return [inner]
      if (rest.length > 0) return [withValue(inner, rest, change)]
      return change === undefined ? [] : [change]
    })
    return changed
  }
  if (!isObject(value)) return value
  const inner = value[key]
  if (rest.length > 0)
    return inner === undefined ? value : { ...value, [key]: withValue(inner, rest, change) }
  if (change !== undefined) return { ...value, [key]: change }
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))
}
