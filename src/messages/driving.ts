import { driving as en } from './en/driving'
import type { Lang } from './pick'
import { driving as zh } from './zh/driving'

export type DrivingWords = typeof zh

/** The words of driving a presentation. Apart from the other words: only its screens need them. */
export function drivingOf(lang: Lang): DrivingWords {
  return lang === 'en' ? en : zh
}
