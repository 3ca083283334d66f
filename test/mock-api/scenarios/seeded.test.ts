import { expect, test } from 'vitest'
import { seeded, seededNormal } from '../../../mock-api/scenarios/seeded'

const draws = Array.from({ length: 2000 }, (_, index) => index)

test('the same seed gives the same number on every machine', () => {
  expect(seeded('years-15', 'litigation.cases', 2020)).toBe(
    seeded('years-15', 'litigation.cases', 2020),
  )
  expect(seeded('a')).toBeCloseTo(0.103526, 6)
})

test('similar seeds give numbers spread evenly over 0 to 1', () => {
  const numbers = draws.map((index) => seeded('even', index))
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true)
  for (let tenth = 0; tenth < 10; tenth++) {
    const share = numbers.filter((number) => Math.floor(number * 10) === tenth).length / 2000
    expect(share).toBeCloseTo(0.1, 1)
  }
})

test('a normal number has mean 0 and variance 1', () => {
  const numbers = draws.map((index) => seededNormal('normal', index))
  const mean = numbers.reduce((sum, number) => sum + number, 0) / 2000
  const variance = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0) / 2000
  expect(Math.abs(mean)).toBeLessThan(0.1)
  expect(Math.abs(variance - 1)).toBeLessThan(0.15)
})
