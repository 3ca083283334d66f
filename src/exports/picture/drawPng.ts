export type PngResult =
  | { readonly kind: 'made'; readonly blob: Blob }
  /** The browser has no canvas, cannot read the picture, or cannot write a PNG of it. */
  | { readonly kind: 'failed'; readonly reason: 'noCanvas' | 'undecoded' | 'unencoded' }

/** A data address and not a blob's: only that one leaves the canvas readable in every browser. */
function addressOf(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
}

function loaded(address: string): Promise<HTMLImageElement | null> {
  return new Promise((resolve) => {
    const image = new Image()
    image.addEventListener('load', () => resolve(image))
    image.addEventListener('error', () => resolve(null))
    image.src = address
  })
}

/** Loaded is not yet decoded; a browser without `decode`, or one that refuses it for SVG, has to do. */
async function decoded(image: HTMLImageElement): Promise<void> {
  if (typeof image.decode !== 'function') return
  try {
    await image.decode()
  } catch {
    // It has loaded: drawing tells whether it can be used.
  }
}

function encoded(canvas: HTMLCanvasElement): Promise<Blob | null> {
  return new Promise((resolve) => {
    try {
      canvas.toBlob(resolve, 'image/png')
    } catch {
      resolve(null)
    }
  })
}

/**
 * Paints an SVG of `width` × `height` pixels as a PNG of `scale` times that. Needs a document; never
 * throws for what a browser cannot do.
 */
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
  const image = await loaded(addressOf(svg))
  if (image === null) return { kind: 'failed', reason: 'undecoded' }
  await decoded(image)
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await encoded(canvas)
  return blob === null ? { kind: 'failed', reason: 'unencoded' } : { kind: 'made', blob }
}
