import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, Visitor } from 'vite'
import { describe, expect, test } from 'vitest'

const PUBLIC = join(import.meta.dirname, '../../public')
const read = (name: string) => readFileSync(join(PUBLIC, name), 'utf8')

/** The inline script of index.html, which must run where the app cannot. */
function readInlineScript(): string {
  const html = readFileSync(join(PUBLIC, '../index.html'), 'utf8')
  const [, source] = /<script>([^]*?)<\/script>/.exec(html) ?? []
  if (source === undefined) throw new Error('index.html has no inline script')
  return source
}

/** What a script says in words that came after ES5, by kind of syntax. */
function laterThanES5(source: string): readonly string[] {
  const { program, errors } = parseSync('host.js', source)
  if (errors.length > 0) return errors.map(({ message }) => message)
  const found: string[] = []
  const refuse = (node: { type: string }) => void found.push(node.type)
  new Visitor({
    ArrowFunctionExpression: refuse,
    AssignmentPattern: refuse,
    AwaitExpression: refuse,
    ChainExpression: refuse,
    ClassDeclaration: refuse,
    ClassExpression: refuse,
    ExportNamedDeclaration: refuse,
    ForOfStatement: refuse,
    ImportDeclaration: refuse,
    ImportExpression: refuse,
    ObjectPattern: refuse,
    ArrayPattern: refuse,
    RestElement: refuse,
    SpreadElement: refuse,
    TemplateLiteral: refuse,
    YieldExpression: refuse,
    Property: (node) => {
      if (node.shorthand || node.method || node.computed) refuse(node)
    },
    VariableDeclaration: (node) => {
      if (node.kind !== 'var') refuse(node)
    },
    LogicalExpression: (node) => {
      if (node.operator === '??') refuse(node)
    },
  }).visit(program)
  // A comma before a closing bracket of a call is ES2017, and no node of its own.
  if (/,\s*\)/.test(source)) found.push('trailing comma')
  return found
}

describe.each(['embed.js', 'why-empty.js'])('%s', (name) => {
  test('is ES5: it runs in pages and browsers that know nothing newer', () => {
    expect(laterThanES5(read(name))).toEqual([])
  })

  test('asks for nothing else', () => {
    expect(read(name)).not.toMatch(/\b(require|import|fetch|XMLHttpRequest|eval)\b/)
  })
})

test('the inline script of index.html is ES5', () => {
  expect(laterThanES5(readInlineScript())).toEqual([])
})

test('embed.js is at most 4.5 KB, and ASCII: a page in GB2312 shows its texts too', () => {
  expect(read('embed.js')).toMatch(/^[\n -~]{1,4500}$/)
})

test.each([
  ['const a = 1', 'VariableDeclaration'],
  ['f(function () {},)', 'trailing comma'],
  ['var a = b?.c', 'ChainExpression'],
  ['var a = { b }', 'Property'],
  ['var a = `b`', 'TemplateLiteral'],
])('the check finds %s', (source, kind) => {
  expect(laterThanES5(source)).toContain(kind)
})
