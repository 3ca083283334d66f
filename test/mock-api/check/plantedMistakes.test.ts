import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findMistakes } from '../../../mock-api/files/dataOnDisk'
import { FIXTURE_DATA } from '../../support/fixtureData'
import type { Draft } from './plant'
import { plantedFigures } from './plantedFigures'
import { plantedPlaces } from './plantedPlaces'

const REPORT = 'reports/530600-2020.json'
const frozen = readFileSync(join(FIXTURE_DATA, REPORT), 'utf8')
const plantedMistakes = [...plantedFigures, ...plantedPlaces]
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'planted-'))
  cpSync(FIXTURE_DATA, folder, { recursive: true })
})

afterAll(() => rmSync(folder, { recursive: true }))

/** The line of a path in an indented JSON text, found by writing a mark in its place. */
function lineOf(report: Draft, keys: readonly string[]): number {
  const copy: unknown = JSON.parse(JSON.stringify(report))
  let target = copy as Record<string, unknown>
  for (const key of keys.slice(0, -1)) {
    if (!(key in target)) return lineOf(report, keys.slice(0, -1))
    target = target[key] as Record<string, unknown>
  }
  const last = keys[keys.length - 1] ?? ''
  if (!(last in target)) return lineOf(report, keys.slice(0, -1))
  target[last] = 'the mark'
  const text = JSON.stringify(copy, null, 2)
  return text.slice(0, text.indexOf('the mark')).split('\n').length
}

function indexOf({ observations }: Draft, indicator: string): number {
  return observations.findIndex((row) => row['indicator'] === indicator && row['year'] === 2020)
}

describe('one slip in the frozen report is refused with its place and in two languages', () => {
  it.each(plantedMistakes.map((mistake) => [mistake.name, mistake] as const))(
    '%s',
    (_, { slip, path, zh, en }) => {
      const report = JSON.parse(frozen) as Draft
      const target = report.observations[indexOf(report, 'reconsideration.applications')] ?? {}
      slip(target, report)
      writeFileSync(join(folder, REPORT), JSON.stringify(report, null, 2))

      const row = ['observations', String(report.observations.indexOf(target))]
      const named = path.replace(/^\//, '').split('.')
      const keys = path.startsWith('/') ? named : [...row, ...(path === '' ? [] : named)]
      const [mistake, ...others] = findMistakes(folder)
      expect(others).toEqual([])
      expect(mistake).toMatchObject({ file: REPORT, place: { line: lineOf(report, keys) } })
      expect(mistake?.path.join('.')).toMatch(new RegExp(`^${keys.join('\\.')}`))
      expect(mistake?.text).toEqual({ zh, en })
    },
  )

  it('covers more than the 39 kinds that the review planted', () => {
    expect(plantedMistakes.length).toBeGreaterThan(39)
  })
})
