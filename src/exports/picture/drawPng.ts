export type PngResult =
  | { readonly kind: 'made'; readonly blob: Blob }
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

/** Draws an SVG as a PNG, `scale` times as large; returns a failure for what the browser cannot do. */
export async function drawPng(
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
  scale: number,
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
  return blob === null ? { kind: 'failed', reason: 'unencoded' } : { kind: 'made', blob }
}
