import { describe, expect, test } from 'vitest'
import {
  asksForHeight,
  heightMessages,
  pymIdIn,
} from '../../../../src/screens/embed/host/hostMessages'

describe('a height', () => {
  test('is told in our own words and as Datawrapper tells it', () => {
    expect(heightMessages('fz-1', null, 480)).toEqual([
      { type: 'fz:height', id: 'fz-1', height: 480 },
      { 'datawrapper-height': { 'fz-1': 480 } },
    ])
  })

  test('is told to pym.js under the name that pym.js gave the frame', () => {
    expect(heightMessages('fz-1', 'chart', 480)[2]).toBe('pymxPYMxchartxPYMxheightxPYMx480')
    expect(pymIdIn('?initialWidth=640&childId=chart&parentTitle=x')).toBe('chart')
    expect(pymIdIn('?ticket=ST-1')).toBeNull()
    expect(pymIdIn('?childId=')).toBeNull()
  })
})

describe('the host asks for it', () => {
  test('in our own words, and by telling a pym.js frame its width', () => {
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
  ])('and %j is not asking', (message) => {
    expect(asksForHeight(message, 'chart')).toBe(false)
  })
})
