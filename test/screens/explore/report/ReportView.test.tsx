import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { MessagesProvider } from '../../../../src/messages/useMessages'
import { linkTo } from '../../../../src/navigation/links'
import type { ExploreSearch } from '../../../../src/navigation/search/exploreSearch'
import { NavigationProvider } from '../../../../src/navigation/useNavigation'
import { ReportView } from '../../../../src/screens/explore/report/ReportView'
import { messagesFor } from '../../../support/messagesFor'
import { reportDataset } from '../../../support/reportDataset'
import { sectionOf } from '../sectionOf'

const dataset = sectionOf(reportDataset(), 7)
const KEY = 'fazhi-ticks-530600/530600-2020'

function show(report = '530600-2020', change = vi.fn<(changes: Partial<ExploreSearch>) => void>()) {
  render(
    <MessagesProvider value={messagesFor('zh')}>
      <NavigationProvider
        value={{
          shared: {},
          linkTo: (destination) => linkTo(destination, {}),
          linkWith: () => '#/explore',
          updateSearch: () => undefined,
        }}
      >
        <ReportView dataset={dataset} report={report} change={change} />
      </NavigationProvider>
    </MessagesProvider>,
  )
}

const box = (name: string) => screen.getByRole('checkbox', { name: `已核对：${name}` })
const rowOf = (name: string) => box(name).closest('tr')?.textContent
const status = () => screen.getByRole('status').textContent

afterEach(() => window.localStorage.clear())

describe('the list in the order of a report', () => {
  it('has the figures at their places, as printed, with their cautions', () => {
    show()
    expect(screen.getAllByRole('checkbox')).toHaveLength(22)
    const heads = [...document.querySelectorAll('[scope=rowgroup]')].map((head) => head.textContent)
    expect(heads[0]).toBe('第一部分第（七）项第一点（矛盾化解）')
    const row = rowOf('行政复议申请数')
    for (const part of ['83件', '92件 2019年', '减少了10.84%', '与报告自身数据不符'])
      expect(row).toContain(part)
  })

  it('counts ticks, keeps them, and clears them after a confirmation only', async () => {
    show()
    expect(status()).toBe('已核对0/22')
    await userEvent.click(box('行政复议申请数'))
    await userEvent.click(box('人民调解成功率'))
    expect(status()).toBe('已核对2/22')
    expect(window.localStorage.getItem(KEY)).toContain('reconsideration.applications')
    await userEvent.click(box('人民调解成功率'))
    expect(status()).toBe('已核对1/22')
    const confirm = vi.spyOn(window, 'confirm').mockReturnValueOnce(false).mockReturnValueOnce(true)
    const clear = screen.getByRole('button', { name: '清除核对记录' })
    await userEvent.click(clear)
    expect(status()).toBe('已核对1/22')
    await userEvent.click(clear)
    expect(status()).toBe('已核对0/22')
    expect(confirm.mock.calls[0]?.[0]).toContain('1项')
  })

  it('takes the tick from a figure that has changed since, and says so until it is ticked again', async () => {
    const tick = { printed: '84件', version: '2021-01-01' }
    window.localStorage.setItem(KEY, JSON.stringify({ 'litigation.cases': tick }))
    show()
    const name = '行政应诉案件数（以市政府为被告）'
    await screen.findByText(/当时（数据版本2021-01-01）为“84件”/)
    expect(box(name)).toHaveProperty('checked', false)
    expect(status()).toBe('已核对0/22；1项核对后数据有变，须重新核对')
    await userEvent.click(box(name))
    expect(status()).toBe('已核对1/22')
    expect(screen.queryByText(/当时/)).toBeNull()
  })

  it('shows the newest report in place of an unknown one, and says so', () => {
    show('530600-1999')
    expect(screen.getByText(/没有编号为“530600-1999”的报告/)).toBeTruthy()
    expect(within(screen.getByRole('table')).getAllByRole('checkbox')).toHaveLength(22)
  })
})
