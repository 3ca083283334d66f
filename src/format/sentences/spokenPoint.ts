import type { FigureMessages } from '../../messages/messages'
import type { Indicator } from '../../domain/model/indicator'
import type { Interval } from '../../domain/statistics/interval'
import type { Observation } from '../../domain/model/observation'
import { figureText } from '../values/figure'
import { intervalText } from '../values/interval'
import { whenText } from '../values/period'
import { missingLongText, statusText } from '../status'

/** The announcement of a chart point, with its notes: `2020年，83件，95%区间66–103`. */
export function describePoint(
  observation: Observation,
  indicator: Indicator,
  messages: FigureMessages,
  interval: Interval | null = null,
): string {
  const pieces = [whenText(observation, messages)]
  if (observation.kind === 'missing') pieces.push(missingLongText(observation.reason, messages))
  else {
    pieces.push(figureText(observation, indicator, messages))
    const status = statusText(observation.status, messages)
    if (status !== null) pieces.push(status)
    if (interval !== null) pieces.push(intervalText(interval, indicator, messages))
  }
  pieces.push(...observation.notes.map(({ text }) => messages.reason(text[messages.lang])))
  return pieces.join(messages.sentence.comma)
}
