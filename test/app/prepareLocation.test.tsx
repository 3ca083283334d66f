import { expect, it, vi } from 'vitest'
import { loadCode } from '../../src/app/prepareLocation'
import type { Lang } from '../../src/domain/model/indicator'
import { loaders } from '../../src/messages/en'
import { dictionaries } from '../../src/messages/loadMessages'
import type { Area } from '../../src/messages/messages'
import { parseLocation } from '../../src/navigation/location'

/** Tests begin with all messages loaded. */
function forget(lang: Lang, area: Area): void {
  Reflect.deleteProperty(dictionaries[lang], area)
}

it('loads the messages of a screen in the language of its location', async () => {
  forget('zh', 'about')
  forget('en', 'about')
  const location = parseLocation('#/about?lang=en')
  await loadCode(location)
  expect(dictionaries.en).toHaveProperty('about')
  expect(dictionaries.zh).not.toHaveProperty('about')
  expect(loadCode(location)).toBeUndefined()
  await loadCode(parseLocation('#/about'))
  expect(dictionaries.zh).toHaveProperty('about')
})

it('keeps the code of a screen when its messages fail, and requests them on the next visit', async () => {
  await loadCode(parseLocation('#/quality'))
  forget('en', 'quality')
  vi.spyOn(loaders, 'quality').mockRejectedValueOnce(new Error('no connection'))
  const english = parseLocation('#/quality?lang=en')
  await loadCode(english)
  expect(dictionaries.en).not.toHaveProperty('quality')
  await loadCode(english)
  expect(dictionaries.en).toHaveProperty('quality')
})
