import type { RegionDataset } from '../../src/domain/model/regionDataset'
import type { CheckContext } from '../../src/format/sentences/checkText'
import { messagesFor } from './messagesFor'

/** What a check is explained with in Chinese. */
export function chineseContext(dataset: RegionDataset): CheckContext {
  return { dataset, messages: messagesFor('zh') }
}

/** What a check is explained with in English. */
export function englishContext(dataset: RegionDataset): CheckContext {
  return { dataset, messages: messagesFor('en') }
}
