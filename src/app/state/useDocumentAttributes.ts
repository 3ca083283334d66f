import { useLayoutEffect } from 'react'
import type { Lang } from '../../domain/model/indicator'
import type { EmbedSearch } from '../../navigation/search/embedSearch'

type Appearance = Pick<EmbedSearch, 'theme' | 'size'> & { readonly lang: Lang }

/** Sets the page's language, theme and text size; before paint, together with the charts. */
export function useDocumentAttributes({ lang, theme, size }: Appearance): void {
  useLayoutEffect(() => {
    const page = document.documentElement
    page.lang = lang === 'zh' ? 'zh-CN' : 'en'
    page.dataset['theme'] = theme === 'dark' ? 'dark' : 'light'
    page.dataset['ground'] = theme === 'transparent' ? 'none' : 'paper'
    page.dataset['size'] = size ?? 'normal'
  }, [lang, theme, size])
}
