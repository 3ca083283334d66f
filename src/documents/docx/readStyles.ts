import { createPacer, type Steps } from '../steps'
import { scanXml } from '../xml/scanXml'
import { isOn } from './toggle'

/** What a paragraph or character style says of numbering and hiding; undefined where it says nothing. */
export type Style = {
  readonly id: string
  readonly numberId?: string | undefined
  readonly level?: number | undefined
  readonly isHidden?: boolean | undefined
  /** A line of a table of contents. */
  readonly isContents?: boolean | undefined
}

/** Finds the style of an id, with what it inherits; null asks for the default paragraph style. */
export type FindStyle = (id: string | null) => Style

type Entry = {
  id: string
  basedOn: string | null
  numberId?: string
  level?: number
  isHidden?: boolean
  isContents?: boolean
}

/** Reads styles.xml. */
export function* readStyles(xml: string, part: string): Steps<FindStyle> {
  const styles = new Map<string, Entry>()
  let defaultId = ''
  let style: Entry | null = null
  const isDue = createPacer()
  for (const token of scanXml(xml, part)) {
    if (isDue()) yield
    if (token.kind === 'close' && token.name === 'w:style') style = null
    if (token.kind !== 'open') continue
    const value = token.attributes.get('w:val')
    if (token.name === 'w:style') {
      style = { id: token.attributes.get('w:styleId') ?? '', basedOn: null }
      styles.set(style.id, style)
      const isDefault = isOn(token.attributes.get('w:default') ?? '0')
      if (isDefault && token.attributes.get('w:type') === 'paragraph') defaultId = style.id
    } else if (style === null) continue
    else if (token.name === 'w:basedOn') style.basedOn = value ?? null
    else if (token.name === 'w:name') style.isContents = /^toc \d/i.test(value ?? '')
    else if (token.name === 'w:numId') style.numberId = value ?? '0'
    else if (token.name === 'w:ilvl') style.level = Number(value)
    else if (token.name === 'w:vanish') style.isHidden = isOn(value)
  }
  const resolved = new Map<string, Style>()

  return (asked) => {
    const id = asked ?? defaultId
    const cached = resolved.get(id)
    if (cached !== undefined) return cached
    const whole = inherit(styles, id)
    resolved.set(id, whole)
    return whole
  }
}

function inherit(styles: ReadonlyMap<string, Entry>, id: string): Style {
  let { numberId, level, isHidden }: Omit<Style, 'id'> = {}
  const seen = new Set<string>()
  for (let at = styles.get(id); at !== undefined && !seen.has(at.id);) {
    seen.add(at.id)
    numberId ??= at.numberId
    level ??= at.level
    isHidden ??= at.isHidden
    at = styles.get(at.basedOn ?? '')
  }
  return { id, numberId, level, isHidden, isContents: styles.get(id)?.isContents }
}
