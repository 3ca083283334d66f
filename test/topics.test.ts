import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { core as en } from '../src/messages/en'
import { core as zh } from '../src/messages/zh'

const topics = ['reconsideration', 'litigation', 'legal-aid', 'enforcement-exam']
// An id in quotes, alone or before an indicator's name: comments and messages may use the words.
const quoted = new RegExp(`['"\`](?:${topics.join('|')})(?:['"\`]|\\.[a-z])`)

it('names no topic in the code: the catalogue decides', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(css|tsx?)$/.test(path))
    .map((path) => join('src', path))
  expect(files.length).toBeGreaterThan(100)
  const code = (path: string) => readFileSync(path, 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*/g, '')
  expect(files.filter((path) => quoted.test(code(path)))).toEqual([])
})

it('counts no core topics in the headings', () => {
  expect([zh.overview.heading, en.overview.heading]).toEqual(['核心指标', 'Core indicators'])
})
