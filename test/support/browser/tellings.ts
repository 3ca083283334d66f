import type { Telling } from '../../../src/format/sentences/checkMessages'
import { figures as enFigures } from '../../../src/messages/en/figures'
import { quality as en } from '../../../src/messages/en/quality'
import { figures as zhFigures } from '../../../src/messages/zh/figures'
import { quality as zh } from '../../../src/messages/zh/quality'
import type { World } from '../../../src/domain/model/regionDataset'

/** What a check is explained with in Chinese. */
export function inChinese(world: World): Telling {
  return { world, words: zh.explain, figures: zhFigures }
}

/** What a check is explained with in English. */
export function inEnglish(world: World): Telling {
  return { world, words: en.explain, figures: enFigures }
}
