import { describe, expect, it, vi } from 'vitest'
import { drawPng } from '../../../src/exports/picture/drawPng'

const size = { width: 960, height: 615 }
const at = (scale: number) => ({ scale, fontFamily: 'sans-serif' })
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><text>昭通 & 𠮷</text></svg>'

/** jsdom does not draw: an image that loads or fails, and a canvas that records what is drawn. */
function stubCanvas(options: {
  loads?: boolean
  canvas?: boolean
  blob?: Blob | null
  /** Whether every character is the same box. */
  boxes?: boolean
}) {
  const {
    loads = true,
    canvas = true,
    boxes = false,
    blob = new Blob(['x'], { type: 'image/png' }),
  } = options
  const sources: string[] = []
  const drawImage = vi.fn<(...places: unknown[]) => void>()
  class ImageStub extends EventTarget {
    set src(address: string) {
      sources.push(address)
      queueMicrotask(() => this.dispatchEvent(new Event(loads ? 'load' : 'error')))
    }
    decode(): Promise<void> {
      return Promise.reject(new Error('refused for SVG'))
    }
  }
  vi.stubGlobal('Image', ImageStub)
  let drawn = ''
  const context = {
    drawImage,
    clearRect: () => undefined,
    fillText: (text: string) => {
      drawn = boxes ? '□' : text
    },
    getImageData: () => ({ data: [drawn] }),
  } as unknown as CanvasRenderingContext2D
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(() =>
    canvas ? context : null,
  )
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(blob))
  return { sources, drawImage }
}

describe('drawPng', () => {
  it('draws at the given scale', async () => {
    const { drawImage } = stubCanvas({})
    const result = await drawPng(svg, size, at(2))
    expect(result.kind).toBe('made')
    expect(drawImage.mock.calls[0]?.slice(1)).toEqual([0, 0, 1920, 1230])
  })

  it('tells whether Chinese characters are boxes', async () => {
    stubCanvas({ boxes: true })
    expect(await drawPng(svg, size, at(1))).toMatchObject({ kind: 'made', lacksChinese: true })
    const english = svg.replace(/昭通 & 𠮷/, 'City')
    expect(await drawPng(english, size, at(1))).toMatchObject({ lacksChinese: false })
    stubCanvas({})
    expect(await drawPng(svg, size, at(1))).toMatchObject({ kind: 'made', lacksChinese: false })
  })

  it('loads the whole SVG from a data URL', async () => {
    const { sources } = stubCanvas({})
    await drawPng(svg, size, at(1))
    const [address = ''] = sources
    expect(address.startsWith('data:image/svg+xml')).toBe(true)
    expect(decodeURIComponent(address.slice(address.indexOf(',') + 1))).toBe(svg)
  })

  it.each([
    ['noCanvas', { canvas: false }],
    ['undecoded', { loads: false }],
    ['unencoded', { blob: null }],
  ] as const)('returns the reason of a failure: %s', async (reason, options) => {
    stubCanvas(options)
    expect(await drawPng(svg, size, at(1))).toEqual({ kind: 'failed', reason })
  })

  it('returns a failure for a tainted canvas', async () => {
    stubCanvas({})
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation(() => {
      throw new DOMException('tainted', 'SecurityError')
    })
    expect(await drawPng(svg, size, at(1))).toEqual({ kind: 'failed', reason: 'unencoded' })
  })
})
