// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { MessagesProvider } from '../../../src/messages/useMessages'
import type { RegionDataset } from '../../../src/domain/model/regionDataset'
import { Reasons } from '../../../src/screens/indicator/Reasons'
import { aMissing, aNote, aStated, aDataset } from '../../support/builders'
import { reportDataset } from '../../support/reportDataset'
import { messagesFor } from '../../support/messagesFor'

function show(dataset: RegionDataset, year: number, lang: 'zh' | 'en' = 'zh') {
  render(
    <MessagesProvider value={messagesFor(lang)}>
      <Reasons dataset={dataset} indicatorId="reconsideration.applications" year={year} />
    </MessagesProvider>,
  )
}

it('lists the reasons of each year with the signs of the chart', () => {
  show(
    aDataset({
      observations: [
        aMissing({ notes: [aNote({ author: '李四' })] }),
        aStated({ notes: [aNote()] }),
      ],
    }),
    2020,
  )
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '① 2019 年 窗口关闭两个月（李四，2021 年 3 月 1 日；依据：工作总结）',
    '② 2020 年 窗口关闭两个月（张三，2021 年 3 月 1 日；依据：工作总结）',
  ])
  expect(screen.queryByText('怎样补上')).toBeNull()
})

it('says of the real figures that no reason is written, and names the file for it', () => {
  show(reportDataset(), 2020)
  const section = screen.getByRole('heading', { name: '为什么变化' }).parentElement
  if (section === null) throw new Error('The heading has no parent')
  expect(section.textContent).toContain('2020 年的数字为什么是这样，还没有人写明')
  expect(section.textContent).toContain('mock-api/data/reports/530600-2020.json')
  const sample: unknown = JSON.parse(within(section).getByLabelText('样例').textContent)
  expect(sample).toMatchObject({
    notes: [{ indicator: 'reconsideration.applications', year: 2020 }],
  })
})

it('names the newest report for a year without a report', () => {
  show(reportDataset(), 2019)
  expect(document.body.textContent).toContain('mock-api/data/reports/530600-2020.json')
})

it('asks for the later year’s reason where only the earlier has one', () => {
  show(aDataset({ observations: [aMissing({ notes: [aNote()] }), aStated()] }), 2020, 'en')
  expect(screen.getAllByRole('listitem')).toHaveLength(1)
  expect(document.body.textContent).toContain('Nobody has written down why the figure of 2020')
})
