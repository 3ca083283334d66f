import { driving as en } from './en/driving'
import type { Lang } from './pick'
import { driving as zh } from './zh/driving'

export type PlayerMessages = typeof zh

/** The words of driving a presentation. Apart from the other words: only its screens need them. */
export function drivingOf(lang: Lang): PlayerMessages {
  return lang === 'en' ? en : zh
}
