import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { CodeFailure } from '../../src/loading/codeFailure'
import { buildLoadable } from '../../src/loading/loadable'
import { FigureBoundary } from '../../src/ui/FigureBoundary'

it('names a missing file as such, and shows the figure once the file is back', async () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined)
  const failure = new CodeFailure('glossary.js · HTTP 404', () => Promise.resolve())
  const resource = buildLoadable(() =>
    failure.isFixed ? Promise.resolve('83件') : Promise.reject(failure),
  )
  const Figure = () => <p>{resource.read()}</p>
  await resource.prepare()
  render(
    <FigureBoundary of={{ name: { zh: '行政应诉', en: 'Litigation' } }} showing={1}>
      <Figure />
    </FigureBoundary>,
  )
  const notice = screen.getByRole('alert').textContent
  expect(notice).toContain('未能加载此部分程序')
  expect(notice).toContain('glossary.js · HTTP 404')
  expect(notice).not.toContain('行政应诉')

  fireEvent.click(screen.getByRole('button', { name: '重试' }))
  await screen.findByText('83件')
})
