import { describe, expect, it } from 'vitest'
import { checkPrinted } from '../../../mock-api/check/checkPrinted'
import { checkStatedChange } from '../../../mock-api/check/checkStatedChange'
import { readNumbers } from '../../../mock-api/check/readNumbers'

describe('readNumbers reads', () => {
  it.each<[printed: string, value: number, hedge: string | null, unit: string]>([
    ['83件', 83, null, '件'],
    ['23,540件', 23540, null, '件'],
    ['２１２．１８万元', 2121800, null, '元'],
    ['187 件', 187, null, '件'],
    ['1 5起', 15, null, '起'],
    ['98.24%', 98.24, null, '%'],
    ['２０．１％', 20.1, null, '%'],
    ['3000余人次', 3000, 'atLeast', '人次'],
    ['2966.3万余元', 29663000, 'atLeast', '元'],
    ['1.6万余件', 16000, 'atLeast', '件'],
    ['50多万', 500000, 'atLeast', ''],
    ['100件以上', 100, 'atLeast', '件以上'],
    ['超2300万', 23000000, 'atLeast', ''],
    ['不少于12次', 12, 'atLeast', '次'],
    ['约300%', 300, 'about', '%'],
    ['近1000件', 1000, 'about', '件'],
    ['1000件左右', 1000, 'about', '件左右'],
    ['不足50件', 50, 'below', '件'],
    ['50件以下', 50, 'below', '件以下'],
    ['一件', 1, null, '件'],
    ['五大领域', 5, null, '大领域'],
    ['十五个', 15, null, '个'],
    ['二百三十六项', 236, null, '项'],
    ['一百余名', 100, 'atLeast', '名'],
    ['两余万', 20000, 'atLeast', ''],
    ['三万五千人', 35000, null, '人'],
    ['二○一四', 2014, null, ''],
    ['百分之九十八点六', 98.6, null, '%'],
    ['近五成', 50, 'about', '%'],
    ['-5件', -5, null, '件'],
    ['171.88亿元', 17188000000, null, '元'],
    ['未发生', 0, null, ''],
    ['全覆盖', 100, null, '%'],
  ])('%s', (printed, value, hedge, unit) => {
    expect(readNumbers(printed)).toEqual([{ value: expect.closeTo(value, 4), hedge, unit }])
  })

  it('several figures of one text, and none where there is none', () => {
    expect(readNumbers('2123户6108条').map(({ value }) => value)).toEqual([2123, 6108])
    expect(readNumbers('若干件')).toEqual([])
  })
})

describe('checkPrinted accepts', () => {
  it.each<[printed: string, value: number, unit: string, multiplier: 0 | 4 | 8]>([
    ['184.24万件', 184.24, '件', 4],
    ['27220000元', 2722, '元', 4],
    ['13个行业', 13, '个', 0],
    ['11县(市、区)', 11, '个', 0],
    ['392名', 392, '人', 0],
    ['61.8万个', 61.8, '户', 4],
    ['20工作日', 20, '个工作日', 0],
    ['2123户6108条', 6108, '条', 0],
    ['零件', 0, '件', 0],
    ['未发生', 0, '件', 0],
  ])('%s', (printed, value, zh, multiplier) => {
    const stated = { value, printed, precision: 'exact' } as const
    expect(checkPrinted(stated, { unit: { zh }, multiplier })).toEqual([])
  })
})

describe('checkStatedChange accepts', () => {
  const percent = 'percent'
  it.each<[printed: string, value: number, unit: 'percent' | 'percentagePoints' | 'absolute']>([
    ['减少了10.84%', -10.84, percent],
    ['压缩75.38%', -75.38, percent],
    ['增幅18.38%', 18.38, percent],
    ['增长2倍', 200, percent],
    ['提高1.2个百分点', 1.2, 'percentagePoints'],
    ['增加842件，增幅18.38%', 842, 'absolute'],
    ['持平', 0, percent],
  ])('%s', (printed, value, unit) => {
    const change = { printed, value, unit, base: '2019' }
    expect(checkStatedChange(change, { unit: { zh: '件' }, multiplier: 0 })).toEqual([])
  })
})
