/** Time for a slow disk or a save dialog before the object URL is revoked (ms). */
const REVOKE_AFTER_MS = 60_000

/** Starts the browser's own download of a file. */
export function downloadFile(blob: Blob, fileName: string): void {
  const address = URL.createObjectURL(blob)
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = fileName
  anchor.hidden = true
  document.body.append(anchor)
  anchor.click()
  anchor.remove()
  setTimeout(() => URL.revokeObjectURL(address), REVOKE_AFTER_MS)
}
