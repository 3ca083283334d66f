import {
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser'
import type { LocalizedText } from '../../src/domain/model/indicator'
import type { Path } from '../check/mistake'
import { texts } from '../check/texts'

type Place = { readonly line: number; readonly column: number }

/** A mistake of the text itself, before its content is looked at. */
type TextMistake = { readonly text: LocalizedText; readonly path: Path; readonly place: Place }

/** A JSON text with the places of its values. */
export type JsonText = {
  /** Undefined where the text cannot be read. */
  readonly value: unknown
  readonly mistakes: readonly TextMistake[]
  /** Where a value stands, or the nearest one around it, from 1. */
  readonly placeOf: (path: Path) => Place
}

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false }

/** Reads strict JSON. Finds every slip of form and every key that an object has twice. */
export function readJsonText(text: string): JsonText {
  const errors: ParseError[] = []
  const root = parseTree(text, errors, STRICT)
  const at = (offset: number): Place => {
    const before = text.slice(0, offset).split('\n')
    return { line: before.length, column: (before[before.length - 1] ?? '').length + 1 }
  }
  const placeOf = (path: Path): Place => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = root && findNodeAtLocation(root, path.slice(0, length))
      if (node) return at(node.offset)
    }
    return { line: 1, column: 1 }
  }
  if (text.trim() === '')
    return {
      value: undefined,
      mistakes: [{ text: texts.emptyFile(), path: [], place: at(0) }],
      placeOf,
    }
  const slips = firstOfEachLine(
    errors
      .map((error) => describe(error, text))
      .map((slip) => ({ text: slip.text, path: [], place: at(slip.offset) })),
  )
  const repeated = root === undefined ? [] : findRepeatedKeys(root, [])
  return {
    value: slips.length === 0 ? parse(text) : undefined,
    mistakes: [
      ...slips,
      ...repeated.map(({ path, key, offset }) => ({
        text: texts.repeatedKey(key),
        path,
        place: at(offset),
      })),
    ],
    placeOf,
  }
}

/** One slip makes the parser stumble several times in its line. */
function firstOfEachLine(slips: readonly TextMistake[]): readonly TextMistake[] {
  const lines = slips.map(({ place }) => place.line)
  return slips.filter(({ place }, index) => lines.indexOf(place.line) === index)
}

function parse(text: string): unknown {
  return JSON.parse(text) as unknown
}

type Slip = { readonly text: LocalizedText; readonly offset: number }

function describe({ error, offset }: ParseError, text: string): Slip {
  const before = text.slice(0, offset).trimEnd()
  if (/[\]}]/.test(text[offset] ?? '') && before.endsWith(','))
    return { text: texts.trailingComma(), offset: before.length - 1 }
  if (offset >= text.trimEnd().length) return { text: texts.endOfFile(), offset: before.length }
  const code: string = printParseErrorCode(error)
  if (code === 'InvalidCharacter') {
    const letter = /\p{Cc}/u.exec(text.slice(offset))?.[0].charCodeAt(0) ?? 0
    return { text: texts.controlCharacter(`U+${letter.toString(16).padStart(4, '0')}`), offset }
  }
  return { text: (wording[code] ?? texts.syntax)(), offset }
}

/** What the parser's codes mean for the writer of a file. */
const wording: Readonly<Record<string, () => LocalizedText>> = {
  InvalidCommentToken: texts.comment,
  UnexpectedEndOfComment: texts.comment,
  CommaExpected: texts.missingComma,
  ColonExpected: texts.missingColon,
  CloseBraceExpected: texts.endOfFile,
  CloseBracketExpected: texts.endOfFile,
  UnexpectedEndOfString: texts.endOfFile,
}

type RepeatedKey = { readonly path: Path; readonly key: string; readonly offset: number }

function findRepeatedKeys(node: Node, path: Path): readonly RepeatedKey[] {
  const children = node.children ?? []
  if (node.type === 'array')
    return children.flatMap((child, index) => findRepeatedKeys(child, [...path, index]))
  if (node.type !== 'object') return []
  const seen = new Set<string>()
  return children.flatMap(({ children: pair = [] }): readonly RepeatedKey[] => {
    const [name, value] = pair
    if (name === undefined) return []
    const key = String(name.value)
    const own = [...path, key]
    const repeated = seen.has(key) ? [{ path: own, key, offset: name.offset }] : []
    seen.add(key)
    return value === undefined ? repeated : [...repeated, ...findRepeatedKeys(value, own)]
  })
}
