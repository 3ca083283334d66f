const named: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])

const reference = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi

/** The characters of raw XML text, or null where a reference is none of XML's own. */
export function decodeEntities(raw: string): string | null {
  if (!raw.includes('&')) return raw
  let isSound = true
  const text = raw.replace(
    reference,
    (_, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      const decoded =
        name === undefined
          ? characterOf(hex === undefined ? Number(decimal) : parseInt(hex, 16))
          : named.get(name)
      isSound = isSound && decoded !== undefined
      return decoded ?? ''
    },
  )
  return isSound && !/&/.test(raw.replace(reference, '')) ? text : null
}

function characterOf(code: number): string | undefined {
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
  return isCharacter ? String.fromCodePoint(code) : undefined
}
