import type { CheckContext } from '../../src/format/sentences/checkMessages'
import { figures as enFigures } from '../../src/messages/en/figures'
import { checks as en } from '../../src/messages/en/checks'
import { figures as zhFigures } from '../../src/messages/zh/figures'
import { checks as zh } from '../../src/messages/zh/checks'
import type { RegionDataset } from '../../src/domain/model/regionDataset'

/** What a check is explained with in Chinese. */
export function chineseContext(dataset: RegionDataset): CheckContext {
  return { dataset, messages: zh, figures: zhFigures }
}

/** What a check is explained with in English. */
export function englishContext(dataset: RegionDataset): CheckContext {
  return { dataset, messages: en, figures: enFigures }
}
