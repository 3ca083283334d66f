import { indicatorWordsOf } from '../../i18n/indicatorWords'
import { useLang } from '../../i18n/useWords'
import { useAddress } from '../../routes/address'
import { useScreenSearch } from '../../routes/here'
import { readIndicatorSearch } from '../../routes/indicatorSearch'

/** Chart or table; the one that was pressed shows at once that it was, before its picture is there. */
export function ViewSwitch() {
  const words = indicatorWordsOf(useLang())
  const { hrefWith } = useAddress()
  const { view = 'chart' } = useScreenSearch(readIndicatorSearch, 'asked')
  return (
    <div className="view-switch" role="group" aria-label={words.view}>
      {(['chart', 'table'] as const).map((option) => (
        <a
          key={option}
          className="switch"
          href={hrefWith({ view: option === 'table' ? 'table' : undefined })}
          aria-current={view === option ? 'true' : undefined}
        >
          {words[option]}
        </a>
      ))}
    </div>
  )
}
