const two = (part: number) => String(part).padStart(2, '0')

/** `14:05` in the reader's time zone; with seconds `14:05:09`. */
export function clockText(milliseconds: number, withSeconds = false): string {
  const time = new Date(milliseconds)
  const text = `${two(time.getHours())}:${two(time.getMinutes())}`
  return withSeconds ? `${text}:${two(time.getSeconds())}` : text
}

/** Day and time, formatted by `format`: a message that stays for days needs the day. */
export function momentText(
  milliseconds: number,
  format: (month: number, day: number, time: string) => string,
): string {
  const time = new Date(milliseconds)
  return format(time.getMonth() + 1, time.getDate(), clockText(milliseconds))
}

/** `0:00:07`, `1:02:03`; a clock set back gives zero. */
export function elapsedText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}
