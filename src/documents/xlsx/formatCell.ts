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

/**
 * A stored number as Excel displays it: General, plain digits, groups, percent, literals and dates.
 * Other formats (fractions, exponents) are shown as General. `is1904` is the older calendar of dates.
 */
export function formatCell(value: number, code: string, is1904: boolean): string {
  if (!Number.isFinite(value)) return ''
  const sections = code.replace(/\[[^\]]*\]|_.|\*./g, '').split(';')
  const negative = value < 0 && sections.length > 1
  const section = (negative ? sections[1] : sections[0]) ?? ''
  const bare = section.replace(/"[^"]*"|\\./g, '')
  if (/[yd]|m(?!.*[0#])/i.test(bare) && !/general/i.test(bare))
    return formatDate(value, section, is1904)
  const pattern = /[#0?,]*[#0?](\.[0#?]+)?/.exec(bare)?.[0]
  if (pattern === undefined || /[/eE]/.test(bare)) return formatGeneral(value)
  const number = formatNumber(negative ? -value : value, pattern, bare.includes('%'))
  let isWritten = false
  return section.replace(/"([^"]*)"|\\(.)|[#0?,.]+/g, (_, quoted?: string, escaped?: string) => {
    if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped ?? ''
    const text = isWritten ? '' : number
    isWritten = true
    return text
  })
}

/** At most eleven significant digits, without the noise of binary fractions. */
function formatGeneral(value: number): string {
  return String(Number(value.toPrecision(11)))
}

function formatNumber(value: number, pattern: string, isPercent: boolean): string {
  const [whole = '', fraction = ''] = pattern.split('.')
  const scaled = Number((isPercent ? value * 100 : value).toPrecision(15))
  const least = fraction.replace(/[^0]/g, '').length
  const [digits = '', decimals = ''] = scaled.toFixed(Math.min(20, fraction.length)).split('.')
  const kept = decimals.slice(0, least) + decimals.slice(least).replace(/0+$/, '')
  const grouped = whole.includes(',') ? digits.replace(/\B(?=(\d{3})+$)/g, ',') : digits
  const [sign, unsigned] = grouped.startsWith('-') ? ['-', grouped.slice(1)] : ['', grouped]
  const padded = unsigned.padStart(whole.replace(/[^0]/g, '').length, '0')
  return sign + padded + (kept === '' ? '' : `.${kept}`)
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
    /"([^"]*)"|\\(.)|y+|m+|d+|h+|s+/gi,
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
        default:
          return pad(hasHours ? date.getUTCMinutes() : date.getUTCMonth() + 1, found)
      }
    },
  )
}
