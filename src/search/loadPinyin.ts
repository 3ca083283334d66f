import { yieldToMain } from '../scheduling/yieldToMain'
import type { PinyinByText } from './searchIndex'

/** Legal words that the package's dictionary reads differently. */
const LEGAL_WORDS = { 罚没: 'fá mò' }

/** Texts between two yields: a few milliseconds of work, so that typing stays responsive. */
const BATCH = 6

/**
 * The pinyin of texts made by `hanOf`. The dictionary of pinyin-pro is larger than the rest of the
 * dashboard, so it is fetched by this call only. Rejects where it cannot be fetched.
 */
export async function loadPinyin(texts: readonly string[]): Promise<PinyinByText> {
  // By name: the build leaves out the rest of the package.
  const { customPinyin, pinyin } = await import('pinyin-pro')
  return spellTexts({ customPinyin, pinyin }, texts)
}

type Dictionary = Pick<typeof import('pinyin-pro'), 'customPinyin' | 'pinyin'>

/** The pinyin of texts, by a dictionary that is loaded. */
export async function spellTexts(
  { customPinyin, pinyin }: Dictionary,
  texts: readonly string[],
): Promise<PinyinByText> {
  customPinyin(LEGAL_WORDS)
  const pinyinByText = new Map<string, readonly string[]>()
  for (let at = 0; at < texts.length; at += BATCH) {
    for (const text of texts.slice(at, at + BATCH)) {
      const options = { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' } as const
      pinyinByText.set(text, pinyin(text, options))
    }
    await yieldToMain()
  }
  return pinyinByText
}
