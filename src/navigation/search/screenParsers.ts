import type { SearchText } from '../codec'
import type { ScreenName, ScreenSearch } from '../screens'
import { parseExploreSearch } from './exploreSearch'
import { parseIndicatorSearch } from './indicatorSearch'
import { parsePresentSearch } from './presentSearch'
import { parsePrintSearch } from './printSearch'
import { parseQualitySearch } from './qualitySearch'
import { parseSharedSearch } from './sharedSearch'

type Parsers = { readonly [Name in ScreenName]: (search: SearchText) => ScreenSearch[Name] }

/** How each screen reads its address. Not for the first view, which loads no other screen's. */
export const screenParsers: Parsers = {
  overview: parseSharedSearch,
  indicator: parseIndicatorSearch,
  explore: parseExploreSearch,
  quality: parseQualitySearch,
  about: parseSharedSearch,
  desk: parseSharedSearch,
  present: parsePresentSearch,
  speaker: parsePresentSearch,
  print: parsePrintSearch,
}
