import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkSameItems, checkParts, checkRates } from '../../../src/domain/checks/checkRelations'
import { checkPrintedChanges } from '../../../src/domain/checks/checkPrintedChanges'
import type { Check } from '../../../src/domain/checks/check'
import { computeChange } from '../../../src/domain/comparison/change'
import { buildComposition } from '../../../src/domain/comparison/composition'
import type { RegionDataset } from '../../../src/domain/model/regionDataset'
import { formatChange } from '../../../src/format/sentences/change'
import { checkText } from '../../../src/format/sentences/checkText'
import { plainDigits } from '../../../src/format/values/digits'
import { figures as zh } from '../../../src/messages/zh/figures'
import { aDataset, aDatasetOf, anIndicator, aStated } from '../../support/builders'

/** Every number here is whole in units of ten to this negative power. */
const PLACES = 24

const SCALES: Readonly<Record<string, number>> = { 万: 4, 亿: 8 }

/** A printed number as a whole number of the smallest units: −12.6万. */
function exactly(text: string): bigint {
  const [, sign = '', whole = '', fraction = '', word = ''] =
    /^([−-]?)(\d+)(?:\.(\d+))?([万亿]?)$/.exec(text) ?? []
  expect(whole, text).not.toBe('')
  const digits = BigInt(whole + fraction.padEnd(PLACES + (SCALES[word] ?? 0), '0'))
  return sign === '' ? digits : -digits
}

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value)

/** Numbers of more digits than doubles hold are no figures of a report. */
const isHeld = (value: bigint): boolean => String(magnitude(value)).replace(/0+$/, '').length <= 15

/** Half a unit of the last printed digit. */
function halfUnit(text: string): bigint {
  const decimals = text.split('.')[1]?.length ?? 0
  return 10n ** BigInt(PLACES - decimals) / 2n
}

type Printed = { readonly text: string; readonly value: number }

/** A number as a report may print it: 12, 12.6, 55.70. */
const printed: fc.Arbitrary<Printed> = fc
  .tuple(fc.oneof(fc.nat(40), fc.nat(30_000), fc.nat(9_999_999)), fc.integer({ min: 0, max: 4 }))
  .map(([mantissa, decimals]) => {
    const digits = String(mantissa).padStart(decimals + 1, '0')
    const point = digits.length - decimals
    const text = decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`
    return { text, value: Number(text) }
  })

const multipliers = fc.constantFrom(0 as const, 4 as const, 8 as const)
const decimals = fc.integer({ min: 0, max: 2 })
const WORDS = { 0: '', 4: '万', 8: '亿' } as const

const stated = ({ text, value }: Printed) => ({ value, printed: text })

/** The equation that a check writes out, its sides parsed. */
function equation(check: Check | undefined, dataset: RegionDataset) {
  if (check === undefined) throw new Error('no check')
  const text = checkText(check, dataset, 'zh')
  if (text === null) throw new Error('no arithmetic')
  const [left = '', right = ''] = text.replace(/[()]/g, '').split(' = ')
  return { terms: left.split(/ [+−÷] /), result: right }
}

it('prints a difference of two years exactly, and its percentage to the last digit', () => {
  fc.assert(
    fc.property(printed, printed, multipliers, decimals, (from, to, multiplier, catalogue) => {
      const indicator = anIndicator({ measure: 'amount', multiplier, decimals: catalogue })
      const change = computeChange(
        indicator,
        aStated({ year: 2019, ...stated(from) }),
        aStated(stated(to)),
      )
      const { absolute, relative } = formatChange(change, indicator, zh)
      const truth = exactly(to.text) - exactly(from.text)
      const digits = absolute === zh.noDifference ? '0' : (/[\d.]+/.exec(absolute)?.[0] ?? '')
      expect(exactly(digits)).toBe(magnitude(truth))
      if (relative === null || relative === zh.tinyRelative) return
      const percent = /[\d.]+/.exec(relative)?.[0] ?? ''
      const base = exactly(from.text)
      const distance = magnitude(exactly(percent) * base - 100n * magnitude(truth) * 10n ** 24n)
      expect(distance <= halfUnit(percent) * base).toBe(true)
    }),
  )
})

it('prints sums and gaps of figures of any scale exactly', () => {
  const figure = fc.tuple(printed, multipliers, decimals)
  fc.assert(
    fc.property(figure, figure, figure, (whole, one, two) => {
      const settings = ([, multiplier, places]: typeof whole) => ({ multiplier, decimals: places })
      const dataset = aDatasetOf(
        [{ id: 'a.whole', parts: ['a.one', 'a.two'], ...settings(whole) }, stated(whole[0])],
        [{ id: 'a.one', ...settings(one) }, stated(one[0])],
        [{ id: 'a.two', sameItemAs: 'a.one', ...settings(two) }, stated(two[0])],
      )
      const truth = [one, two].map(([{ text }, multiplier]) => exactly(text + WORDS[multiplier]))
      const [first = 0n, second = 0n] = truth
      fc.pre([first + second, first - second].every(isHeld))
      const sum = equation(checkParts(dataset)[0], dataset)
      expect(exactly(sum.result)).toBe(first + second)
      expect(sum.terms.map(exactly)).toEqual(truth)
      const gap = equation(checkSameItems(dataset)[0], dataset)
      expect(exactly(gap.result)).toBe(second - first)
    }),
  )
})

it('prints a stated difference against the exact one, and a rate to its last digit', () => {
  fc.assert(
    fc.property(printed, printed, decimals, (from, to, places) => {
      const base = '2019'
      const change = { value: 1, unit: 'absolute', printed: '1', base } as const
      const dataset = aDataset({
        indicators: [anIndicator({ decimals: places })],
        observations: [
          aStated({ year: 2019, ...stated(from) }),
          aStated({ ...stated(to), statedChange: change }),
        ],
      })
      const { result } = equation(checkPrintedChanges(dataset)[0], dataset)
      expect(exactly(result)).toBe(exactly(to.text) - exactly(from.text))
    }),
  )
  fc.assert(
    fc.property(printed, printed, printed, (above, below, rate) => {
      fc.pre(below.value > 0 && above.value < 1e4 * below.value && rate.value <= 100)
      const ratio = {
        numerator: 'a.some' as never,
        denominator: 'a.all' as never,
        remainder: { zh: '其他', en: 'Others' },
      }
      const dataset = aDatasetOf(
        [{ id: 'a.some' }, stated(above)],
        [{ id: 'a.all' }, stated(below)],
        [{ id: 'a.rate', measure: 'rate', ratio }, stated(rate)],
      )
      const { result } = equation(checkRates(dataset)[0], dataset)
      const percent = result.replace('%', '')
      const under = exactly(below.text)
      const distance = magnitude(
        exactly(percent) * under - 100n * exactly(above.text) * 10n ** BigInt(PLACES),
      )
      expect(distance <= halfUnit(percent) * under).toBe(true)
    }),
  )
})

it('gives the rest of a whole exactly', () => {
  fc.assert(
    fc.property(printed, printed, multipliers, multipliers, (whole, part, of, inside) => {
      const ratio = {
        numerator: 'a.some' as never,
        denominator: 'a.all' as never,
        remainder: { zh: '其他', en: 'Others' },
      }
      const rate = anIndicator({ id: 'a.rate', measure: 'rate', ratio })
      const dataset = aDatasetOf(
        [{ id: 'a.some', multiplier: inside }, stated(part)],
        [{ id: 'a.all', multiplier: of }, stated(whole)],
        [rate, 50],
      )
      const composition = buildComposition(dataset, rate, 2020)
      if (composition.kind !== 'share') throw new Error(composition.kind)
      const truth = exactly(whole.text + WORDS[of]) - exactly(part.text + WORDS[inside])
      fc.pre(isHeld(truth))
      const { remainder } = composition
      // A numerator above its denominator leaves nothing.
      const left = remainder === null ? null : plainDigits(remainder.value, 0) + WORDS[of]
      expect(left === null ? truth < 0n : exactly(left) === truth).toBe(true)
    }),
  )
})
