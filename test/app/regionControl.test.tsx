import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../support/renderApp'

const LIST = 'regions.json'

/** The control once its code is loaded; until then a disabled one takes its space. */
const control = () =>
  waitFor(() => {
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: '地区' })
    expect(select.disabled).toBe(false)
    return select
  })
const choose = (select: HTMLElement, value: string) =>
  act(async () => void fireEvent.change(select, { target: { value } }))
const options = (select: HTMLElement) =>
  within(select)
    .queryAllByRole<HTMLOptionElement>('option')
    .map(({ text }) => text)

const hasOptions = (select: HTMLElement, count: number) =>
  waitFor(() => expect(options(select)).toHaveLength(count))

/** The dashboard of a province whose list of regions is not loaded. */
async function openProvince() {
  const app = await renderApp('/', 'province')
  const select = await control()
  await waitFor(() => expect(options(select)).toEqual(['示例市06']))
  return { ...app, select }
}

it('requests no list of regions before the reader reaches for it', async () => {
  const city = await renderApp('/', 'real')
  await screen.findAllByText('83')
  cleanup()
  city.server.close()
  const { requests } = await renderApp('/?region=530621', 'province')
  await screen.findAllByText(/2025年/)
  const select = await control()
  await waitFor(() => expect(options(select)).toEqual([expect.stringMatching(/^示例县\d+$/)]))
  expect(requests).toEqual(['catalog.json', 'regions/530621/observations.json'])
  expect(requests.map((resource) => resource.replace('530621', '530600'))).toEqual(city.requests)
})

describe('the region control', () => {
  it.each([
    ['pointerenter', fireEvent.pointerEnter],
    ['pointerdown', fireEvent.pointerDown],
    ['focus', fireEvent.focus],
  ])('requests the list once on %s', async (_, reach) => {
    const { requests, select } = await openProvince()
    expect(requests).not.toContain(LIST)
    reach(select)
    await hasOptions(select, 146)
    expect(select.value).toBe('530600')
    expect(options(select).filter((name) => name === '示例市06')).toHaveLength(1)
    fireEvent.focus(select)
    expect(requests.filter((resource) => resource === LIST)).toHaveLength(1)
  })

  it('shows that the list is loading, and keeps the region', async () => {
    const { server, select } = await openProvince()
    let answer = () => {}
    const held = new Promise<void>((resolve) => (answer = resolve))
    server.use(http.get(`*/${LIST}`, () => held.then(() => undefined)))
    fireEvent.focus(select)
    await waitFor(() => expect(options(select)).toEqual(['示例市06', '正在读取数据…']))
    expect(select.options[1]?.disabled).toBe(true)
    expect(select.value).toBe('530600')
    answer()
    await hasOptions(select, 146)
  })

  it('shows the name of a chosen region while its figures load', async () => {
    const { server, select } = await openProvince()
    fireEvent.focus(select)
    await hasOptions(select, 146)
    server.use(http.get('*/regions/530621/observations.json', () => new Promise<never>(() => {})))
    await choose(select, '530621')
    await waitFor(() => expect(select.value).toBe('530621'))
    expect(select.selectedOptions[0]?.text).toMatch(/示例县\d+/)
    expect(options(select)).toHaveLength(146)
  })

  it('shows that the list failed to load, keeps the figures, and retries on request', async () => {
    const { server, select } = await openProvince()
    server.use(http.get(`*/${LIST}`, () => new HttpResponse(null, { status: 403 })))
    fireEvent.focus(select)
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toMatch(/无权读取该数据.*regions\.json.*不受影响/)
    expect(options(select)).toEqual(['示例市06'])
    expect(screen.getAllByText(/2025年/).length).toBeGreaterThan(0)
    server.resetHandlers()
    fireEvent.click(within(alert).getByRole('button', { name: '重试' }))
    await hasOptions(select, 146)
    expect(document.activeElement).toBe(select)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('shows an unknown region by its code, and offers the others', async () => {
    await renderApp('/?region=999999', 'province')
    const [alert] = await screen.findAllByRole('alert')
    expect(alert?.textContent).toContain('regions/999999/observations.json')
    const select = await control()
    expect(options(select)).toEqual(['999999'])
    fireEvent.focus(select)
    await hasOptions(select, 147)
    await choose(select, '530600')
    await waitFor(() => expect(screen.queryAllByRole('alert')).toEqual([]))
  })

  it('is absent where there is one region', async () => {
    await renderApp('/', 'real')
    await screen.findAllByText('83')
    expect(screen.queryByRole('combobox', { name: '地区' })).toBeNull()
  })
})
