import { describe, expect, it } from 'vitest'
import { read, refusal } from './read'

const TEXT = '昭通市2020年，97件。\r\n第二行'

const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle)
  return new Uint8Array(view.buffer)
}

const utf8 = new TextEncoder()

describe('a plain text', () => {
  it.each([
    ['UTF-8', utf8.encode(TEXT)],
    ['UTF-8 with a byte order mark', utf8.encode(`\ufeff${TEXT}`)],
    ['UTF-16LE', utf16(`\ufeff${TEXT}`, true)],
    ['UTF-16BE', utf16(`\ufeff${TEXT}`, false)],
  ])('is its content unchanged in %s', (_, bytes) => {
    expect(read(bytes, 'a.txt')).toMatchObject({ format: 'txt', text: TEXT })
  })

  it('is read in GB18030 where it is no UTF-8, with characters of four bytes', () => {
    // 行政复议97件㐀
    const bytes = [0xd0, 0xd0, 0xd5, 0xfe, 0xb8, 0xb4, 0xd2, 0xe9, 0x39, 0x37, 0xbc, 0xfe]
    expect(read(Uint8Array.from(bytes), 'a.txt').text).toBe('行政复议97件')
    expect(read(Uint8Array.from([...bytes, 0x81, 0x39, 0xee, 0x39]), 'a.txt').text).toBe(
      '行政复议97件㐀',
    )
  })

  it('is refused in no encoding, with control characters, and when blank', () => {
    expect(refusal(Uint8Array.from([0xff, 0x80, 0x00, 0x01]), 'a.txt')).toEqual({ kind: 'notText' })
    expect(refusal(utf8.encode('97\u0000件'), 'a.txt')).toEqual({ kind: 'notText' })
    expect(refusal(utf8.encode(' \n\u3000'), 'a.txt')).toEqual({ kind: 'noText' })
  })
})
