// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { drawPng } from '../../../src/exports/picture/drawPng'

const size = { width: 960, height: 615 }
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><text>昭通 & 𠮷</text></svg>'

/** jsdom does not draw: an image that loads or fails, and a canvas that records what is drawn. */
function stubCanvas(options: { loads?: boolean; canvas?: boolean; blob?: Blob | null }) {
  const { loads = true, canvas = true, blob = new Blob(['x'], { type: 'image/png' }) } = options
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
  const context = { drawImage } as unknown as CanvasRenderingContext2D
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(() =>
    canvas ? context : null,
  )
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(blob))
  return { sources, drawImage }
}

afterEach(() => vi.restoreAllMocks())

describe('drawPng', () => {
  it('draws at the given scale', async () => {
    const { drawImage } = stubCanvas({})
    const result = await drawPng(svg, size, 2)
    expect(result.kind).toBe('made')
    expect(drawImage.mock.calls[0]?.slice(1)).toEqual([0, 0, 1920, 1230])
  })

  it('loads the whole SVG from a data URL', async () => {
    const { sources } = stubCanvas({})
    await drawPng(svg, size, 1)
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
    expect(await drawPng(svg, size, 1)).toEqual({ kind: 'failed', reason })
  })

  it('returns a failure for a tainted canvas', async () => {
    stubCanvas({})
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation(() => {
      throw new DOMException('tainted', 'SecurityError')
    })
    expect(await drawPng(svg, size, 1)).toEqual({ kind: 'failed', reason: 'unencoded' })
  })
})
