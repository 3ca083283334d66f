import { useEffect } from 'react'
import { useInitialScroll, useSearch } from '../../navigation/LocationProvider'
import { parseQualitySearch } from '../../navigation/search/qualitySearch'
import { useMessages } from '../../messages/useMessages'
import { useNavigation } from '../../navigation/useNavigation'
import { QualityView } from '../../screens/quality/QualityView'
import { WithRegionDataset } from '../state/WithRegionDataset'

export function QualityRoute() {
  const { quality, shell } = useMessages('quality')
  const { linkTo } = useNavigation()
  const { check } = useSearch(parseQualitySearch)
  return (
    <WithRegionDataset>
      {(dataset) => (
        <>
          <p className="export-panel">
            <a
              className="switch"
              href={linkTo({ screen: 'print', items: undefined, form: 'errata' })}
            >
              {quality.errata}
            </a>
            <a className="switch" href={linkTo({ screen: 'desk' })}>
              {shell.desk}
            </a>
          </p>
          <QualityView
            dataset={dataset}
            target={check}
            indicatorHref={(id) => linkTo({ screen: 'indicator', id })}
          />
          <FocusOn id={check} />
        </>
      )}
    </WithRegionDataset>
  )
}

/** Leads to the check that the address names; without one the focus stays on the heading. */
function FocusOn({ id }: { readonly id: string | undefined }) {
  const isReturn = useInitialScroll() > 0
  useEffect(() => {
    const item = id === undefined ? null : document.getElementById(id)
    if (item === null) return
    item.tabIndex = -1
    item.focus({ preventScroll: true })
    // Back leads to where the reader was.
    if (!isReturn) item.scrollIntoView({ block: 'center' })
  }, [id, isReturn])
  return null
}
