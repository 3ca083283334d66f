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
