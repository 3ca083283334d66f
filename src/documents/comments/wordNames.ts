/** How elements with the prefix `w` are added to a part. */
export type WordNames = {
  /** The namespace of the part: transitional or strict. */
  readonly namespace: string
  /** Declares the prefix in an element, with a leading blank; '' where the root declares it. */
  readonly attributes: string
}

const TRANSITIONAL = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const declaration = /\sxmlns:?([^\s=]*)\s*=\s*["']([^"']*\/wordprocessingml\/(?:2006\/)?main)["']/g

/** Reads the namespace of a part and whether its root gives it the prefix `w`. */
export function findWordNames(source: string): WordNames {
  const root = /<[^?!][^>]*>/.exec(source)?.[0] ?? ''
  const declared = Array.from(root.matchAll(declaration), ([, prefix, uri]) => ({ prefix, uri }))
  const namespace = declared[0]?.uri ?? TRANSITIONAL
  const isKnown = declared.some(({ prefix }) => prefix === 'w')
  return { namespace, attributes: isKnown ? '' : ` xmlns:w="${namespace}"` }
}
