import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { reportDataset } from '../../support/reportDataset'
import { sectionOf } from './sectionOf'
import { showExplore } from './showExplore'

const dataset = reportDataset()

/** The seventh section only: as good for most questions, and five times as quick to render. */
const seventh = sectionOf(dataset, 7)

const table = () => within(screen.getByRole('table', { name: '全部指标' }))

describe('the selection', () => {
  const tick = async (name: string) =>
    userEvent.click(table().getByRole('checkbox', { name: `选择${name}` }))

  it('is kept in the address in the order of selection', async () => {
    const { history } = showExplore(seventh)
    for (const [at, name] of ['行政复议申请数', '人民调解成功率', '行政复议申请数'].entries()) {
      await tick(name)
      await waitFor(() => expect(history).toHaveLength(at + 2))
    }
    expect(history).toEqual([
      '',
      '?items=reconsideration.applications',
      '?items=reconsideration.applications,mediation.success-rate',
      '?items=mediation.success-rate',
    ])
  })

  it('comes from the address, without unknown ids', () => {
    showExplore(seventh, '?items=litigation.cases,abolished.one')
    expect(screen.getByRole('group', { name: '已选1项' })).toBeTruthy()
    expect(
      table().getByRole('checkbox', { name: '选择行政应诉案件数（以市政府为被告）' }),
    ).toHaveProperty('checked', true)
  })

  it('is limited to twelve, and disabled boxes say so', () => {
    const items = seventh.catalog.indicators.slice(0, 12).map(({ id }) => id)
    showExplore(seventh, `?items=${items.join(',')}`)
    const disabled = table()
      .getAllByRole('checkbox')
      .filter((box) => box.hasAttribute('disabled'))
    expect(disabled).toHaveLength(10)
    expect(disabled[0]?.closest('label')?.title).toBe('最多选12项')
    expect(screen.getByText('最多选12项')).toBeTruthy()
  })

  it('does not count unknown ids towards the limit', async () => {
    const ids = seventh.catalog.indicators.slice(0, 12).map(({ id }) => id)
    const { history } = showExplore(
      seventh,
      `?items=gone.one,gone.two,${ids.slice(0, 11).join(',')}`,
    )
    expect(screen.getByRole('group', { name: '已选11项' })).toBeTruthy()
    expect(screen.queryByText('最多选12项')).toBeNull()
    await tick(seventh.catalog.indicators[11]?.name.zh ?? '')
    expect(screen.getByRole('group', { name: '已选12项' })).toBeTruthy()
    await waitFor(() =>
      expect(history[1]).toBe(
        `?items=${[...ids.slice(0, 11), 'gone.one', 'gone.two', ids[11]].join(',')}`,
      ),
    )
    expect(screen.getByText('最多选12项')).toBeTruthy()
  })

  it('moves the focus to the next item after a removal, and to the table after the last', async () => {
    showExplore(seventh, '?items=litigation.cases,legal-aid.cases,mediation.success-rate')
    const remove = (name: string) => screen.getByRole('button', { name: `移除${name}` })
    await userEvent.click(remove('办理法律援助案件数'))
    expect(document.activeElement).toBe(remove('人民调解成功率'))
    await userEvent.keyboard('{Enter}')
    expect(document.activeElement).toBe(remove('行政应诉案件数（以市政府为被告）'))
    await userEvent.keyboard('{Enter}')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('指标表，可左右、上下滚动')
  })

  it('moves the focus to the table when cleared', async () => {
    showExplore(seventh, '?items=litigation.cases')
    await userEvent.click(screen.getByRole('button', { name: '取消选择' }))
    expect(document.activeElement?.getAttribute('aria-label')).toBe('指标表，可左右、上下滚动')
  })

  it('is charted on demand until it is cleared', async () => {
    const { history } = showExplore(seventh, '?items=litigation.cases')
    expect(screen.queryByRole('region', { name: '所选指标对比' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: '图表对比' }))
    expect(document.activeElement?.textContent).toBe('所选指标对比')
    await userEvent.click(screen.getByRole('radio', { name: '以某年为100' }))
    await userEvent.click(screen.getByRole('button', { name: '取消选择' }))
    expect(screen.queryByRole('region', { name: '所选指标对比' })).toBeNull()
    await waitFor(() =>
      expect(history).toEqual([
        '?items=litigation.cases',
        '?items=litigation.cases&chart=shared',
        '?items=litigation.cases&chart=index',
        '',
      ]),
    )
  })

  it('names the indicators without an index and the reason', () => {
    showExplore(seventh, '?items=litigation.cases,mediation.success-rate&chart=index&base=2019')
    expect(screen.getByText('人民调解成功率为比率，变化以百分点计，不折算指数。')).toBeTruthy()
    expect(screen.getByLabelText(/^基年/)).toHaveProperty('value', '2019')
  })

  const panel = () => within(screen.getByRole('region', { name: '所选指标对比' }))
  const figures = () => panel().getByRole('table', { hidden: true }).textContent

  it('lists its figures in a table beside the charts', () => {
    showExplore(seventh, '?items=litigation.cases,mediation.success-rate&chart=shared')
    expect(figures()).toContain('201945件未收录')
    expect(figures()).toContain('202033件98.64%')
  })

  it('gives the reason in every index cell without a number', () => {
    const items = 'litigation.cases,mediation.success-rate,legal-aid.cases'
    showExplore(seventh, `?items=${items}&chart=index&base=2019`)
    expect(figures()).toContain('2019100.0未收录未收录')
    expect(figures()).toContain('202073.3比率不折算缺基年数')
  })

  it('names different scopes on one scale', () => {
    const items = 'litigation.cases,legal-aid.cases'
    showExplore(seventh, `?items=${items}&chart=shared`)
    expect(panel().getByText(/^统计范围不同.*（市政府）；.*（全市）。$/)).toBeTruthy()
  })

  it('says that no indicator has an index', () => {
    showExplore(seventh, '?items=mediation.success-rate&chart=index')
    expect(panel().getByText('所选指标均不能折算指数，无图可示。')).toBeTruthy()
  })

  it('opens on own scales with the reason where a shared one is too wide, and keeps a choice', async () => {
    const items = 'litigation.cases,legal-aid.cases'
    const { history } = showExplore(seventh, `?items=${items}`)
    await userEvent.click(screen.getByRole('button', { name: '图表对比' }))
    expect(history[1]).toBe(`?items=${items}&chart=own`)
    // 5224 and 45.
    expect(panel().getByText(/最大者约为最小者的116倍/)).toBeTruthy()
    await userEvent.click(screen.getByRole('radio', { name: '同一坐标' }))
    await waitFor(() => expect(history[2]).toBe(`?items=${items}&chart=shared`))
    await waitFor(() => expect(panel().queryByText(/最大的约为最小的/)).toBeNull())
  })
})

describe('an old link', () => {
  it('names its unknown ids, which can be cleared', async () => {
    showExplore(seventh, '?items=gone.one,gone.two')
    const bar = within(screen.getByRole('group', { name: '已选0项' }))
    expect(bar.getByRole('status').textContent).toBe(
      '链接中有2项指标已不在目录中：gone.one、gone.two',
    )
    await userEvent.click(bar.getByRole('button', { name: '取消选择' }))
    expect(screen.queryByRole('group', { name: '已选0项' })).toBeNull()
  })

  it('with more than twelve ids says how many are left out', () => {
    const ids = seventh.catalog.indicators.slice(0, 14).map(({ id }) => id)
    showExplore(seventh, `?items=${ids.join(',')}`)
    expect(screen.getByText('链接中另有2项未选：最多选12项')).toBeTruthy()
  })
})
