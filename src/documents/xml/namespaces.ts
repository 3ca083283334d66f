/** Fixed prefixes for the namespaces of Office files, in their transitional and strict editions. */
const known: readonly (readonly [prefix: string, uri: RegExp])[] = [
  ['w', /\/wordprocessingml\/(2006\/)?main$/],
  ['x', /\/spreadsheetml\/(2006\/)?main$/],
  ['r', /\/officeDocument\/(2006\/)?relationships$/],
  ['m', /\/officeDocument\/(2006\/)?math$/],
  ['mc', /\/markup-compatibility\/2006$/],
  ['rel', /\/package\/2006\/relationships$/],
  ['ct', /\/package\/2006\/content-types$/],
]

/** Gives names of elements and attributes a fixed prefix, whatever prefix the file uses. */
export type Namespaces = {
  /** Declares the namespaces of an element's attributes; ends with the matching `leave`. */
  enter: (attributes: ReadonlyMap<string, string>) => void
  leave: () => void
  elementName: (raw: string) => string
  /** The attributes by their fixed names. */
  attributeNames: (attributes: ReadonlyMap<string, string>) => ReadonlyMap<string, string>
}

type Scope = { readonly prefixes: ReadonlyMap<string, string>; names: Map<string, string> }

export function createNamespaces(): Namespaces {
  const scopes: Scope[] = []
  let scope: Scope = { prefixes: new Map(), names: new Map() }

  function fixedName(raw: string, colon: number): string {
    const prefix = scope.prefixes.get(raw.slice(0, Math.max(0, colon)))
    return prefix === undefined ? raw : `${prefix}:${raw.slice(colon + 1)}`
  }

  return {
    enter(attributes) {
      scopes.push(scope)
      let prefixes: Map<string, string> | null = null
      for (const [name, uri] of attributes) {
        if (!name.startsWith('xmlns')) continue
        prefixes ??= new Map(scope.prefixes)
        const prefix = known.find(([, pattern]) => pattern.test(uri))?.[0]
        const own = name.slice('xmlns:'.length)
        if (prefix === undefined) prefixes.delete(own)
        else prefixes.set(own, prefix)
      }
      if (prefixes !== null) scope = { prefixes, names: new Map() }
    },
    leave() {
      scope = scopes.pop() ?? scope
    },
    elementName(raw) {
      const cached = scope.names.get(raw)
      if (cached !== undefined) return cached
      const name = fixedName(raw, raw.indexOf(':'))
      scope.names.set(raw, name)
      return name
    },
    attributeNames(attributes) {
      if (attributes.size === 0) return attributes
      const fixed = new Map<string, string>()
      for (const [raw, value] of attributes) {
        const colon = raw.indexOf(':')
        // Without a prefix, an attribute has no namespace.
        fixed.set(colon < 0 ? raw : fixedName(raw, colon), value)
      }
      return fixed
    },
  }
}
