import type { Draw } from './draw'
import { oddTexts } from './oddValues'
import { listViews, type View } from '../views'

/** What each parameter may say, so that odd values stand beside right ones. */
const parameters: Readonly<Record<string, readonly string[]>> = {
  years: [
    '2019-2020',
    '2020-2019',
    '2020-2020',
    '1900-2300',
    '2019–2020',
    '２０１９-２０２０',
    '2019-20',
    '-',
  ],
  lang: ['zh', 'en', 'fr', 'EN', ''],
  size: ['large', 'small'],
  theme: ['light', 'dark', 'transparent', 'blue'],
  region: ['530600', '530602', '999999', '000000', '53060', '5306000'],
  version: ['latest', '2021-02-03', 'none', '..', '-', 'a'.repeat(60)],
  view: ['chart', 'table', 'map'],
  places: ['rank', '530601', '530601,530602,530601', '1', 'rank,530601'],
  among: ['siblings', 'level', 'within', 'all'],
  q: ['fuyi', '行政复议', '*', '(', '\\', '[', '.', ' ', 'a'.repeat(100), '，。'],
  section: ['1', '0', '99', '-1', '1.5'],
  topic: ['litigation', 'none'],
  unit: ['件', '%', '元', '万元'],
  measure: ['rate', 'count', 'all'],
  complete: ['both', 'missing', 'none'],
  beyond: ['yes', 'no'],
  failed: ['yes', '1'],
  sort: ['name', '-change', 'marks', '--change', 'none'],
  items: [
    'litigation.cases',
    'litigation.cases,litigation.cases',
    'all',
    'none',
    ',',
    'a,b,c,d,e,f,g,h,i,j,k,l,m,n',
    'litigation.cases,reconsideration.applications,legal-aid.cases',
  ],
  chart: ['own', 'shared', 'index', 'pie'],
  base: ['2019', '2020', '1900', '0000'],
  keys: ['off', 'on'],
  slide: ['1', '99', 'cover', 'litigation.cases', '-1'],
  auto: ['15', '60', '0', '1'],
  accent: ['0b5cad', 'ffffff', '000000', '#0b5cad', 'red'],
  parts: ['title', 'none', 'title,source', ',,,'],
  id: ['a', 'x'.repeat(60)],
  host: ['http://127.0.0.1:1/', 'https://example.invalid/a', 'http://[', 'javascript:alert(1)'],
}

const names = Object.keys(parameters)

/** What chats, mails and portals do to a link, and what was never one. */
const damages: readonly ((hash: string, draw: Draw) => string)[] = [
  (hash) => hash,
  (hash) => `${hash}。`,
  (hash) => `${hash}，请查收`,
  (hash) => `${hash})`,
  (hash) => `${hash}%20`,
  (hash) => hash.replace(/\//g, '%2F'),
  (hash) => hash.replace('?', '%3F'),
  (hash) => hash.replace(/&/g, '&amp;'),
  (hash) => encodeURIComponent(hash.slice(1)),
  (hash) => `#${hash}`,
  (hash) => hash.replace('#/', '#'),
  (hash) => hash.replace('#/', '#//'),
  (hash) => hash.toUpperCase(),
  (hash) => `${hash}&${hash}`,
  (hash) => `${hash}?${hash}`,
  (hash, draw) => hash.slice(0, 1 + draw.below(hash.length)),
  (hash, draw) => {
    const at = draw.below(hash.length)
    return `${hash.slice(0, at)}%${hash.slice(at)}`
  },
  (_, draw) => `#/${encodeOdd(draw.pick(oddTexts))}`,
  (_, draw) => `#/indicator/${encodeOdd(draw.pick(oddTexts))}`,
  (hash, draw) => `#${hash.slice(1).split('/').reverse().join('/')}${draw.pick(oddTexts)}`,
]

/** A lone surrogate cannot be encoded. */
function encodeOdd(text: string): string {
  try {
    return encodeURIComponent(text)
  } catch {
    return text
  }
}

/** An address of a real view of a page with odd, repeated or damaged parts. */
export function drawAddress(draw: Draw, indicators: readonly string[], page: string): View {
  const views = listViews(draw.pick(indicators))
  const { address } = draw.pick(views.filter((one) => one.address.startsWith(`${page}#`)))
  const [, hash = ''] = address.split('#')
  let odd = `#${hash}`
  for (let count = draw.below(6); count > 0; count -= 1) {
    const name = draw.pick(names)
    const value = draw.chance(0.6) ? draw.pick(parameters[name] ?? ['']) : draw.pick(oddTexts)
    odd += `${odd.includes('?') ? '&' : '?'}${name}=${draw.chance(0.8) ? encodeOdd(value) : value}`
  }
  const damage = draw.chance(0.5) ? draw.pick(damages) : (same: string) => same
  return { address: page + damage(odd, draw), indicator: null }
}
