export type PngResult =
  /** `lacksChinese`: the computer has no Chinese font, and its characters are boxes. */
  | { readonly kind: 'made'; readonly blob: Blob; readonly lacksChinese: boolean }
  /** The browser has no canvas, cannot decode the SVG, or cannot encode a PNG. */
  | { readonly kind: 'failed'; readonly reason: 'noCanvas' | 'undecoded' | 'unencoded' }

/** A data URL, because a blob URL taints the canvas in some browsers. */
function buildDataUrl(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
}

function loadImage(url: string): Promise<HTMLImageElement | null> {
  return new Promise((resolve) => {
    const image = new Image()
    image.addEventListener('load', () => resolve(image))
    image.addEventListener('error', () => resolve(null))
    image.src = url
  })
}

/** Waits for decoding where the browser supports it for SVG. */
async function decodeImage(image: HTMLImageElement): Promise<void> {
  if (typeof image.decode !== 'function') return
  try {
    await image.decode()
  } catch {
    // Some browsers refuse to decode SVG and still draw it.
  }
}

function encodePng(canvas: HTMLCanvasElement): Promise<Blob | null> {
  return new Promise((resolve) => {
    try {
      canvas.toBlob(resolve, 'image/png')
    } catch {
      resolve(null)
    }
  })
}

/** Two common characters that no font draws alike; without a font both are the same box. */
const [FIRST, SECOND] = ['永', '国']
const HAN = /\p{Script=Han}/u
const PROBE_SIZE = 24

/** Whether this computer draws Chinese characters as boxes. */
function lacksChinese(fontFamily: string): boolean {
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = PROBE_SIZE
  const context = canvas.getContext('2d')
  if (context === null) return false
  const draw = (character: string): string => {
    context.clearRect(0, 0, PROBE_SIZE, PROBE_SIZE)
    context.font = `${PROBE_SIZE - 4}px ${fontFamily}`
    context.textBaseline = 'top'
    context.fillText(character, 0, 0)
    return context.getImageData(0, 0, PROBE_SIZE, PROBE_SIZE).data.join()
  }
  return draw(FIRST) === draw(SECOND)
}

/** Draws an SVG as a PNG, `scale` times as large; returns a failure for what the browser cannot do. */
export async function drawPng(
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
  { scale, fontFamily }: { readonly scale: number; readonly fontFamily: string },
): Promise<PngResult> {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  const context = canvas.getContext('2d')
  if (context === null) return { kind: 'failed', reason: 'noCanvas' }
  const image = await loadImage(buildDataUrl(svg))
  if (image === null) return { kind: 'failed', reason: 'undecoded' }
  await decodeImage(image)
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await encodePng(canvas)
  if (blob === null) return { kind: 'failed', reason: 'unencoded' }
  return { kind: 'made', blob, lacksChinese: HAN.test(svg) && lacksChinese(fontFamily) }
}
