import { COUNTED_NOUN, UNIT } from './units'

/** 23,219 · 5 224 · 98.64 · torn by a blank or a line break before the last digits: `1 5`. */
const ARABIC = String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?: \d{3})+(?![\d.])|\d+(?:\.\d+)?(?:[ \n]\d{1,2}(?=\s?(?:${UNIT})))?`

const CHINESE = '[零〇一二两三四五六七八九十百千万亿]+(?:点[零〇一二三四五六七八九]+)?'

const BEFORE =
  '大约|约|将近|接近|近|超过|超|逾|突破|至少|不少于|不低于|多达|不足|不到|低于|少于|上(?=[百千万亿])'

/** Blanks and one line break, which a page may put inside a figure. */
const GAP = String.raw`[ \t]{0,2}\n?[ \t]{0,2}`

/**
 * A figure with all that belongs to it, on folded text. Groups: 1 hedge before, 2 百分之, 3 number, 4 余 or
 * 多 after the digits, 5 scale, 6 the rest of 3万4000, 7 余 or 多 after the scale, 8 成, 9 unit, 10 counted
 * noun without a measure word, 11 余 or 多 after the unit, 12 以上, 左右.
 */
export const FIGURE = new RegExp(
  `(?:(${BEFORE})\\s?)?(百分之)?(${ARABIC}|${CHINESE})([余多几来](?!元化))?(?:\\s?(万亿|千万|百万|十万|万|亿|千|百)(\\d{1,4}(?:[万千百]|(?![\\d.])))?)?([余多](?!元化))?` +
    `(?:(个?成[一二三四五六七八九半]?(?![立功员果效交本人为]))|${GAP}(${UNIT})|(?:大)?(${COUNTED_NOUN}))?([余多](?!元化))?(以上|以下|以内|以外|之内|左右|上下)?`,
  'g',
)
