import {
  keepChecks,
  listCautionWords,
  termsText,
  withTerms,
} from '../format/sentences/cautionTexts'
import { markCaution } from '../format/markCaution'
import { figureText, valueWithUnit } from '../format/values/figure'
import { localize } from '../messages/localize'
import { useMessages } from '../messages/useMessages'
import { attempt } from '../format/attempt'
import { listFigureCautions } from '../domain/checks/cautions'
import { findRateTerms } from '../domain/checks/checkIndex'
import { buildComposition, type Composition, type Figure } from '../domain/comparison/composition'
import type { Indicator, LocalizedText } from '../domain/model/indicator'
import type { RegionDataset } from '../domain/model/regionDataset'
import { Bars, type Bar } from './figures/Bars'

type Props = {
  readonly dataset: RegionDataset
  readonly indicator: Indicator
  readonly year: number
  readonly indicatorHref: (id: string) => string
  /** In a host's page, links open beside it. */
  readonly newWindow?: boolean
  /** Of the figures that merely stand beside it, so many. */
  readonly most?: number
}

/** The breakdown of a core figure: its parts, its numerator and denominator, or related figures. */
export function BreakdownList({
  dataset,
  indicator,
  year,
  indicatorHref,
  newWindow = false,
  most = Infinity,
}: Props) {
  const messages = useMessages()
  const whole = buildComposition(dataset, indicator, year)
  const composition: Composition =
    whole.kind === 'beside' ? { ...whole, figures: whole.figures.slice(0, most) } : whole
  const link = (figure: Figure) => (
    <a
      href={indicatorHref(figure.indicator.id)}
      {...(newWindow ? { target: '_blank', rel: 'noopener' } : {})}
    >
      {localize(figure.indicator.name, messages.lang)}
    </a>
  )
  const { figures } = messages
  const formatFigure = ({ observation, indicator: of }: Figure, marked: boolean) => {
    const terms = findRateTerms(dataset, of.id, year)
    const text = withTerms(figureText(observation, of, figures), terms, figures)
    // The heading of a share says it for its terms.
    const cautions = marked ? keepChecks(listFigureCautions(dataset, observation)) : []
    return [text, ...listCautionWords(cautions, figures).map(markCaution)].join(' ')
  }
  const bars = buildBars(composition, link, {
    figure: (figure) =>
      attempt(() => formatFigure(figure, composition.kind !== 'share'), figures.unshown),
    value: (value, of) =>
      attempt(() => valueWithUnit(value, { ...of, decimals: 0 }, figures), figures.unshown),
    name: (text) => localize(text, messages.lang),
  })
  if (bars.length === 0) return null
  const rateTerms = findRateTerms(dataset, indicator.id, year)
  const { parts, terms, related } = messages.overview
  const heading =
    composition.kind === 'share' && rateTerms?.agree === false
      ? // No proof of the rate.
        termsText(rateTerms, messages.figures)
      : { parts, share: terms, beside: related }[composition.kind]
  return (
    <section className="breakdown">
      <h3>{heading}</h3>
      <Bars label={heading} bars={bars} />
    </section>
  )
}

type Texts = {
  readonly figure: (figure: Figure) => string
  readonly value: (value: number, indicator: Indicator) => string
  readonly name: (text: LocalizedText) => string
}

function buildBars(
  composition: Composition,
  link: (figure: Figure) => Bar['name'],
  texts: Texts,
): readonly Bar[] {
  switch (composition.kind) {
    case 'parts': {
      const longest = Math.max(...composition.parts.map(readValue))
      return composition.parts.map((part) => ({
        key: part.indicator.id,
        name: link(part),
        text: texts.figure(part),
        share: part.observation.kind === 'reported' ? computeShare(readValue(part), longest) : null,
      }))
    }
    case 'share': {
      const { part, whole, remainder } = composition
      const bars = [whole, part].map((figure): Bar => ({
        key: figure.indicator.id,
        name: link(figure),
        text: texts.figure(figure),
        share: computeShare(readValue(figure), readValue(whole)),
      }))
      if (remainder === null) return bars
      const { name, value } = remainder
      return bars.concat({
        key: 'remainder',
        name: texts.name(name),
        text: texts.value(value, whole.indicator),
        share: computeShare(value, readValue(whole)),
      })
    }
    case 'beside':
      return composition.figures.map((figure) => ({
        key: figure.indicator.id,
        name: link(figure),
        text: texts.figure(figure),
        share: null,
      }))
  }
}

function readValue({ observation }: Figure): number {
  return observation.kind === 'reported' ? observation.value : 0
}

function computeShare(value: number, whole: number): number {
  return whole > 0 ? Math.min(1, Math.max(0, value / whole)) : 0
}
