import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderApp } from '../../support/renderApp'

it.each([
  ['/?years=2012-2013', '没有2012年、2013年的数据；现有年份为2019、2020年，现比较2019年与2020年。'],
  ['/quality?years=2020-2021', '没有2021年的数据；'],
  ['/explore?years=2019', '网址只给出2019年一个年份，现比较2019年与2020年。'],
  ['/indicator/litigation.cases?years=2020–2020', '两个年份都是2020年，无从比较，'],
  ['/about?years=去年', '无法识别“years=去年”，已忽略，'],
  ['/?region=53&version=!', '无法识别“region=53”“version=!”，已忽略，'],
  ['/explore?measure=weight&sort=colour', '无法识别“measure=weight”“sort=colour”'],
  ['/present?items=gone.one,litigation.cases', '无法识别“gone.one”，已忽略，'],
  ['/present/speaker?years=2012-2013', '没有2012年、2013年的数据；'],
  ['/print?years=1999-2000', '没有1999年、2000年的数据；'],
])('says what is not followed of %s', async (address, text) => {
  await renderApp(address)
  expect(await screen.findByText((content) => content.includes(text))).toBeTruthy()
})

it.each([
  '/?years=２０１９–２０２０。请查收',
  '/explore?years=2020至2019&from=wechat',
  '/quality?version=latest&years=',
  '/indicator/litigation.cases?fbclid=Iw-a',
])('says nothing where all of %s is followed', async (address) => {
  await renderApp(address)
  await screen.findByRole('heading', { level: 1 })
  expect(document.body.textContent).not.toMatch(/网址有部分|无法识别/)
})
