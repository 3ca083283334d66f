import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { dictionaries } from '../../src/messages/loadMessages'
import { renderApp } from '../support/renderApp'

const named = () =>
  Array.from(document.querySelectorAll('.paper-item h2'), (name) => name.textContent)

const dispatch = (event: 'beforeprint' | 'afterprint') =>
  act(() => {
    window.dispatchEvent(new Event(event))
  })

it('lists the indicators of the address, and ids that the catalogue lacks', async () => {
  await renderApp('/print?items=litigation.cases,gone.away,legal-aid.cases')
  await screen.findByRole('heading', { level: 1, name: '打印稿' })
  await waitFor(() =>
    expect(named()).toEqual(['行政应诉案件数（以市政府为被告）', '办理法律援助案件数']),
  )
  screen.getByText('目录中没有以下编号，未列入：gone.away')
  expect(screen.getByRole('link', { name: '所选2项' }).getAttribute('aria-current')).toBe('page')
})

/** The cells of each row with as many as the first head has. */
const readRows = () => {
  const columns = document.querySelector('.sheets thead tr')?.children.length
  return Array.from(document.querySelectorAll('.sheets tbody tr'), ({ children }) =>
    Array.from(children, (cell) => cell.textContent),
  ).filter(({ length }) => length === columns)
}

it('compares the indicators of the address in a table, a row each', async () => {
  await renderApp('/print?items=litigation.cases,reconsideration.applications&form=table')
  await waitFor(() => expect(readRows()).toHaveLength(2), { timeout: 5_000 })
  expect(document.querySelector('.sheets caption')?.textContent).toBe(
    '昭通市：2020年与2019年对比表',
  )
  const [reconsideration] = readRows()
  expect(reconsideration?.slice(0, 7)).toEqual([
    '行政复议申请数',
    '市政府',
    '件',
    '92',
    '83',
    '-9',
    '-9.8%',
  ])
  expect(reconsideration?.[7]).toContain('与所载两年数不符')
  expect(document.querySelectorAll('.paper-item')).toHaveLength(0)
})

it('lists what a report contradicts itself in, with place, words, arithmetic, gap and finding', async () => {
  await renderApp('/print?form=errata')
  await waitFor(() => expect(readRows().length).toBeGreaterThan(1), { timeout: 5_000 })
  const row = readRows().find(([, name]) => name === '行政复议申请数')
  expect(row?.slice(2, 4)).toEqual(['第一部分第（七）项第一点', '减少了10.84%'])
  expect(row?.[4]).toContain('83')
  expect(row?.[5]).toBe('1.06个百分点')
  expect(row?.[6]).toContain('应为')
  expect(readRows().map(([number]) => number)).toEqual(
    readRows().map((_, index) => String(index + 1)),
  )
  expect(document.querySelector('.sheets')?.textContent).toContain('不说明哪一个有误')
})

it('replaces the screen by the handout while the browser prints', async () => {
  await renderApp('/?years=2019-2020')
  await screen.findByRole('heading', { level: 2, name: '行政复议申请数' })
  // The handout's code loads when the page is idle.
  await waitFor(
    () => {
      dispatch('beforeprint')
      expect(named()).toHaveLength(4)
    },
    { timeout: 15_000, interval: 500 },
  )
  expect(document.documentElement.dataset['paper']).toBe('handout')
  dispatch('afterprint')
  expect(named()).toEqual([])
  expect(document.documentElement.dataset['paper']).toBeUndefined()
})

it('prints the handout in the language that the reader changed to, at the first attempt', async () => {
  // Tests begin with all messages loaded.
  Reflect.deleteProperty(dictionaries.en, 'indicator')
  await renderApp('/?years=2019-2020')
  await screen.findByRole('heading', { level: 2, name: '行政复议申请数' })
  await waitFor(
    () => {
      dispatch('beforeprint')
      expect(named()).toHaveLength(4)
    },
    { timeout: 15_000, interval: 500 },
  )
  dispatch('afterprint')
  await userEvent.click(screen.getByRole('link', { name: 'English' }))
  await waitFor(() => expect(dictionaries.en).toHaveProperty('indicator'), { timeout: 15_000 })
  dispatch('beforeprint')
  expect(named()).toHaveLength(4)
  expect(document.querySelector('.print-portal')?.textContent).toContain(
    'Comparison of 2019 and 2020',
  )
  dispatch('afterprint')
})
