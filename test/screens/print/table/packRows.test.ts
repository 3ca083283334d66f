import { expect, it } from 'vitest'
import { packRows } from '../../../../src/screens/print/table/packRows'

const row = (height: number) => ({ height, isHeading: false })
const heading = (height: number) => ({ height, isHeading: true })

it('puts as many rows on a page as fit', () => {
  expect(packRows([row(40), row(40), row(40), row(90)], 100)).toEqual([
    [0, 1],
    [2, 2],
    [3, 3],
  ])
})

it('moves a heading to the page of its first row', () => {
  expect(packRows([row(40), heading(20), row(50), row(20)], 100)).toEqual([
    [0, 0],
    [1, 3],
  ])
})

it('never loses a row that is higher than a page, and has no page without rows', () => {
  expect(packRows([row(300), heading(20), row(300)], 100)).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
  ])
  expect(packRows([], 100)).toEqual([])
})
