/** Style sheets that a browser of 2020 understands: what Chromium 83 lacks, and since when it is there. */
type Rule = {
  readonly at: string
  readonly selector: string
  readonly declarations: readonly Declaration[]
}
type Declaration = { readonly property: string; readonly value: string }

const newSelectors: readonly [RegExp, string][] = [
  [/:is\(/, ':is() is of Chromium 88'],
  [/:where\(/, ':where() is of Chromium 88'],
  [/:has\(/, ':has() is of Chromium 105'],
  [/:not\([^)]*,/, ':not() with a list is of Chromium 88'],
  [/&/, 'nesting is of Chromium 112'],
  [/::marker/, '::marker is of Chromium 86'],
  // Alone in a rule of its own it is a refinement; in a list it takes the others down with it.
  [/,.*:focus-visible|:focus-visible.*,/, ':focus-visible in a list is of Chromium 86'],
]

const newProperties: readonly [RegExp, string][] = [
  [/^inset/, 'inset is of Chromium 87'],
  [/^aspect-ratio$/, 'aspect-ratio is of Chromium 88'],
  [/^(translate|scale|rotate)$/, 'transforms by name are of Chromium 104'],
  [/^container/, 'container queries are of Chromium 106'],
  [/^appearance$/, 'appearance without -webkit- is of Chromium 84'],
]

const newValues: readonly [RegExp, string][] = [
  [/\d[dsl]v(h|w|i|b|min|max)\b/, 'dvh and its like are of Chromium 108'],
  [/color-mix\(|oklch\(|oklab\(|\blab\(|\blch\(/, 'new colours are of Chromium 111'],
  [/\b(round|mod|rem|abs|sign)\(/, 'new arithmetic is of Chromium 125'],
  [/^revert$/, 'revert is of Chromium 84'],
  [/^clip$/, 'overflow: clip is of Chromium 90'],
]

const newAtRules: readonly [RegExp, string][] = [
  [/^@container/, 'container queries are of Chromium 106'],
  [/^@layer/, '@layer is of Chromium 99'],
  [/^@property/, '@property is of Chromium 85'],
  [/^@media.*(width|height)\s*[<>]/, 'media ranges are of Chromium 104'],
]

/** What Chromium 83 would not understand in this style sheet, a sentence each. */
export function tooNew(css: string): string[] {
  const found: string[] = []
  for (const { at, selector, declarations } of rulesOf(css)) {
    const where = [at, selector].filter((part) => part !== '').join(' ')
    const say = (reason: string) => found.push(`${where}: ${reason}`)
    matches(newAtRules, at).forEach(say)
    matches(newSelectors, selector).forEach(say)
    declarations.forEach(({ property, value }, index) => {
      matches(newProperties, property).forEach(say)
      const before = declarations.slice(0, index).some((one) => one.property === property)
      // Who does not understand the second keeps the first.
      if (!before && !property.startsWith('--')) matches(newValues, value).forEach(say)
    })
    if (/\bfieldset$/.test(selector) && declarations.some(isBox))
      say('a fieldset as a flex or grid box is of Chromium 86')
    if (hasGapOutsideGrid(declarations)) say('gap in a flex box is of Chromium 84')
  }
  return found
}

function isBox({ property, value }: Declaration): boolean {
  return property === 'display' && /flex|grid/.test(value)
}

/** A gap is safe where the same rule makes a grid or columns; elsewhere one cannot see what it is in. */
function hasGapOutsideGrid(declarations: readonly Declaration[]): boolean {
  const hasGap = declarations.some(({ property }) => /^(row-|column-)?gap$/.test(property))
  const isGrid = declarations.some(
    ({ property, value }) =>
      (property === 'display' && value.includes('grid')) || /^column(s|-count)$/.test(property),
  )
  return hasGap && !isGrid
}

function matches(list: readonly [RegExp, string][], text: string): string[] {
  return list.filter(([pattern]) => pattern.test(text)).map(([, reason]) => reason)
}

/** Every rule, with the at-rule that it stands in; an at-rule without declarations counts as one too. */
function rulesOf(css: string): readonly Rule[] {
  const rules: Rule[] = []
  const open: string[] = []
  let text = ''
  const plain = css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/"[^"\n]*"|'[^'\n]*'/g, '""')
    .replace(/url\([^)]*\)/g, 'url()')
  for (const character of plain) {
    if (character === '{') {
      open.push(text.trim())
      text = ''
    } else if (character === '}') {
      rules.push(ruleOf(open, text))
      open.pop()
      text = ''
    } else text += character
  }
  return rules
}

function ruleOf(open: readonly string[], body: string): Rule {
  const at = open.filter((head) => head.startsWith('@')).join(' ')
  const selector = open.filter((head) => !head.startsWith('@')).join(' & ')
  const declarations = body.split(';').flatMap((line) => {
    const [property, ...value] = line.split(':')
    return property === undefined || value.length === 0
      ? []
      : [{ property: property.trim(), value: value.join(':').trim() }]
  })
  return { at, selector, declarations }
}
