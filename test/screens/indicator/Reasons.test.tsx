import { render, screen } from '@testing-library/react'
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
    '① 2019年 窗口关闭两个月（李四，2021年3月1日；依据：工作总结）',
    '② 2020年 窗口关闭两个月（张三，2021年3月1日；依据：工作总结）',
  ])
  expect(screen.queryByText(/尚未登记/)).toBeNull()
})

it('says that no reason is recorded, without technical instructions', () => {
  show(reportDataset(), 2020)
  const section = screen.getByRole('heading', { name: '变化原因' }).parentElement
  expect(section?.textContent).toMatch(/尚未登记2020\s?年数据的变化原因。$/)
  expect(section?.querySelector('details, pre')).toBeNull()
})

it('asks for the later year’s reason where only the earlier has one', () => {
  show(aDataset({ observations: [aMissing({ notes: [aNote()] }), aStated()] }), 2020, 'en')
  expect(screen.getAllByRole('listitem')).toHaveLength(1)
  expect(document.body.textContent).toContain('No explanation has been recorded for 2020.')
})
