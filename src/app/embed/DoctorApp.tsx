import { EmbedFrame } from '../../screens/embed/EmbedFrame'
import { DoctorView } from '../../screens/embed/doctor/DoctorView'
import type { EmbedSearch } from '../../navigation/search/embedSearch'
import { useDocumentAttributes } from '../state/useDocumentAttributes'

type Props = { readonly search: EmbedSearch }

/** The embed doctor: works without settings, data and their messages. */
export function DoctorApp({ search }: Props) {
  const lang = search.lang ?? 'zh'
  useDocumentAttributes({ ...search, lang })
  return (
    <EmbedFrame search={search} ready>
      {() => <DoctorView lang={lang} host={search.host} />}
    </EmbedFrame>
  )
}
