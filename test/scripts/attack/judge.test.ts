import { describe, expect, it } from 'vitest'
import { judgeBlocks, judgeFigures, judgePage } from '../../../scripts/attack/judge'
import type { Reading } from '../../../scripts/attack/readPage'
import { shell } from '../../../src/messages/zh/shell'
import { player } from '../../../src/messages/zh/player'

const quiet: Reading = { text: '总览', badWord: null, notices: [], figures: [], blocks: [] }

const kinds = (reading: Partial<Reading>) =>
  judgePage({ ...quiet, ...reading }).map(({ kind }) => kind)

describe('a page', () => {
  it('is right without anything odd', () => {
    expect(kinds({})).toEqual([])
  })

  it.each([
    ['crashed', { text: `${shell.crash('名')} ${shell.crashHint}` }],
    ['crashed', { text: player.broken('名') }],
    ['blank', { text: ' \n' }],
    ['badWord', { badWord: 'about NaN cases' }],
    ['unnamed', { notices: ['数据格式与约定不符'] }],
  ])('%s is noticed', (kind, reading) => {
    expect(kinds(reading)).toEqual([kind])
  })

  it('may say what is wrong where it names the file', () => {
    expect(kinds({ notices: ['数据格式与约定不符 catalog.json · topics'] })).toEqual([])
  })
})

describe('a figure', () => {
  const rows = [{ indicator: 'a.b', year: 2020, value: 29663 }]
  const catalog = { topics: [{ id: 'a', core: 'a.b' }] }
  const judge = (text: string, year = 2020) =>
    judgeFigures([{ of: { indicator: 'a.b' }, year, text }], rows, catalog)

  it.each(['29663件', '2.97万件', '29,663 cases', '2.9663万', '约29663', '未载', ''])(
    '%s is the one that was sent',
    (text) => {
      expect(judge(text)).toEqual([])
    },
  )

  it.each([
    ['29664件', 2020],
    ['−29663件', 2020],
    ['0件', 2020],
    ['29663件', 2019],
  ])('%s of %i is false', (text, year) => {
    expect(judge(text, year)).toHaveLength(1)
  })

  it('of a card belongs to its topic’s core indicator', () => {
    const shown = { of: { topic: 'a' }, year: 2020, text: '83' }
    expect(judgeFigures([shown], rows, catalog)).toHaveLength(1)
  })
})

it('notices a row that differs although only others were touched', () => {
  const scenario = {
    name: 'real',
    answer: () => null,
    indicators: [],
    kin: new Map([['b', new Set(['b', 'kin'])]]),
  } as const
  const reading = (text: string): Reading => ({
    ...quiet,
    blocks: ['a', 'b', 'kin'].map((id) => ({ id, text: `${id} ${text}` })),
  })
  const found = judgeBlocks(reading('9'), reading('8'), new Set(['b']), scenario)
  expect(found.map(({ what }) => what.slice(0, 2))).toEqual(['a '])
})
