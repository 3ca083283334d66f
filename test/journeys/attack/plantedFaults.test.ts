import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, inject, it, onTestFinished } from 'vitest'
import { runAttack } from '../../../scripts/attack/runAttack'
import { FIXTURE_DATA } from '../../support/fixtureData'

const PLANTS = `<script>
  setInterval(() => {
    for (const cell of document.querySelectorAll('td.number'))
      if (/\\d/.test(cell.textContent) && cell.textContent !== '777') cell.textContent = '777'
  }, 20)
  document.body.setAttribute('aria-label', 'NaN cases')
  setTimeout(() => { throw new Error('planted') }, 100)
  addEventListener('DOMContentLoaded', () => {
    const end = performance.now() + 6_000
    while (performance.now() < end);
  })
</script></body>`

it('the attack notices planted faults', async () => {
  const dist = await mkdtemp(join(tmpdir(), 'planted-'))
  onTestFinished(() => rm(dist, { recursive: true }))
  for (const name of ['assets', 'settings.json', 'embed.html'])
    await symlink(join(inject('dist'), name), join(dist, name))
  const html = await readFile(join(inject('dist'), 'index.html'), 'utf8')
  await writeFile(join(dist, 'index.html'), html.replace('</body>', PLANTS))

  const { outcomes } = await runAttack({
    seed: 1,
    dist,
    dataFolder: FIXTURE_DATA,
    counts: { answers: 0, addresses: 0, settings: 0, files: 0, monkeys: 0 },
    only: ['answers/0'],
    minutes: Infinity,
    workers: 1,
    // A busy machine gives a page a fraction of these six seconds.
    mostWork: 1,
  })
  const kinds = new Set(outcomes.flatMap(({ failures }) => failures.map(({ kind }) => kind)))
  expect([...kinds].sort()).toEqual(['badWord', 'crashed', 'falseText', 'frozen'])
}, 120_000)
