import { toCatalog, type CatalogAnswer } from '../../src/data/schemas/catalog'
import { spellTexts } from '../../src/search/loadPinyin'
import { spellableTexts } from '../../src/search/searchIndex'

// While the build's module runner is open.
const dictionary = await import('pinyin-pro')

/** The catalogue with the pinyin of its texts, so that no page has to load a dictionary. */
export async function spellCatalog(answer: CatalogAnswer): Promise<CatalogAnswer> {
  const pinyin = await spellTexts(dictionary, spellableTexts(toCatalog(answer)))
  return {
    ...answer,
    pinyin: Object.fromEntries([...pinyin].map(([text, syllables]) => [text, syllables.join(' ')])),
  }
}
