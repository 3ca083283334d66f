import type { Page } from 'playwright-core'

/** A part of the product whose code is loaded when it is opened. */
export type LazyPart = {
  readonly address: string
  /** What opens it on that address. */
  readonly press?: (page: Page) => Promise<void>
  /** On the page once the whole part is there. */
  readonly shows: readonly string[]
  /** On the page while a file of the part is missing: what stood there before. */
  readonly keeps: readonly string[]
  /** What is said instead, where a retry button tells nothing: it is pressed again, or comes by itself. */
  readonly says?: string
}

const nav = ['总览', '全部指标', '数据核对', '说明']
const menu = '导出与复制'
const english = 'Export and copy'

const inMenu = (name: RegExp) => async (page: Page) => {
  if ((await page.locator('.export-menu details[open]').count()) === 0)
    await page.locator('.export-menu summary').click()
  await page.getByRole('button', { name }).click()
}

const typeInHeader = (text: string) => async (page: Page) => {
  const field = page.getByRole('banner').getByRole('searchbox')
  await field.fill('')
  await field.fill(text)
}

/** An export of what an address shows. */
const file = (address: string, name: RegExp): LazyPart => ({
  address,
  press: inMenu(name),
  shows: ['已下载：'],
  keeps: nav,
  says: '失败：未能加载所需程序',
})

const chosen = '/explore?items=litigation.cases,legal-aid.cases'

/** The screens, in the order of the navigation. */
export const screenParts: readonly LazyPart[] = [
  { address: '/', shows: ['比2019年减少9件', menu], keeps: [...nav, '比2019年减少9件'] },
  { address: '/quality', shows: ['相符（'], keeps: nav },
  { address: '/about', shows: ['影响可比性的事件'], keeps: nav },
  { address: '/desk', shows: ['或者粘贴文字'], keeps: nav },
  { address: '/indicator/litigation.cases', shows: ['同一专题', menu], keeps: nav },
  { address: '/', press: typeInHeader('23219'), shows: ['所查数字'], keeps: [...nav, menu] },
  {
    address: '/indicator/litigation.cases',
    press: (page) => page.getByText('嵌入到其他网页').click(),
    shows: ['复制代码'],
    keeps: [...nav, '比2019年减少12件', '同一专题', menu],
  },
  { address: '/explore', shows: ['项指标', menu], keeps: nav },
  { address: '/explore?q=fuyi', shows: ['最相符：行政复议'], keeps: [...nav, menu] },
  { address: chosen, shows: ['图表对比', menu], keeps: nav },
  { address: '/explore?report=530600-2020', shows: ['已核对0/112'], keeps: nav },
  { address: '/present', shows: ['第1张，共'], keeps: [] },
  { address: '/present/speaker', shows: ['已用时间'], keeps: [] },
  { address: '/print', shows: ['A4纸'], keeps: [] },
  { address: '/quality?version=2021-02-03', shows: ['固定在数据版本2021-02-03'], keeps: nav },
  { address: '/quality?years=1990-1991', shows: ['没有1990年、1991年的数据'], keeps: nav },
  { address: '/nowhere', shows: ['页面不存在'], keeps: nav },
]

/** The same in English. */
export const englishParts: readonly LazyPart[] = [
  { address: '/?lang=en', shows: ['9 fewer', english], keeps: [] },
  { address: '/about?lang=en', shows: ['Methods'], keeps: [] },
  { address: '/desk?lang=en', shows: ['Or paste the text'], keeps: [] },
  { address: '/quality?lang=en', shows: ['Data check'], keeps: [] },
  { address: '/indicator/litigation.cases?lang=en', shows: [english], keeps: [] },
  { address: '/explore?lang=en', shows: [english], keeps: [] },
  { address: '/present?lang=en', shows: ['Slide 1 of'], keeps: [] },
  { address: '/print?lang=en', shows: ['A4'], keeps: [] },
  { address: '/quality?years=1990-1991&lang=en', shows: ['1990'], keeps: [] },
]

/** What is loaded on a press. */
export const exportParts: readonly LazyPart[] = [
  file('/', /^图片PNG/),
  file('/', /^Excel表.*本页/),
  file(chosen, /^图片PNG/),
]

/** What only many years and a catalogue of several regions has. */
export const regionParts: readonly LazyPart[] = [
  {
    address: '/explore?items=reconsideration.applications,litigation.cases&chart=shared',
    shows: ['所选指标对比', menu],
    keeps: nav,
  },
  { address: '/about', shows: ['示例市06', '影响可比性的事件'], keeps: ['总览'] },
  {
    address: '/indicator/litigation.cases?places=rank',
    shows: ['各地比较', '中位数'],
    keeps: [...nav, '行政应诉案件数', '各地比较'],
  },
  {
    address: '/indicator/enforcement-exam.pass-rate?places=rank',
    shows: ['各地比较', '漏斗图'],
    keeps: [...nav, '行政执法证考试通过率', '各地比较'],
  },
]

/** What only a server that sends no pinyin needs. */
export const pinyinParts: readonly LazyPart[] = [
  { address: '/explore?q=fuyi', shows: ['最相符：行政复议'], keeps: [...nav, menu] },
]

/** What only an unreadable catalogue needs; its own notice stays, and the screen comes by itself. */
export const unreadableParts: readonly LazyPart[] = [
  { address: '/', shows: ['比2019年减少9件', menu], keeps: [], says: '未能加载此部分程序' },
]

/** Embeds and the doctor. */
export const embedParts: readonly LazyPart[] = [
  { address: '/embed/overview', shows: ['行政复议'], keeps: [] },
  { address: '/embed/litigation.cases', shows: ['33件'], keeps: [] },
  { address: '/embed/table/litigation.cases?lang=en', shows: ['2020'], keeps: [] },
  { address: '/embed/doctor', shows: ['嵌入诊断'], keeps: [] },
]
