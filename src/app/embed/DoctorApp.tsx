import { useEffect } from 'react'
import { EmbedFrame } from '../../screens/embed/EmbedFrame'
import { DoctorView } from '../../screens/embed/doctor/DoctorView'
import type { EmbedSearch } from '../../navigation/search/embedSearch'

type Props = { readonly search: EmbedSearch }

/** The embed doctor: works without settings, data and their messages. */
export function DoctorApp({ search }: Props) {
  const lang = search.lang ?? 'zh'
  useEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en'
    document.documentElement.dataset['theme'] = search.theme === 'dark' ? 'dark' : 'light'
  }, [lang, search.theme])
  return (
    <EmbedFrame search={search} ready>
      {() => <DoctorView lang={lang} host={search.host} />}
    </EmbedFrame>
  )
}
