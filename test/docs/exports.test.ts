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
  .map((line) => line.split('|').map((cell) => cell.trim()))

it('docs/exports.md lists the CSV columns in order with their names', () => {
  const listed = rows.slice(-columnNames.length).map(([, ...cells]) => cells.slice(0, 3))
  expect(listed).toEqual(
    columnNames.map((name) => [
      `\`${name}\``,
      chinese.exports.columns[name],
      english.exports.columns[name],
    ]),
  )
})

it('docs/exports.md lists every status and missing code', () => {
  const meaning = (code: string) => rows.find(([, first]) => first === `\`${code}\``)?.[3] ?? ''
  for (const [status, code] of Object.entries(statusCodes)) expect(meaning(code)).toContain(status)
  for (const [reason, code] of Object.entries(missingCodes))
    expect(meaning(code)).toContain(`\`${reason}\``)
})

it('the README links to docs/exports.md', () => {
  expect(readFileSync('README.md', 'utf8')).toContain('(docs/exports.md)')
})
