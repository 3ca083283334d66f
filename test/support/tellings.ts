import type { Telling } from '../../src/format/checkWords'
import { figures as enFigures } from '../../src/i18n/en/figures'
import { quality as en } from '../../src/i18n/en/quality'
import { figures as zhFigures } from '../../src/i18n/zh/figures'
import { quality as zh } from '../../src/i18n/zh/quality'
import type { World } from '../../src/indicators/world'

/** What a check is explained with in Chinese. */
export function inChinese(world: World): Telling {
  return { world, words: zh.explain, figures: zhFigures }
}

/** What a check is explained with in English. */
export function inEnglish(world: World): Telling {
  return { world, words: en.explain, figures: enFigures }
}
