import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { columnNames } from '../../src/exports/table/columnNames'
import { missingCodes, statusCodes } from '../../src/exports/table/statusCodes'
import { chinese, english } from '../exports/exportViews'

const text = readFileSync('docs/exports.md', 'utf8')
/** Rows of tables without the blanks that align them. */
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|').map((place) => place.trim()))

it('the page on exports has every column of the CSV in its order, with its names', () => {
  const told = rows.slice(-columnNames.length).map(([, ...places]) => places.slice(0, 3))
  expect(told).toEqual(
    columnNames.map((name) => [
      `\`${name}\``,
      chinese.exports.columns[name],
      english.exports.columns[name],
    ]),
  )
})

it('the page on exports has every code of status, each gap under its own', () => {
  const meaning = (code: string) => rows.find(([, first]) => first === `\`${code}\``)?.[3] ?? ''
  for (const [status, code] of Object.entries(statusCodes)) expect(meaning(code)).toContain(status)
  for (const [reason, code] of Object.entries(missingCodes))
    expect(meaning(code)).toContain(`\`${reason}\``)
})

it('the README leads to it', () => {
  expect(readFileSync('README.md', 'utf8')).toContain('(docs/exports.md)')
})
