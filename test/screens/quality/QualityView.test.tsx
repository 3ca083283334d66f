import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { MessagesProvider } from '../../../src/messages/useMessages'
import type { RegionDataset } from '../../../src/domain/model/regionDataset'
import { runChecks } from '../../../src/domain/checks/runChecks'
import { QualityView } from '../../../src/screens/quality/QualityView'
import { aRunOf, aDataset } from '../../support/builders'
import { reportDataset } from '../../support/reportDataset'
import { loadScenario } from '../../exports/exportViews'
import { messagesFor } from '../../support/messagesFor'

function show(dataset: RegionDataset, lang: 'zh' | 'en' = 'zh', target?: string) {
  render(
    <MessagesProvider value={messagesFor(lang)}>
      <QualityView dataset={dataset} target={target} indicatorHref={(id) => `#/indicator/${id}`} />
    </MessagesProvider>,
  )
}

describe('the data-check page', () => {
  it('sums up the checks of the report under its heading', () => {
    show(reportDataset())
    expect(screen.getByRole('heading', { level: 1, name: '数据核对' })).toBeTruthy()
    expect(screen.getByText(/^\d+项核对：相符\d+、不符2、需留意1、无法核对5$/)).toBeTruthy()
  })

  it('says where the link’s check is not among them', () => {
    show(reportDataset(), 'zh', 'printedChange/gone/2020')
    expect(screen.getByRole('status').textContent).toContain('未找到链接所指的核对项')
  })

  it('groups failed, review, unverifiable and passed checks in this order', () => {
    show(reportDataset())
    const headings = screen.getAllByRole('heading', { level: 2 })
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      '不符（2）',
      '需留意（1）',
      '无法核对（5）',
      expect.stringMatching(/^相符（\d+）$/),
    ])
  })

  it('shows the printed text and locator, arithmetic, verdict and reason of a check', () => {
    show(reportDataset())
    const wrong = within(screen.getByRole('region', { name: '不符（2）' }))
    const check = wrong.getByRole('article', { name: /^行政复议申请数/ })
    expect(check.textContent).toContain('减少了10.84%第一部分第（七）项第一点')
    expect(check.textContent).toContain('(83 − 92) ÷ 92 = −9.78%')
    expect(within(check).getByText('不符')).toBeTruthy()
    expect(check.textContent).toContain(
      '按报告所载两年数计算应为减少9.78%，报告写作“减少了10.84%”；10.84%与以2020年83件为基数的结果一致；同比应以上年92件为基数。',
    )
  })

  it('links every check to its indicator', () => {
    show(reportDataset())
    for (const article of screen.getAllByRole('article')) {
      const name = within(article).getByRole('heading', { level: 3 })
      expect(within(name).getByRole('link').getAttribute('href')).toMatch(/^#\/indicator\/.+\..+/)
    }
  })

  it('folds passed checks by kind until one is opened or the browser searches', async () => {
    show(reportDataset())
    const passed = screen.getByRole('region', { name: /^相符/ })
    expect(within(passed).queryByRole('article')).toBeNull()
    await userEvent.click(within(passed).getByText(/^分项与合计（\d+）$/))
    await waitFor(() => expect(within(passed).getAllByRole('article').length).toBeGreaterThan(0))
    fireEvent.keyDown(document.body, { key: 'f', ctrlKey: true })
    const folds = [...passed.querySelectorAll('details')]
    expect(folds.every(({ children }) => children.length > 1)).toBe(true)
  })

  it('opens the fold of the check that the address names', () => {
    const [check] = runChecks(reportDataset()).filter(({ outcome }) => outcome === 'passed')
    if (check === undefined) throw new Error('no check passed')
    show(reportDataset(), 'zh', check.id)
    expect(document.getElementById(check.id)?.closest('details')?.open).toBe(true)
  })

  it('gives no two checks one name, nor one id, over fifteen years', () => {
    show(loadScenario('years-15').dataset)
    fireEvent.keyDown(document.body, { key: 'f', ctrlKey: true })
    const articles = [...document.querySelectorAll('article')]
    const name = (article: Element) =>
      (article.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(' ')
    expect(articles.length).toBeGreaterThan(100)
    expect(new Set(articles.map(({ id }) => id)).size).toBe(articles.length)
    const names = articles.map(name)
    expect(names.filter((one, at) => names.indexOf(one) !== at)).toEqual([])
  })

  it('folds years without an outlier into one line, and flags an outlier', () => {
    show(
      aDataset({ observations: aRunOf('reconsideration.applications', 2018, [90, 92, 83, 830]) }),
    )
    expect(screen.getByText('年度间异常变动：相邻两年2对，较大数均不到较小数的3倍')).toBeTruthy()
    const flagged = within(screen.getByRole('region', { name: '需留意（1）' }))
    expect(flagged.getAllByRole('article')).toHaveLength(1)
    expect(
      within(screen.getByRole('region', { name: '相符（2）' })).queryByRole('article'),
    ).toBeNull()
  })

  it('marks the report’s own words as Chinese for English readers', () => {
    show(reportDataset(), 'en')
    expect(screen.getByRole('heading', { level: 1, name: 'Data check' })).toBeTruthy()
    expect(screen.getByText('减少了10.84%').getAttribute('lang')).toBe('zh-CN')
  })

  it('says that there is nothing to check', () => {
    show(aDataset())
    expect(screen.getByText('暂无可以核对的数据。')).toBeTruthy()
    expect(screen.queryByRole('region')).toBeNull()
  })
})
