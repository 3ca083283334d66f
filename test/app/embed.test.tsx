import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { EmbedApp } from '../../src/app/embed/EmbedApp'
import { dictionaries } from '../../src/messages/loadMessages'
import { embed } from '../../src/messages/en/embed'
import { aQueryClient } from '../support/queryClient'
import { testSettings } from '../support/renderApp'

it('reports an unknown target in the language of the address, without loading the other one', async () => {
  window.history.replaceState(null, '', '#/embed/no/such?lang=en')
  // Tests begin with all messages loaded.
  Reflect.deleteProperty(dictionaries.zh, 'embed')
  render(<EmbedApp settings={testSettings} queryClient={aQueryClient()} />)
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain(embed.unknown)
  expect(document.documentElement.lang).toBe('en')
  expect(dictionaries.zh).not.toHaveProperty('embed')
})
