import type { Catalog, Region } from '../model/catalog'
import type { Indicator, Lang, LocalizedText } from '../model/indicator'
import { findRegionLevel } from './regions'

/**
 * How the catalogue's texts, which are worded for a prefecture (市政府, 全市), read for a place of another
 * level. `{kind}` and `{Kind}` in `to` stand for what the place is: 县, county.
 */
export type LevelWords = Readonly<
  Record<Lang, readonly { readonly from: string; readonly to: string }[]>
>

/** What a place is by the last character of its Chinese name; a name that ends otherwise is a 县 or 省. */
const KINDS: Readonly<Record<string, LocalizedText>> = {
  县: { zh: '县', en: 'county' },
  区: { zh: '区', en: 'district' },
  市: { zh: '市', en: 'city' },
  旗: { zh: '旗', en: 'banner' },
  省: { zh: '省', en: 'province' },
}

export function findKind({ code, name }: Region): LocalizedText | undefined {
  const isProvince = findRegionLevel(code) === 'province'
  const kind = KINDS[name.zh.slice(-1)] ?? KINDS[isProvince ? '省' : '县']
  // 自治区 and 直辖市 are provinces with another name.
  return isProvince && kind?.zh === '区' ? { zh: '自治区', en: 'region' } : kind
}

type Replace = Readonly<Record<Lang, (text: string) => string>>

function buildReplace(words: LevelWords, kind: LocalizedText): Replace {
  const build = (lang: Lang, edge: string) => {
    // The longest phrase first: 市级和县（市、区）级 before 市级.
    const replacements = new Map(words[lang].map(({ from, to }) => [from, to]))
    const phrases = [...replacements.keys()].sort((a, b) => b.length - a.length)
    if (phrases.length === 0) return (text: string) => text
    const pattern = new RegExp(`${edge}(?:${phrases.join('|')})${edge}`, 'g')
    const own = kind[lang]
    return (text: string) =>
      text.replace(pattern, (phrase) =>
        (replacements.get(phrase) ?? phrase)
          .replace(/\{kind\}/g, own)
          .replace(/\{Kind\}/g, own.charAt(0).toUpperCase() + own.slice(1)),
      )
  }
  return { zh: build('zh', ''), en: build('en', '\\b') }
}

function wordIndicator(indicator: Indicator, replace: Replace): Indicator {
  const word = ({ zh, en }: LocalizedText) => ({ zh: replace.zh(zh), en: replace.en(en) })
  return {
    ...indicator,
    name: word(indicator.name),
    definition: word(indicator.definition),
    scope: word(indicator.scope),
  }
}

/**
 * The catalogue as a place of this level reads it: names, definitions and scopes of a county say 县政府 and
 * 全县. The same catalogue where it has no words for the level.
 */
export function wordForLevel(catalog: Catalog, region: Region): Catalog {
  const words = catalog.levelWords[findRegionLevel(region.code)]
  const kind = findKind(region)
  if (words === undefined || kind === undefined) return catalog
  const replace = buildReplace(words, kind)
  return {
    ...catalog,
    indicators: catalog.indicators.map((indicator) => wordIndicator(indicator, replace)),
  }
}
