import { yieldToMain } from '../scheduling/yieldToMain'
import { importAgain } from './importAgain'
import type { PinyinReadings } from './searchIndex'

/** Legal words that the dictionary of the package reads otherwise. */
const LEGAL_WORDS = { 罚没: 'fá mò' }

/** Texts between two yields: a few milliseconds of work, so that typing stays responsive. */
const BATCH = 6

/**
 * The pinyin of texts made by `hanOf`, by pinyin-pro, whose dictionary is fetched by this call and
 * not before: it is larger than the rest of the dashboard. Rejects where it cannot be fetched; the next call tries again.
 */
export async function loadPinyin(texts: readonly string[]): Promise<PinyinReadings> {
  const { customPinyin, pinyin } = await importAgain(async () => {
    // By name: what else the package holds is then left out of the build.
    const { customPinyin: custom, pinyin: read } = await import('pinyin-pro')
    return { customPinyin: custom, pinyin: read }
  })
  customPinyin(LEGAL_WORDS)
  const readings = new Map<string, readonly string[]>()
  for (let at = 0; at < texts.length; at += BATCH) {
    for (const text of texts.slice(at, at + BATCH)) {
      const options = { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' } as const
      readings.set(text, pinyin(text, options))
    }
    await yieldToMain()
  }
  return readings
}
