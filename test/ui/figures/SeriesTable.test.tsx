// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { SeriesTable } from '../../../src/ui/figures/SeriesTable'
import { MessagesProvider } from '../../../src/messages/useMessages'
import { aMissing, aNote, anIndicator, aStated, aDataset } from '../../support/builders'
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
