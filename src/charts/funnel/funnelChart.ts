import type { Funnel, FunnelPosition } from '../../domain/statistics/funnel'
import type { ChartPoint } from '../chartPoint'

/** A place in a funnel plot. */
export type FunnelDot = {
  readonly name: string
  readonly denominator: number
  /** In percent. */
  readonly rate: number
  readonly position: FunnelPosition
  /** The place that the page is about. */
  readonly own: boolean
  /** Read aloud to keyboard users. */
  readonly spoken: string
}

/** The rates of places over their denominators, with the limits of chance. */
export type FunnelChart = {
  readonly funnel: Funnel
  /** By denominator, the smallest first. */
  readonly dots: readonly FunnelDot[]
}

/** Every text of a funnel plot. */
export type FunnelMessages = {
  readonly rateTick: (rate: number) => string
  readonly denominatorTick: (denominator: number) => string
  /** Below the horizontal axis: the denominator and its unit. */
  readonly axis: string
  /** At the right end of its line. */
  readonly lines: Readonly<Record<'centre' | 'inner' | 'outer', string>>
}

/** The dots of `funnelOption` for the keyboard, from the smallest denominator. */
export function listFunnelPoints({ dots }: FunnelChart): readonly ChartPoint[] {
  return dots.map(({ spoken, denominator, rate }, dataIndex) => ({
    label: spoken,
    dataIndex,
    seriesIndex: 0,
    place: [denominator, rate],
  }))
}
