import type { Indicator } from '../../domain/model/indicator'
import type { Interval } from '../../domain/statistics/interval'
import type { Observation } from '../../domain/model/observation'
import { figureText } from '../values/figure'
import { intervalText } from '../values/interval'
import { whenText } from '../values/period'
import { missingLongText, statusText } from '../status'
import type { FigureWords } from './figureMessages'

/** A chart's point as it is read aloud on the keyboard walk: `2020 年，83 件，95% 区间 66–103`; why, where told. */
export function pointSpoken(
  observation: Observation,
  indicator: Indicator,
  words: FigureWords,
  interval: Interval | null = null,
): string {
  const pieces = [whenText(observation, words)]
  if (observation.kind === 'missing') pieces.push(missingLongText(observation.reason, words))
  else {
    pieces.push(figureText(observation, indicator, words))
    const status = statusText(observation.status, words)
    if (status !== null) pieces.push(status)
    if (interval !== null) pieces.push(intervalText(interval, indicator, words))
  }
  pieces.push(...observation.notes.map(({ text }) => words.reason(text[words.lang])))
  return pieces.join(words.sentence.comma)
}
