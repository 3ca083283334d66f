import { useId } from 'react'
import { checkText } from '../../format/sentences/checkText'
import { explainCheck } from '../../format/sentences/explainCheck'
import { locatorText } from '../../format/locator'
import { reportName } from '../../format/source'
import { yearText } from '../../format/values/period'
import { printedStatements } from '../../format/sentences/printedStatements'
import { localize } from '../../messages/localize'
import { useMessages } from '../../messages/useMessages'
import type { Check, CheckOutcome } from '../../domain/checks/check'
import { listCitedSources } from '../../domain/model/statements'
import type { RegionDataset } from '../../domain/model/regionDataset'
import './checkItem.css'

/** Signs beside the words of an outcome. */
const SIGNS: Readonly<Record<CheckOutcome, string>> = {
  failed: '≠',
  review: '!',
  unverifiable: '?',
  passed: '✓',
}

type Props = {
  readonly check: Check
  /** The dataset of the check. */
  readonly dataset: RegionDataset
  readonly indicatorHref: (id: string) => string
}

/** One data check: what the report prints, what its figures give, and the verdict. */
export function CheckItem({ check, dataset, indicatorHref }: Props) {
  const messages = useMessages('checks', 'quality')
  const { quality, figures, lang } = messages
  const context = { dataset, messages }
  const arithmetic = checkText(check, dataset, lang)
  const indicator = dataset.indicatorById.get(check.indicator)
  const heading = useId()
  const about = useId()
  return (
    <article
      id={check.id}
      className="check panel"
      data-outcome={check.outcome}
      aria-labelledby={`${heading} ${about}`}
    >
      <div className="check-head">
        <p className="check-status">
          <span aria-hidden="true">{`${SIGNS[check.outcome]} `}</span>
          <span>{quality.outcomes[check.outcome]}</span>
        </p>
        <h3 id={heading}>
          <a href={indicatorHref(check.indicator)}>
            {indicator === undefined ? check.indicator : localize(indicator.name, lang)}
          </a>
        </h3>
      </div>
      <p id={about} className="check-about">
        {quality.about(
          yearText(check.year, figures),
          quality.kinds[check.kind],
          listCitedSources(dataset).length > 1
            ? reportName(check.source, dataset.sourceById, figures)
            : null,
        )}
      </p>
      <dl>
        <dt>{quality.printed}</dt>
        <dd>
          <ul>
            {printedStatements(check, context).map(({ when, text, verbatim, locator }, index) => (
              <li key={index}>
                {when !== null && <span>{`${when} `}</span>}
                <span lang={verbatim ? 'zh-CN' : undefined}>{text}</span>
                {locator !== null && (
                  <span className="check-locator">{locatorText(locator, figures)}</span>
                )}
              </li>
            ))}
          </ul>
        </dd>
        {arithmetic !== null && (
          <>
            <dt>{quality.arithmetic}</dt>
            <dd className="check-arithmetic">{arithmetic}</dd>
          </>
        )}
      </dl>
      <p className="check-why">{explainCheck(check, context)}</p>
    </article>
  )
}
