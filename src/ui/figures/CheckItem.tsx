import { useId } from 'react'
import { checkText } from '../../format/sentences/checkText'
import { explainCheck } from '../../format/sentences/explainCheck'
import { locatorText } from '../../format/locator'
import { yearText } from '../../format/values/period'
import { printedIn } from '../../format/sentences/printedStatements'
import { dataCheckWordsOf } from '../../messages/dataCheckWords'
import { pick } from '../../messages/pick'
import { useWords } from '../../messages/useWords'
import type { Check } from '../../domain/checks/check'
import { standingOf, type CheckStanding } from '../../domain/checks/checkStatus'
import type { World } from '../../domain/model/regionDataset'
import './checkItem.css'

/** Beside the word, never instead of it. */
const SIGNS: Readonly<Record<CheckStanding, string>> = {
  failed: '≠',
  look: '!',
  unverifiable: '?',
  passed: '✓',
}

type Props = {
  readonly check: Check
  /** The world that the check was made from. */
  readonly world: World
  readonly indicatorHref: (id: string) => string
}

/** One truth check: what the report prints, what its own figures give, what follows. */
export function CheckItem({ check, world, indicatorHref }: Props) {
  const words = useWords()
  const { quality, figures, lang } = words
  const around = dataCheckWordsOf(lang)
  const telling = { world, words: quality.explain, figures }
  const standing = standingOf(check)
  const arithmetic = checkText(check, world, lang)
  const indicator = world.indicatorById.get(check.indicator)
  const heading = useId()
  return (
    <article className="check panel" data-standing={standing} aria-labelledby={heading}>
      <div className="check-head">
        <p className="check-standing">
          <span aria-hidden="true">{SIGNS[standing]}</span> {quality.standings[standing]}
        </p>
        <h3 id={heading}>
          <a href={indicatorHref(check.indicator)}>
            {indicator === undefined ? check.indicator : pick(indicator.name, lang)}
          </a>
        </h3>
      </div>
      <p className="check-about">
        {around.about(yearText(check.year, figures), quality.kinds[check.kind])}
      </p>
      <dl>
        <dt>{around.printed}</dt>
        <dd>
          <ul>
            {printedIn(check, telling).map(({ when, text, verbatim, locator }, index) => (
              <li key={index}>
                {when !== null && `${when} `}
                <span lang={verbatim ? 'zh-CN' : undefined}>{text}</span>
                {locator !== null && (
                  <span className="check-place">{locatorText(locator, figures)}</span>
                )}
              </li>
            ))}
          </ul>
        </dd>
        {arithmetic !== null && (
          <>
            <dt>{around.arithmetic}</dt>
            <dd className="check-arithmetic">{arithmetic}</dd>
          </>
        )}
      </dl>
      <p className="check-why">{explainCheck(check, telling)}</p>
    </article>
  )
}
