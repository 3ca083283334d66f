import type { Lang } from '../domain/model/indicator'

const two = (part: number) => String(part).padStart(2, '0')

/** `14:05` in the reader's time zone; with seconds `14:05:09`. */
export function clockText(milliseconds: number, withSeconds = false): string {
  const time = new Date(milliseconds)
  const text = `${two(time.getHours())}:${two(time.getMinutes())}`
  return withSeconds ? `${text}:${two(time.getSeconds())}` : text
}

/** `11月27日14:05`, `27 Nov 14:05`: with the day, because a page stays open for days. */
export function momentText(milliseconds: number, lang: Lang): string {
  const [locale, gap] = lang === 'zh' ? ['zh-CN', ''] : ['en-GB', ' ']
  const day = { month: 'short', day: 'numeric' } as const
  return new Date(milliseconds).toLocaleDateString(locale, day) + gap + clockText(milliseconds)
}
