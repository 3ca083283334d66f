import { screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { computeContrast } from '../../../src/theme/contrast'
import { accentIn } from '../../../src/app/state/useDocumentBranding'
import { buildPalette } from '../../../src/theme/palette'
import { renderApp } from '../../support/renderApp'

const root = document.documentElement
const accent = () => root.style.getPropertyValue('--accent')

afterEach(() => root.removeAttribute('style'))

describe('accentIn', () => {
  it.each(['#a40000', '#000000', '#4b2e83', '#005a2b'])(
    'keeps %s readable in both themes',
    (own) => {
      expect(accentIn('light', own)['--accent']).toBe(own)
      for (const theme of ['light', 'dark'] as const) {
        const colours = accentIn(theme, own)
        for (const ground of [buildPalette(theme).paper, colours['--on-accent']])
          expect(computeContrast(colours['--accent'], ground)).toBeGreaterThanOrEqual(4.5)
      }
    },
  )
})

describe('the settings', () => {
  it('set title, logo and accent', async () => {
    await renderApp('/about', 'real', { logo: './logo.svg', accent: '#a40000' })
    expect(document.title).toBe('说明 · 测试标题')
    expect(accent()).toBe('#a40000')
    const header = await screen.findByRole('banner')
    expect(header.querySelector('img')?.getAttribute('src')).toBe('./logo.svg')
    expect(header.textContent).toContain('测试单位')
  })

  it('follow the language and the theme', async () => {
    await renderApp('/about?lang=en&theme=dark', 'real', { accent: '#a40000' })
    await waitFor(() => expect(document.title).toBe('About · Test title'))
    expect(accent()).toBe(accentIn('dark', '#a40000')['--accent'])
  })

  it('without logo and accent set neither', async () => {
    await renderApp('/about')
    const header = await screen.findByRole('banner')
    expect(header.querySelector('img')).toBeNull()
    expect(accent()).toBe('')
  })
})
