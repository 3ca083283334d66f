import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { reportDataset } from '../../support/reportDataset'
import { sectionOf } from './sectionOf'
import { showExplore } from './showExplore'

const dataset = reportDataset()

/** The seventh section only: as good for most questions, and five times as quick to render. */
const seventh = sectionOf(dataset, 7)

const table = () => within(screen.getByRole('table', { name: '全部指标' }))
// By selector: roles of a thousand cells take seconds.
const names = () =>
  [...document.querySelectorAll('tbody th a')].map(({ textContent }) => textContent)
const sections = () =>
  [...document.querySelectorAll('tbody th[scope=rowgroup]')].map(({ textContent }) => textContent)
const rowOf = (name: string) => {
  const row = screen.getByRole('checkbox', { name: `选择${name}` }).closest('tr')
  if (row === null) throw new Error(`${name} is in no row`)
  return row
}
const allRows = () => waitFor(() => expect(names()).toHaveLength(112))
const field = () => screen.getByRole('searchbox')
const status = () =>
  screen.getAllByRole('status').find(({ className }) => className === 'explore-count')?.textContent

describe('the table of all indicators', () => {
  it('lists all indicators under the sections of the report', async () => {
    showExplore(dataset)
    await allRows()
    expect(status()).toBe('共112项指标')
    expect(sections()).toEqual([
      '两年可比（7项）',
      '2 政府职能',
      '3 制度体系',
      '4 依法决策',
      '5 行政执法',
      '6 权力监督',
      '7 矛盾化解',
    ])
  })

  it('exports all rows in the catalogue’s order, filtered rows in their own order', async () => {
    const listed = () => screen.getByTestId('listed').textContent.split(' ')
    const { goTo } = showExplore(dataset, '?sort=-later')
    expect(listed()).toEqual(dataset.catalog.indicators.map(({ id }) => id))
    await goTo('?topic=mediation&sort=-later')
    expect(listed()).toHaveLength(names().length)
    expect(new Set(listed().map((id) => id.split('.')[0]))).toEqual(new Set(['mediation']))
    expect(listed().map((id) => dataset.indicatorById.get(id)?.name.zh)).toEqual(names())
  })

  it('shows scope, unit, figure, change, marks and place of each indicator', async () => {
    showExplore(dataset)
    await allRows()
    const row = rowOf('行政复议申请数')
    const cells = within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent)
    expect(cells.slice(0, 6)).toEqual([
      '市政府',
      '件',
      '83件',
      '',
      '第（七）项第一点',
      '↓ 减少9件（−9.8%）2019年92件尚不能排除偶然波动',
    ])
    expect(cells[6]).toContain('与报告自身数据不符')
    expect(cells.slice(7)).toEqual(['复制'])
    const rate = within(rowOf('行政执法证考试通过率')).getAllByRole('cell')
    expect(rate.map(({ textContent }) => textContent)).toContain('1573/2640')
    expect(within(row).getByRole('link', { name: '行政复议申请数' }).getAttribute('href')).toBe(
      '#/indicator/reconsideration.applications',
    )
  })

  it('says once that nearly all lack a year, and shows only the others on demand', async () => {
    const { history, goTo } = showExplore(dataset)
    await allRows()
    expect(
      screen.getByText('2019年仅7项有数据，其余105项缺数据（本站未收录2019年报告）。'),
    ).toBeTruthy()
    expect(table().queryByText('未收录')).toBeNull()
    expect(names().slice(0, 7)).toContain('行政复议申请数')
    const only = screen.getByRole('button', { name: '只看可比的7项' })
    expect(only.getAttribute('aria-pressed')).toBe('false')
    await userEvent.click(only)
    await waitFor(() => expect(names()).toHaveLength(7))
    expect(only.getAttribute('aria-pressed')).toBe('true')
    expect(within(rowOf('行政复议申请数')).getByRole('cell', { name: '92件' })).toBeTruthy()
    expect(sections()).toEqual(['2 政府职能', '7 矛盾化解'])
    await userEvent.click(only)
    expect(history).toEqual(['', '?complete=both', ''])
    await goTo('?section=2')
    expect(screen.getByRole('button', { name: '只看可比的5项' })).toBeTruthy()
  })

  it('copies the sentence of a row, by its button and by Ctrl+C on the row', async () => {
    showExplore(seventh)
    const sentence = /^2020年人民调解成功率98\.64%（23219\/23540）.*第一部分第（七）项第三点）。$/
    const user = userEvent.setup()
    const row = rowOf('人民调解成功率')
    const button = within(row).getByRole('button', { name: '复制“人民调解成功率”一句' })
    await user.click(button)
    await screen.findByText('已复制：人民调解成功率')
    expect(button.textContent).toBe('已复制')
    expect(await navigator.clipboard.readText()).toMatch(sentence)
    expect(button.tabIndex).toBe(-1)
    await user.click(within(rowOf('行政复议申请数')).getByRole('button'))
    await screen.findByText('已复制：行政复议申请数')
    const link = within(row).getByRole('link')
    act(() => link.focus())
    const setData = vi.fn<(type: string, text: string) => void>()
    fireEvent.copy(link, { clipboardData: { setData } })
    expect(setData).toHaveBeenCalledWith('text/plain', expect.stringMatching(sentence))
    expect(button.textContent).toBe('已复制')
  })

  it('skips to the first row', async () => {
    showExplore(seventh)
    await userEvent.click(screen.getByRole('link', { name: '跳到指标表第一行' }))
    expect(document.activeElement?.textContent).toBe('行政复议申请数')
  })

  it('sorts by a column, reverses, and returns to the report’s order', async () => {
    const { history } = showExplore(dataset)
    const press = async () => userEvent.click(table().getByRole('button', { name: /^2020年/ }))
    const head = () => table().getByRole('columnheader', { name: /^2020年/ })
    await press()
    expect(head().getAttribute('aria-sort')).toBe('descending')
    expect(names()[0]).toBe('进场交易金额')
    expect(sections()).toEqual([])
    await press()
    expect(head().getAttribute('aria-sort')).toBe('ascending')
    await press()
    expect(head().getAttribute('aria-sort')).toBe('none')
    expect(history).toEqual(['', '?sort=-to', '?sort=to', ''])
  })

  it('filters by the address and by the controls', async () => {
    const { history } = showExplore(dataset, '?section=7')
    expect(status()).toBe('112项指标中的22项')
    await userEvent.selectOptions(screen.getByLabelText('专题'), '行政应诉')
    await waitFor(() => expect(names()).toHaveLength(7))
    await userEvent.selectOptions(screen.getByLabelText('报告章节'), '不限')
    await waitFor(() => expect(status()).toBe('共112项指标'))
    expect(history).toEqual(['?section=7', '?section=7&topic=litigation', ''])
  })

  it('keeps the filters open on a narrow screen, and the focus in them after clearing', async () => {
    showExplore(seventh)
    const details = document.querySelector<HTMLDetailsElement>('.explore-filters')
    expect(details?.open).toBe(false)
    await userEvent.click(screen.getByText('筛选'))
    await waitFor(() => expect(details?.open).toBe(true))
    await userEvent.selectOptions(screen.getByLabelText('类型'), '比率')
    await userEvent.click(await screen.findByRole('button', { name: '清除筛选' }))
    expect(details?.open).toBe(true)
    expect(document.activeElement).toBe(screen.getByLabelText('报告章节'))
  })

  it('offers to clear filters that match nothing', async () => {
    const { history } = showExplore(dataset, '?measure=duration&failed=yes')
    expect(screen.getByText('没有指标同时满足所选筛选条件')).toBeTruthy()
    const [, back] = screen.getAllByRole('button', { name: '清除筛选' })
    if (back !== undefined) await userEvent.click(back)
    expect(document.activeElement).toBe(field())
    expect(history).toEqual(['?measure=duration&failed=yes', ''])
    await allRows()
  })

  it('shows the unknown filter value of an outdated link', () => {
    showExplore(dataset, '?topic=abolished')
    expect(screen.getByLabelText('专题')).toHaveProperty('value', 'abolished')
    expect(screen.getByText('没有指标同时满足所选筛选条件')).toBeTruthy()
  })
})

describe('the search', () => {
  it('answers Chinese text with figure, terms, sentence and locator', async () => {
    showExplore(seventh)
    await userEvent.type(field(), '调解 成功')
    const answer = screen.getByRole('region', { name: /^人民调解成功率/ })
    expect(answer.textContent).toContain('98.64%')
    expect(answer.textContent).toContain('23219/23540')
    expect(answer.textContent).toContain('按“件”计数')
    expect(answer.textContent).toContain('2020年人民调解成功率98.64%')
    expect(answer.textContent).toContain('第一部分第（七）项第三点')
    expect(status()).toBe('22项指标中的2项；最相符：人民调解成功率98.64%')
    expect(names()).toEqual(['人民调解成功率', '人民调解成功的纠纷数'])
  })

  it('finds by pinyin initials once loaded, and reports no match only then', async () => {
    showExplore(seventh)
    await userEvent.type(field(), 'tjcg')
    expect(screen.queryByText(/没有与“tjcg”相符/)).toBeNull()
    const answer = await screen.findByRole('region', { name: /^人民调解成功率/ })
    expect(answer.textContent).toContain('23219/23540')
  })

  it('opens the best match on Enter, even before pinyin is loaded', async () => {
    showExplore(seventh)
    window.location.hash = ''
    await userEvent.type(field(), 'tjcg{Enter}')
    await waitFor(() => expect(window.location.hash).toBe('#/indicator/mediation.success-rate'))
  })

  it('stays on the screen on Enter without a match', async () => {
    showExplore(seventh)
    window.location.hash = '#/explore'
    await userEvent.type(field(), '齉齉齉{Enter}')
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 50)))
    expect(window.location.hash).toBe('#/explore')
  })

  it('keeps the typed text in the address without a history entry for each letter', async () => {
    const { history } = showExplore(seventh, '?section=7')
    // Both letters in one task: a busy machine would let the address follow the first.
    for (const value of ['复', '复议']) fireEvent.change(field(), { target: { value } })
    await waitFor(() => expect(history).toEqual(['?section=7&q=%E5%A4%8D%E8%AE%AE']))
  })

  it('follows a change of the address', async () => {
    const { goTo } = showExplore(seventh, '?q=复议')
    expect(field()).toHaveProperty('value', '复议')
    await goTo('?q=应诉')
    expect(field()).toHaveProperty('value', '应诉')
    expect(names()[0]).toBe('行政应诉案件数（以市政府为被告）')
  })

  it('marks a match with a spelling error as nearest', async () => {
    showExplore(seventh)
    await userEvent.type(field(), '行政服议')
    expect(screen.getByText('最接近的指标')).toBeTruthy()
    expect(names()[0]).toBe('行政复议申请数')
  })

  it('offers to clear a search without a match', async () => {
    showExplore(seventh)
    await userEvent.type(field(), '齉齉齉')
    expect(screen.getByText('没有与“齉齉齉”相符的指标')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: '清除查找' }))
    expect(document.activeElement).toBe(field())
    expect(names()).toHaveLength(22)
  })

  it('counts the matches that filters hide', () => {
    showExplore(seventh, '?q=复议&measure=rate')
    expect(screen.getByText(/^有1项指标与“复议”相符/)).toBeTruthy()
  })

  it('answers in English', async () => {
    showExplore(seventh, '?lang=en')
    await userEvent.type(field(), 'success mediation')
    expect(
      screen.getByRole('region', { name: /^Success rate of people’s mediation/ }).textContent,
    ).toContain('23,219/23,540')
  })
})

describe('the key /', () => {
  it('focuses the search field', async () => {
    showExplore(seventh)
    await userEvent.keyboard('/')
    expect(document.activeElement).toBe(field())
    expect(field()).toHaveProperty('value', '')
  })

  it('types a character in a field', async () => {
    showExplore(seventh)
    await userEvent.type(field(), '/')
    expect(field()).toHaveProperty('value', '/')
  })

  it('can be switched off, which the address keeps', async () => {
    const { history } = showExplore(seventh)
    await userEvent.click(screen.getByRole('checkbox', { name: '按“/”键查找' }))
    expect(history).toEqual(['', '?keys=off'])
    document.body.focus()
    await userEvent.keyboard('/')
    expect(document.activeElement).not.toBe(field())
  })
})

describe('terms in the headings', () => {
  it('show their definition and close on Escape', async () => {
    showExplore(seventh)
    const head = within(table().getByRole('columnheader', { name: /^范围/ }))
    const sign = head.getByRole('button', { name: /统计范围/ })
    await userEvent.click(sign)
    expect(sign.getAttribute('aria-expanded')).toBe('true')
    expect(head.getByRole('note').textContent).toContain('市政府')
    await userEvent.keyboard('{Escape}')
    expect(sign.getAttribute('aria-expanded')).toBe('false')
  })
})
