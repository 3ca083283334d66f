import { ANY, HAN, type MaskRule } from './rule'

const source = (...parts: readonly string[]): RegExp => new RegExp(parts.join(''), 'gm')

/** What belongs to the document and its sources rather than to what it reports. */
export const DOCUMENT_RULES: readonly MaskRule[] = [
  { why: 'contact', pattern: /(?:https?:\/\/|www\.)[^\s，。)）]+|[\w.]+@[\w.]+/g },
  {
    why: 'contact',
    pattern:
      /(?:电话|传真|邮编|邮政编码|手机)(?:号码)?\s?:\s?[\d\-—x]+|(?:电话|热线)(?:号码)?\d[\d\-—]{6,}/g,
  },
  { why: 'contact', pattern: /0\d{2,3}-\d{7,8}|(^|\D)1[3-9]\d{9}(?!\d)/g },
  {
    why: 'page',
    pattern:
      /^[^。\n]{0,90}(?:发布时间|发布日期|更新时间|发文时间|成文日期|浏览次数|访问量:|阅读[次量数]*:|点击[次量数]*:|索引号|字号:|日期:\d)[^。\n]{0,90}$/gm,
    each: true,
  },
  { why: 'page', pattern: /^\s*[-—–]+\s?\d{1,3}\s?[-—–]+\s*$/gm },
  { why: 'page', pattern: /^\s*第\s?\d{1,3}\s?页.*$/gm },
  { why: 'title', pattern: /《[^》\n]{1,120}》/g, each: true },
  { why: 'title', pattern: /〈[^〉\n]{1,120}〉/g, each: true },
  {
    why: 'documentNumber',
    pattern: /[〔[(]\s?(?:19|20)\d\d\s?[〕\])][^,。;、\s()]{0,12}?\d+\s?号/g,
  },
  {
    why: 'documentNumber',
    pattern: /[〔[(]\s?(?:19|20)\d\d\s?[〕\])]\s?(?:第\s?)?\d*\s?号?/g,
  },
  { why: 'documentNumber', pattern: source(`第?\\s?${ANY}\\s?号(?!召|码|称|角)`) },
  { why: 'article', pattern: source(`第\\s?${ANY}\\s?(?:条|款)(?:第?\\s?${ANY}\\s?[款项])*`) },
  {
    why: 'meeting',
    pattern: source(
      `${HAN}{1,3}届(?:[一二三四五六七八九]中(?:[、和]|全会)?)*(?:第?${HAN}{1,3}次(?=[^,。;]{0,6}(?:会议|全会|常委会)))?`,
    ),
  },
  { why: 'meeting', pattern: /[一二三四五六七八九]中(?=全会|、[一二三四五六七八九]中)/g },
  {
    why: 'meeting',
    pattern: /(?:党的)?(?:十[四五六七八九]|二十)大(?!领域|类|行业|行动|工程|任务|重点)/g,
  },
  { why: 'ordinal', pattern: source(`第\\s?${ANY}(?:[、和至-]${ANY}(?![\\d.%万余多]))*`) },
  {
    why: 'plan',
    pattern:
      /(?:十[一二三四五]五|[一二三四五六七八九]五)(?=普法|规划|时期|期间|”|"|法治|开局|收官|、)/g,
  },
  {
    why: 'listMark',
    pattern: source(
      `^\\s*(?:\\d{1,2}[.、](?=(?:19|20)\\d\\d年)|\\(${HAN}{1,3}\\)|${HAN}{1,3}(?:、|\\.)|\\d{1,2}(?:[.、](?!\\d)|\\))|\\(\\d{1,2}\\))`,
    ),
  },
  { why: 'listMark', pattern: /[\u2460-\u249B\u2776-\u277F\u2780-\u2793]/g },
  { why: 'listMark', pattern: source(`\\(${HAN}{1,3}\\)`) },
  { why: 'listMark', pattern: source(`(^|[。;:,、!?)\\s”])${HAN}{1,3}\\s?(?=是[^否])`) },
  { why: 'listMark', pattern: /其[一二三四五六七八九](?=[、,是])/g },
  {
    why: 'listMark',
    pattern: /([。;:]\s?)(?:\(\d{1,2}\)|\d{1,2}[.、](?!\d|$)|\d{1,2}[.、](?=(?:19|20)\d\d年))/g,
  },
]
