import { indicatorWordsOf } from '../../messages/indicatorWords'
import { useLang } from '../../messages/useWords'
import { useAddress } from '../../navigation/address'
import { useScreenSearch } from '../../navigation/here'
import { readIndicatorSearch } from '../../navigation/search/indicatorSearch'

/** Chart or table; the one that was pressed shows at once that it was, before its picture is there. */
export function ViewSwitch() {
  const messages = indicatorWordsOf(useLang())
  const { hrefWith } = useAddress()
  const { view = 'chart' } = useScreenSearch(readIndicatorSearch, 'asked')
  return (
    <div className="view-switch" role="group" aria-label={messages.view}>
      {(['chart', 'table'] as const).map((option) => (
        <a
          key={option}
          className="switch"
          href={hrefWith({ view: option === 'table' ? 'table' : undefined })}
          aria-current={view === option ? 'true' : undefined}
        >
          {messages[option]}
        </a>
      ))}
    </div>
  )
}
