import { doctor as en } from './en/doctor'
import type { Lang } from './pick'
import { doctor as zh } from './zh/doctor'

export type DoctorMessages = typeof zh

/** The words of the embed doctor, apart from all others: it must speak where nothing else loads. */
export function doctorWordsOf(lang: Lang): DoctorMessages {
  return lang === 'en' ? en : zh
}
