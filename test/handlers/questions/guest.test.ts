import { describe, expect, test } from 'vitest'
import type { Code } from '../../../src/data/model/schema.ts'
import { languages } from '../../../src/languages/languages.ts'
import type { Message } from '../../../src/writing/message/message.ts'
import { asks, seedApp, shown } from '../../app.ts'
import { hostile } from '../hostile.ts'

const app = await seedApp()
// The buttons under a guest's answer are for everybody in that chat, as those of a card may be.
await app.press('set.cards.everyone', { ...asks(undefined), own: true })

async function guest(text: string, language: Code = 'en', of = app): Promise<Message> {
  const said = await of.guest?.({ ...asks(text, language), inline: true })
  if (said === undefined) throw new Error('there is no guest mode')
  return said
}

/** The first card of inline mode for the same words. */
async function firstCard(query: string, languageTag: Code): Promise<Message | undefined> {
  const reply = await app.inline?.({ person: { id: 7, languageTag }, query, offset: '' })
  return reply?.cards[0]?.message
}

describe('K5 a guest answers with the card of the best reading', () => {
  test.each([
    ['china 2025', 'en', '$4.87 billion · China–Azerbaijan turnover, 2025 [1]'],
    ['Çin 2025', 'az', '4,87 milyard $ · Azərbaycanla Çinin ticarət dövriyyəsi, 2025 [1]'],
    ['Китай 2025', 'ru', '$4,87 млрд · товарооборот Азербайджана с Китаем, 2025 [1]'],
    ['中国 2025', 'zh', '48.7亿美元 · 中国与阿塞拜疆双边贸易额，2025年 [1]'],
    ['/turnover 2025', 'en', '$4.87 billion · China–Azerbaijan turnover, 2025 [1]'],
    ['what was the growth in 2025?', 'en', '▲ +30.2% on 2024'],
    ['/rank', 'en', '3rd'],
    ['Trade reached +2025+.', 'en', 'Trade reached $4.87 billion.'],
  ] as const)('"%s" in %s', async (text, language, first) => {
    const said = await guest(text, language)
    expect(said.text).toContain(first)
    expect(said).toEqual(await firstCard(text, language))
    expect(said.text.split('\n').filter(line => line !== '').length).toBeLessThanOrEqual(5)
    expect(said.entities.some(({ type }) => type === 'text_link')).toBe(true)
  })

  test('what is not held is told, and what is nearest', async () =>
    expect(shown(await guest('turnover 2026'))).toMatch(
      /^Not held: China–Azerbaijan turnover, January–October 2026\.\nNearest: /,
    ))

  test('a year that has not come is told to be one', async () =>
    expect(shown(await guest('turnover 2031'))).toBe(
      '2031 has not come yet: today is 24 Nov 2026. Karvan makes no forecasts.\n\n[ Turnover · China ]',
    ))

  test('a claim is weighed', async () =>
    expect((await guest('is it true that trade was $5 bn in 2025?')).text).toMatch(/^≈ About right: \$4\.87 billion/))
})

const ways: Readonly<Record<Code, string>> = {
  en: 'Mention me with one, as in “@karvan_bot imports from China, January 2026”, or tap my name and ask there.',
  az: 'Sualı adımla yazın, məsələn, “@karvan_bot Çindən idxal, yanvar 2026”, ya da adıma toxunub orada soruşun.',
  ru: 'Упомяните меня вместе с вопросом, например: «@karvan_bot импорт из Китая, январь 2026», или нажмите на моё имя и спросите там.',
  zh: '我只回答国家间贸易的问题。请提及我并写上问题，例如“@karvan_bot 2026年1月阿塞拜疆自华进口额”，或点按我的名字，在私聊中提问。',
}

describe.each(languages.map(({ code }) => code))('K5 what is no question, in %s', code => {
  test.each([
    '',
    'asdf qwer',
    '/help',
    '/start',
    '/nothing',
    '/settings',
    '/lang ru',
    '/forgetme',
    '/subscribe',
    '/privacy',
  ])('"%s" gets the help for guests, and three questions to tap', async text => {
    const said = await guest(text, code)
    expect(said.text).toContain(ways[code])
    expect(said.text.split('\n')).toHaveLength(1)
    expect(said.buttons.flat()).toHaveLength(3)
  })

  test('its example is understood', async () => {
    const [, example = ''] = /@karvan_bot (.+?)[”»]/.exec(ways[code]) ?? []
    expect((await guest(example, code)).entities.some(({ type }) => type === 'text_link')).toBe(true)
  })
})

test('K5 any answer fits, and contains no command that would not work there', async () => {
  for (const text of [
    ...hostile,
    'x '.repeat(2000),
    'turnover 2031',
    '/compare china',
    '/cite 2025',
    '/why 2022',
    '/quote',
  ]) {
    const said = await guest(text)
    expect(said.text).not.toMatch(/(?<![\p{L}\p{N}/:])\/[a-z]/u)
    expect(said.text).not.toBe('')
  }
})

test('K5 nothing is kept of it: no choice, no last question', async () => {
  const fresh = await seedApp()
  for (const text of ['/lang ru', 'imports from turkey 2025', '/subscribe china']) await guest(text, 'en', fresh)
  expect((await fresh.respond(asks('and exports?')))?.text).not.toContain('Türkiye')
  expect((await fresh.respond(asks('china 2025')))?.text).toContain('China–Azerbaijan turnover, 2025')
})
