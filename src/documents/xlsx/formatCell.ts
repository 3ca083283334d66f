/** Format codes that files name by number only. */
const builtIn: Readonly<Record<string, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'yyyy/m/d',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  31: 'yyyy"年"m"月"d"日"',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
}

/** The code of a format id, among those that the workbook defines; General if unknown. */
export function findFormatCode(id: string, own: ReadonlyMap<string, string>): string {
  return own.get(id) ?? builtIn[id] ?? 'General'
}

/** Text in quotes, and a character that `\` or `!` (as Chinese editions write) makes a literal. */
const literal = /"([^"]*)"|[\\!](.)/g

/** General, also by its Chinese name. */
const general = /General|G\/通用格式/i

/**
 * A stored number as Excel displays it: General, plain digits, groups, thousands left out, percent,
 * literals, conditions and dates (hours count to 24). Other formats (fractions, exponents) are shown
 * as General. `is1904` is the older calendar of dates.
 */
export function formatCell(value: number, code: string, is1904: boolean): string {
  if (!Number.isFinite(value)) return ''
  const { written, shown } = chooseSection(value, code.split(';'))
  const section = written.replace(/("[^"]*"|[\\!].)|\[[^\]]*\]|_.|\*./g, '$1')
  const bare = section.replace(literal, '')
  if (general.test(bare))
    return section.replace(
      /"([^"]*)"|[\\!](.)|General|G\/通用格式/gi,
      (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? formatGeneral(shown),
    )
  if (/[yd]|m(?!.*[0#])/i.test(bare)) return formatDate(value, section, is1904)
  if (!/[0#?]/.test(bare) || /[/eE]/.test(bare)) return formatGeneral(value)
  return formatNumber(shown, section, bare)
}

/** The section for a number by its conditions or else its sign, which the second section writes itself. */
function chooseSection(value: number, all: readonly string[]): { written: string; shown: number } {
  const [first = '', second] = all
  if (all.some((one) => condition.test(one))) {
    const written = all.find((one) => holds(value, one)) ?? all[all.length - 1] ?? first
    return { written, shown: value }
  }
  return value < 0 && second !== undefined
    ? { written: second, shown: -value }
    : { written: first, shown: value }
}

const condition = /\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/

function holds(value: number, section: string): boolean {
  const [, sign, written] = condition.exec(section) ?? []
  const limit = Number(written)
  if (sign === undefined) return false
  if (sign === '<>') return value !== limit
  return (
    (sign.includes('=') && value === limit) ||
    (sign.startsWith('<') && value < limit) ||
    (sign.startsWith('>') && value > limit)
  )
}

/** At most eleven significant digits, without the noise of binary fractions; whole numbers as they are. */
function formatGeneral(value: number): string {
  return String(Number.isInteger(value) ? value : Number(value.toPrecision(11)))
}

/** Fills the digits in from the right, so that literals among them keep their places. */
function formatNumber(value: number, section: string, bare: string): string {
  const [whole = '', fraction = ''] = bare.replace(/[^0#?,.]/g, '').split('.')
  const places = whole.replace(/,/g, '')
  const decimalPlaces = fraction.replace(/,/g, '')
  // Commas behind the last digit leave out thousands; those among the digits make groups.
  const thousands =
    whole.length - whole.replace(/,+$/, '').length + (fraction.length - decimalPlaces.length)
  const isGrouped = /[0#?],+[0#?]/.test(whole)
  const percent = bare.includes('%') ? 100 : 1
  const scaled = Number(((value * percent) / 1000 ** thousands).toPrecision(15))
  const fixed = scaled.toFixed(Math.min(20, decimalPlaces.length))
  const [digits = '', decimals = ''] = fixed.replace('-', '').split('.')
  const least = decimalPlaces.lastIndexOf('0') + 1
  const kept = decimals.slice(0, least) + decimals.slice(least).replace(/0+$/, '')
  const required = places.includes('0') ? places.length - places.indexOf('0') : 0
  const padded = digits.padStart(required, '0')
  const group = (from: number, to: number): string =>
    Array.from(padded.slice(Math.max(0, from), Math.max(0, to)), (digit, index) => {
      const behind = padded.length - Math.max(0, from) - index - 1
      return isGrouped && behind > 0 && behind % 3 === 0 ? `${digit},` : digit
    }).join('')

  let sign = fixed.startsWith('-') ? '-' : ''
  let place = 0
  let decimal = -1
  return section.replace(
    /"([^"]*)"|[\\!](.)|[0#?,.]/g,
    (found: string, quoted?: string, escaped?: string) => {
      if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? ''
      if (found === ',') return ''
      const before = sign
      sign = ''
      if (found === '.') {
        if (decimal >= 0) return ''
        decimal = 0
        const alone = places === '' && padded !== '0' ? padded : ''
        return before + alone + (kept === '' ? '' : '.')
      }
      if (decimal >= 0) {
        decimal += 1
        return before + kept.slice(decimal - 1, decimal)
      }
      const end = padded.length - places.length + place + 1
      const start = place === 0 ? 0 : end - 1
      place += 1
      return before + group(start, end)
    },
  )
}

const DAY = 86_400_000

function formatDate(value: number, section: string, is1904: boolean): string {
  // Excel counts 29 February 1900, which never was; later dates start two days before 1900.
  const epoch = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)
  const date = new Date(epoch + Math.round(value * DAY))
  if (Number.isNaN(date.getTime())) return formatGeneral(value)
  const pad = (part: number, letters: string): string =>
    String(part).padStart(Math.min(2, letters.length), '0')
  let hasHours = false
  return section.replace(
    /"([^"]*)"|[\\!](.)| *(?:AM\/PM|A\/P|上午\/下午)|y+|m+|d+|h+|s+/gi,
    (found, quoted?: string, escaped?: string) => {
      if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? ''
      const year = String(date.getUTCFullYear())
      switch (found.slice(0, 1).toLowerCase()) {
        case 'y':
          return found.length > 2 ? year : year.slice(2)
        case 'd':
          return pad(date.getUTCDate(), found)
        case 'h':
          hasHours = true
          return pad(date.getUTCHours(), found)
        case 's':
          return pad(date.getUTCSeconds(), found)
        case 'm':
          return pad(hasHours ? date.getUTCMinutes() : date.getUTCMonth() + 1, found)
        // Hours count to 24, so that no half of the day is said.
        default:
          return ''
      }
    },
  )
}
