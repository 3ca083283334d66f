import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { MessagesProvider } from '../../../src/messages/useMessages'
import type { RegionDataset } from '../../../src/domain/model/regionDataset'
import { Reasons } from '../../../src/screens/indicator/Reasons'
import { aMissing, aNote, aStated, aDataset } from '../../support/builders'
import { reportDataset } from '../../support/reportDataset'
import { messagesFor } from '../../support/messagesFor'

function show(dataset: RegionDataset) {
  return render(
    <MessagesProvider value={messagesFor('zh')}>
      <Reasons dataset={dataset} indicatorId="reconsideration.applications" />
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
  )
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '① 2019年 窗口关闭两个月（李四，2021年3月1日；依据：工作总结）',
    '② 2020年 窗口关闭两个月（张三，2021年3月1日；依据：工作总结）',
  ])
})

it('shows nothing where no reason is recorded', () => {
  expect(show(reportDataset()).container.childElementCount).toBe(0)
})
