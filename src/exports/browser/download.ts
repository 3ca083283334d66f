/** Long enough for a slow disk or a question where to save; then the bytes are let go. */
const KEPT_MS = 60_000

/** Hands a file to the browser's own download. The one effect of this folder that writes to disk. */
export function download(blob: Blob, fileName: string): void {
  const address = URL.createObjectURL(blob)
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = fileName
  anchor.hidden = true
  document.body.append(anchor)
  anchor.click()
  anchor.remove()
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS)
}
