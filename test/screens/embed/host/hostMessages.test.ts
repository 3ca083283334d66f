import { describe, expect, test } from 'vitest'
import {
  asksForHeight,
  heightMessages,
  pymIdIn,
} from '../../../../src/screens/embed/host/hostMessages'

describe('a height', () => {
  test('is sent in our format and in the format of Datawrapper', () => {
    expect(heightMessages('fz-1', null, 480)).toEqual([
      { type: 'fz:height', id: 'fz-1', height: 480 },
      { 'datawrapper-height': { 'fz-1': 480 } },
    ])
  })

  test('is sent to pym.js with the id from childId', () => {
    expect(heightMessages('fz-1', 'chart', 480)[2]).toBe('pymxPYMxchartxPYMxheightxPYMx480')
    expect(pymIdIn('?initialWidth=640&childId=chart&parentTitle=x')).toBe('chart')
    expect(pymIdIn('?ticket=ST-1')).toBeNull()
    expect(pymIdIn('?childId=')).toBeNull()
  })
})

describe('asksForHeight', () => {
  test('accepts our request and the width of pym.js', () => {
    expect(asksForHeight({ type: 'fz:ask' }, null)).toBe(true)
    expect(asksForHeight('pymxPYMxchartxPYMxwidthxPYMx640', 'chart')).toBe(true)
  })

  test.each([
    ['pymxPYMxotherxPYMxwidthxPYMx640'],
    ['pymxPYMxchartxPYMxnavigateToxPYMxhttp://evil.test'],
    ['fz:ask'],
    [null],
    [undefined],
    [0],
    [['fz:ask']],
    [{ type: 'fz:height', height: 1 }],
    [{ type: 'webpackOk' }],
  ])('rejects %j', (message) => {
    expect(asksForHeight(message, 'chart')).toBe(false)
  })
})
