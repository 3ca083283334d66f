import type { CheckContext } from '../../src/format/sentences/checkMessages'
import { figures as enFigures } from '../../src/messages/en/figures'
import { quality as en } from '../../src/messages/en/quality'
import { figures as zhFigures } from '../../src/messages/zh/figures'
import { quality as zh } from '../../src/messages/zh/quality'
import type { RegionDataset } from '../../src/domain/model/regionDataset'

/** What a check is explained with in Chinese. */
export function chineseContext(dataset: RegionDataset): CheckContext {
  return { dataset, messages: zh.explain, figures: zhFigures }
}

/** What a check is explained with in English. */
export function englishContext(dataset: RegionDataset): CheckContext {
  return { dataset, messages: en.explain, figures: enFigures }
}
