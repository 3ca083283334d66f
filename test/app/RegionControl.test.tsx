// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { RegionControl } from '../../src/app/RegionControl'
import { AddressProvider } from '../../src/routes/address'

it('makes the options of a whole province once, whatever is chosen', () => {
  const regions = Array.from({ length: 146 }, (_, at) => ({
    code: String(530000 + at),
    name: { zh: `示例县 ${at}`, en: `Example ${at}` },
  }))
  const made = vi.spyOn(regions, 'map')
  // As after every step: an address of its own each time.
  const control = (region: string) => (
    <AddressProvider
      value={{
        shared: { region },
        hrefOf: () => '#/',
        hrefWith: () => '#/',
        change: () => undefined,
      }}
    >
      <RegionControl regions={regions} region={region} />
    </AddressProvider>
  )
  const { rerender } = render(control('530001'))
  rerender(control('530002'))
  rerender(control('530003'))
  expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('530003')
  expect(screen.getAllByRole('option')).toHaveLength(146)
  expect(made).toHaveBeenCalledOnce()
})
