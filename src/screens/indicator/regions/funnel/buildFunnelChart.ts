import type { FunnelChart, FunnelMessages } from '../../../../charts/funnel/funnelChart'
import type { Indicator } from '../../../../domain/model/indicator'
import { buildFunnel, findFunnelPosition, type Funnel } from '../../../../domain/statistics/funnel'
import { roundPercent } from '../../../../format/values/digits'
import { termsText } from '../../../../format/sentences/cautionTexts'
import { figureText, joinUnit } from '../../../../format/values/figure'
import { tickText } from '../../../../format/values/unit'
import { formatValue } from '../../../../format/values/value'
import { localize } from '../../../../messages/localize'
import type { Messages } from '../../../../messages/messages'
import type { FunnelPlace } from './funnelPlaces'

/** A row of the table beside the plot. */
export type FunnelRow = {
  readonly region: string
  readonly name: string
  readonly rate: string
  readonly terms: string
  readonly position: string
}

/** A funnel plot with all of its texts; null for too few places. */
export type BuiltFunnel = {
  readonly chart: FunnelChart
  readonly messages: FunnelMessages
  readonly rows: readonly FunnelRow[]
  readonly description: string
  /** What lines and dots are, where the own place lies, and what is left out. */
  readonly paragraphs: readonly string[]
}

type Request = {
  readonly places: readonly FunnelPlace[]
  readonly leftOut: number
  readonly own: string
  readonly year: number
  readonly indicator: Indicator
  readonly denominator: Indicator
  readonly nameOf: (code: string) => string
}

/** The plot of places with its table and sentences; null where there are too few. */
export function buildFunnelChart(
  { places, leftOut, own, year, indicator, denominator, nameOf }: Request,
  messages: Messages<'indicator'>,
): BuiltFunnel | null {
  const funnel = buildFunnel(places.map(({ share }) => share))
  if (funnel === null) return null
  const { figures, lang } = messages
  const texts = messages.indicator.regions.funnel
  const { comma } = figures.sentence
  const built = places.map((place) => {
    const name = nameOf(place.region)
    const rate = figureText(place.rate, indicator, figures)
    const terms = termsText({ ...place.share, agree: true }, figures)
    const position = findFunnelPosition(funnel, place.share)
    return { place, name, rate, terms, position }
  })
  const centre = formatCentre(funnel, messages)
  const outside = built.filter(({ position }) => position.startsWith('far')).length
  const mine = built.find(({ place }) => place.region === own)
  const name = localize(indicator.name, lang)
  return {
    chart: {
      funnel,
      dots: built.map(({ place, name: of, rate, terms, position }) => ({
        name: of,
        denominator: place.share.denominator,
        rate: (100 * place.share.numerator) / place.share.denominator,
        position,
        own: place.region === own,
        spoken: [of, rate, terms, texts.positions[position]].join(comma),
      })),
    },
    messages: {
      rateTick: (rate) => `${tickText({ ...indicator, multiplier: 0 }, rate, lang)}%`,
      denominatorTick: (value) => tickText(denominator, value, lang),
      axis: texts.axis(localize(denominator.name, lang), localize(denominator.unit, lang)),
      lines: { ...texts.lines, centre: texts.lines.centre(centre) },
    },
    rows: [...built].reverse().map(({ place, name: of, rate, terms, position }) => ({
      region: place.region,
      name: of,
      rate,
      terms,
      position: texts.positions[position],
    })),
    description: texts.description(name, figures.year(year), places.length, centre, outside),
    paragraphs: [
      (mine === undefined ? '' : texts.own(mine.name, mine.rate, mine.terms, mine.position)) +
        texts.notGood,
      texts.explanation(places.length, centre, funnel.between),
      leftOut === 0 ? '' : texts.leftOut(leftOut),
    ].filter((text) => text !== ''),
  }
}

/** The overall rate is computed; the plot shows one decimal. */
function formatCentre({ centre }: Funnel, { figures, lang }: Messages<'indicator'>): string {
  const { value, decimals } = roundPercent(100 * centre, 1)
  return joinUnit(formatValue(value, { multiplier: 0, decimals }, lang), '%', figures)
}
