import type { Lang } from '../../../messages/pick'

/**
 * The font stacks of tokens.css, where slides are measured before they are set. Named here and not read
 * from the page, which may still be in the other language when the first slide is drawn.
 */
export const slideFonts: Readonly<Record<Lang, string>> = {
  zh: "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif",
  en: "'Segoe UI', 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', Arial, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif",
}
