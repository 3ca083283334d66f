import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../support/renderApp'

/** A topic's card once it has figures: the loading card is another element. */
function card(name: string): Promise<HTMLElement> {
  return waitFor(() => {
    const article = screen.getByRole('heading', { level: 2, name }).closest('article')
    if (article === null) throw new Error(`${name} is in no card`)
    within(article).getAllByText(/2020/)
    return article
  })
}

describe('the overview', () => {
  it.each([
    ['topics-1', 1, '1'],
    ['topics-5', 5, '3'],
    ['topics-8', 8, '4'],
  ] as const)('shows a card for every core topic of %s', async (scenario, count, columns) => {
    await renderApp('/', scenario)
    await waitFor(() =>
      expect(document.querySelectorAll('.topic-card .key-figure strong')).toHaveLength(count),
    )
    const cards = [...document.querySelectorAll<HTMLElement>('.topic-card')]
    const colours = cards.map(({ style }) => style.getPropertyValue('--topic'))
    expect(colours).toEqual(cards.map((_, index) => `var(--topic-${index + 1})`))
    const grid = document.querySelector<HTMLElement>('.topic-cards')
    expect(grid?.style.getPropertyValue('--columns')).toBe(columns)
  })

  it.each([
    [
      'level, difference, percentage and chance',
      '行政复议申请数',
      ['83', '比2019年减少9件，下降9.8%', '差异尚不能排除偶然波动'],
    ],
    ['a stated change that its own figures contradict', '行政复议申请数', ['减少了10.84%', '不符']],
    [
      'numerator, denominator and rest',
      '行政执法证考试通过率',
      ['59.58%', '1573/2640', '未通过1067人'],
    ],
    ['a figure that was not published', '办理法律援助案件数', ['本站未收录2019年报告']],
  ])('shows %s in the card %s', async (_, name, texts) => {
    await renderApp('/')
    const { textContent } = await card(name)
    for (const text of texts) expect(textContent).toContain(text)
  })

  it('tells no more than once what figure, change and chart of a card have told', async () => {
    await renderApp('/')
    const shown = await card('行政复议申请数')
    const spoken = `${shown.textContent} ${within(shown).getByRole('group').getAttribute('aria-label')}`
    expect(spoken.match(/比2019年减少9件/g)).toHaveLength(1)
    expect(spoken.match(/尚不能排除偶然波动/g)).toHaveLength(1)
    expect(spoken.match(/10\.84%/g)).toHaveLength(1)
    // An interval would need an explanation.
    expect(spoken).not.toContain('95%')
  })

  it('says above the cards what changed', async () => {
    await renderApp('/')
    await card('行政复议申请数')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      '核心指标：2020年与2019年相比',
    )
    screen.getByText(/^行政复议申请数、行政应诉案件数均下降，差异尚不能排除偶然波动；/)
  })

  it('compares the chosen years', async () => {
    await renderApp('/', 'years-5')
    const earlier = await screen.findByRole('combobox', { name: '基期' })
    await userEvent.selectOptions(earlier, '2017')
    expect((await screen.findAllByText(/2017年/)).length).toBeGreaterThan(0)
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: '基期' }).value).toBe('2017')
  })

  it('compares the last two years for unknown years', async () => {
    await renderApp('/?years=1999-2001')
    await card('行政复议申请数')
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: '报告期' }).value).toBe('2020')
  })

  it.each(['/', '/explore', '/quality', '/about', '/indicator/litigation.cases'])(
    'marks synthetic data on %s',
    async (address) => {
      await renderApp(address, 'years-3')
      expect((await screen.findAllByText('示例数据（虚构）')).length).toBeGreaterThan(0)
    },
  )

  it('switches to English with lang=en', async () => {
    await renderApp('/?lang=en')
    expect(await screen.findByRole('link', { name: 'Data check' })).toBeTruthy()
    expect((await screen.findAllByText(/9 fewer cases/)).length).toBeGreaterThan(0)
  })

  it('links to the overview from an unknown path', async () => {
    await renderApp('/nothing-here')
    expect(await screen.findByRole('heading', { name: '页面不存在' })).toBeTruthy()
  })
})
