import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { SeriesTable } from '../../../src/ui/figures/SeriesTable'
import { MessagesProvider } from '../../../src/messages/useMessages'
import { aMissing, aNote, anIndicator, aStated, aStatement, aDataset } from '../../support/builders'
import { messagesFor } from '../../support/messagesFor'

it('lists among the remarks the reason of a change or of a missing figure', () => {
  const dataset = aDataset({
    observations: [
      aMissing({ year: 2019, notes: [aNote({ author: '李四' })] }),
      aStated({ status: 'provisional', notes: [aNote()] }),
    ],
  })
  render(
    <MessagesProvider value={messagesFor('zh')}>
      <SeriesTable dataset={dataset} indicator={anIndicator()} caption="" />
    </MessagesProvider>,
  )
  const remarks = screen.getAllByRole('row').map((row) => row.lastElementChild?.textContent)
  expect(remarks.slice(1)).toEqual([
    '本站未收录该年报告；原因：窗口关闭两个月（李四，2021年3月1日；依据：工作总结）',
    '初步数；原因：窗口关闭两个月（张三，2021年3月1日；依据：工作总结）',
  ])
})

it('names the report of each figure, and of what older reports state, where there are several', () => {
  const report = (year: number) => ({
    id: `530600-${year}`,
    region: '530600',
    year,
    title: { zh: `昭通市${year}年度报告`, en: `Zhaotong: report of ${year}` },
    issuer: { zh: '昭通市人民政府', en: 'Zhaotong government' },
    published: `${year + 1}-02-03`,
    address: null,
    counties: null,
  })
  const statedChange = {
    value: -10.84,
    unit: 'percent',
    printed: '减少了10.84%',
    base: '2019',
  } as const
  const dataset = aDataset({
    observations: [
      aStated({ year: 2019, value: 92, locator: { chapter: 7, item: 1 } }),
      aStated({
        value: 84,
        source: '530600-2021',
        locator: { chapter: 5, item: 2 },
        otherStatements: [aStatement({ value: 83, statedChange })],
      }),
    ],
    catalog: { sources: [report(2020), report(2021)] },
  })
  render(
    <MessagesProvider value={messagesFor('zh')}>
      <SeriesTable dataset={dataset} indicator={anIndicator()} caption="" />
    </MessagesProvider>,
  )
  const [, older, newer] = screen
    .getAllByRole('row')
    .map((row) => [...row.children].slice(-2).map(({ textContent }) => textContent))
  expect(older?.[0]).toBe('《昭通市2020年度报告》第一部分第（七）项第一点')
  expect(newer?.[0]).toBe('《昭通市2021年度报告》第一部分第（五）项第二点')
  expect(newer?.[1]).toContain('此前《昭通市2020年度报告》所载为83件')
  expect(newer?.[1]).toContain('《昭通市2020年度报告》称较2019年“减少了10.84%”')
})
