// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { reportWorld } from '../../support/reportWorld'
import { sectionOf } from './sectionOf'
import { showExplore } from './showExplore'

const world = reportWorld()

/** The seventh section only: as good for most questions, and five times as quick to render. */
const seventh = sectionOf(world, 7)

const table = () => within(screen.getByRole('table', { name: '全部指标' }))

describe('the selection', () => {
  const tick = async (name: string) =>
    userEvent.click(table().getByRole('checkbox', { name: `选择${name}` }))

  it('is kept in the address in the order of choosing', async () => {
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

  it('comes from the address, without what no longer exists', () => {
    showExplore(seventh, '?items=litigation.cases,abolished.one')
    expect(screen.getByRole('group', { name: '已选 1 项' })).toBeTruthy()
    expect(
      table().getByRole('checkbox', { name: '选择行政应诉案件数（以市政府为被告）' }),
    ).toHaveProperty('checked', true)
  })

  it('ends at twelve', () => {
    const items = seventh.catalog.indicators.slice(0, 12).map(({ id }) => id)
    showExplore(seventh, `?items=${items.join(',')}`)
    const boxes = table().getAllByRole('checkbox')
    expect(boxes.filter((box) => box.hasAttribute('disabled'))).toHaveLength(10)
    expect(screen.getByText('最多选 12 项')).toBeTruthy()
  })

  it('hands the focus on when a chosen one is taken out, and to the table when none is left', async () => {
    showExplore(seventh, '?items=litigation.cases,legal-aid.cases,mediation.success-rate')
    const remove = (name: string) => screen.getByRole('button', { name: `移除${name}` })
    await userEvent.click(remove('办理法律援助案件数'))
    expect(document.activeElement).toBe(remove('人民调解成功率'))
    await userEvent.keyboard('{Enter}')
    expect(document.activeElement).toBe(remove('行政应诉案件数（以市政府为被告）'))
    await userEvent.keyboard('{Enter}')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('指标表，可左右、上下滚动')
  })

  it('hands the focus on when it is given up as a whole', async () => {
    showExplore(seventh, '?items=litigation.cases')
    await userEvent.click(screen.getByRole('button', { name: '取消选择' }))
    expect(document.activeElement?.getAttribute('aria-label')).toBe('指标表，可左右、上下滚动')
  })

  it('says why no more can be ticked where it cannot', () => {
    const items = seventh.catalog.indicators.slice(0, 12).map(({ id }) => id)
    showExplore(seventh, `?items=${items.join(',')}`)
    const [box] = table()
      .getAllByRole('checkbox')
      .filter((one) => one.hasAttribute('disabled'))
    expect(box?.closest('label')?.title).toBe('最多选 12 项')
  })

  it('is charted on demand, and no longer when it is given up', async () => {
    const { history } = showExplore(seventh, '?items=litigation.cases')
    expect(screen.queryByRole('region', { name: '所选指标比较' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: '画图比较' }))
    expect(document.activeElement?.textContent).toBe('所选指标比较')
    await userEvent.click(screen.getByRole('radio', { name: '以某年为 100' }))
    await userEvent.click(screen.getByRole('button', { name: '取消选择' }))
    expect(screen.queryByRole('region', { name: '所选指标比较' })).toBeNull()
    // The address follows the picture.
    await waitFor(() =>
      expect(history).toEqual([
        '?items=litigation.cases',
        '?items=litigation.cases&chart=shared',
        '?items=litigation.cases&chart=index',
        '',
      ]),
    )
  })

  it('tells which indicators have no index and why they are missing', () => {
    showExplore(seventh, '?items=litigation.cases,mediation.success-rate&chart=index&base=2019')
    expect(screen.getByText(/不能折算成指数：人民调解成功率$/)).toBeTruthy()
    expect(screen.getByLabelText(/^基年/)).toHaveProperty('value', '2019')
  })

  it('has its figures in a table beside the pictures', () => {
    showExplore(seventh, '?items=litigation.cases,mediation.success-rate&chart=shared')
    const figures = within(screen.getByRole('region', { name: '所选指标比较' })).getByRole(
      'table',
      {
        hidden: true,
      },
    )
    expect(figures.textContent).toContain('201945 件未公布')
    expect(figures.textContent).toContain('202033 件98.64%')
  })
})

describe('an old link', () => {
  it('tells which of its ids name nothing any more, and can be cleared of them', async () => {
    showExplore(seventh, '?items=gone.one,gone.two')
    const bar = within(screen.getByRole('group', { name: '已选 0 项' }))
    expect(bar.getByRole('status').textContent).toBe(
      '链接里有 2 项指标已不在目录中：gone.one、gone.two',
    )
    await userEvent.click(bar.getByRole('button', { name: '取消选择' }))
    expect(screen.queryByRole('group', { name: '已选 0 项' })).toBeNull()
  })

  it('that names more than twelve says how many were left out', () => {
    const ids = seventh.catalog.indicators.slice(0, 14).map(({ id }) => id)
    showExplore(seventh, `?items=${ids.join(',')}`)
    expect(screen.getByText('链接里另有 2 项未选上：最多选 12 项')).toBeTruthy()
  })
})
