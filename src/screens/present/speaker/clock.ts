const two = (part: number) => String(part).padStart(2, '0')

/** `0:00:07`, `1:02:03`; a clock set back gives zero. */
export function elapsedText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}
