import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../../support/renderApp'

const field = () => screen.findByRole('searchbox', { name: '查指标或数字' })

describe('the search in the header', () => {
  it('answers a figure with its year, sentence and place in the report', async () => {
    await renderApp('/quality')
    await userEvent.type(await field(), '23219')
    const answer = within(await screen.findByRole('region', { name: /人民调解成功的纠纷数/ }))
    expect(answer.getByText('所查数字：2020年23219件')).toBeTruthy()
    expect(answer.getByText(/^2020年人民调解成功的纠纷数23219件/)).toBeTruthy()
    expect(answer.getByText(/第一部分第（七）项第三点/)).toBeTruthy()
  })

  it('opens nothing on Enter for what no report gives, and names what comes near', async () => {
    await renderApp('/')
    await userEvent.type(await field(), '信访{Enter}')
    expect(await screen.findByText('所据报告未载“信访”的数')).toBeTruthy()
    expect(screen.getByRole('region', { name: /行政复议申请数/ })).toBeTruthy()
    expect(window.location.hash).not.toContain('indicator')
  })

  it('closes on Escape and on a press elsewhere, and keeps what was typed', async () => {
    await renderApp('/')
    const input = await field()
    await userEvent.type(input, '调解')
    await screen.findByText('最相符的指标')
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByText('最相符的指标')).toBeNull())
    await userEvent.click(input)
    await userEvent.type(input, '成')
    await screen.findByText('最相符的指标')
    await userEvent.click(document.body)
    await waitFor(() => expect(screen.queryByText('最相符的指标')).toBeNull())
    expect(input).toHaveProperty('value', '调解成')
  })

  it('takes the focus on / until that is switched off', async () => {
    await renderApp('/about')
    const input = await field()
    await userEvent.keyboard('/')
    expect(document.activeElement).toBe(input)
    await userEvent.click(await screen.findByRole('checkbox', { name: '按“/”键查找' }))
    await waitFor(() => expect(window.location.hash).toContain('keys=off'))
    await userEvent.click(document.body)
    await userEvent.keyboard('/')
    expect(document.activeElement).not.toBe(input)
  })

  it('offers copies and files of the answer, the sentence with its source', async () => {
    const user = userEvent.setup()
    await renderApp('/')
    await user.type(await field(), '10.84')
    const answer = within(await screen.findByRole('region', { name: /行政复议申请数/ }))
    await user.click(await answer.findByRole('button', { name: '复制一句' }))
    expect(await answer.findByText('已复制：一句话概述')).toBeTruthy()
    const copied = await navigator.clipboard.readText()
    expect(copied).toMatch(
      /^2020年行政复议申请数83件.*与所载两年数不符.*（来源：昭通市人民政府：.*第一点）。$/,
    )
    const others = ['复制表格', '图片', 'Excel'].map((name) => answer.getByRole('button', { name }))
    expect(others).toHaveLength(3)
  })

  it('says so where nothing matches', async () => {
    await renderApp('/')
    await userEvent.type(await field(), '今天天气')
    expect(await screen.findByText('没有与“今天天气”相符的指标或数字')).toBeTruthy()
  })

  it('is not in the header of the explorer, which has its own', async () => {
    await renderApp('/explore')
    expect(await screen.findAllByRole('searchbox')).toHaveLength(1)
  })
})

describe('the search without figures', () => {
  it('says why, with a button to try again', async () => {
    await renderApp('/about', 'partial')
    await userEvent.type(await field(), '法援')
    const search = within(screen.getByRole('search'))
    expect((await search.findByRole('alert')).textContent).toContain('服务器')
    expect(search.getByRole('button', { name: '重试' })).toBeTruthy()
  })
})
