/** The language of replies: of the question's words, as asked for, and of follow-ups. */
import { describe, expect, test } from 'vitest'
import type { Request } from '../../src/handlers/request/request.ts'
import { languages } from '../../src/languages/languages.ts'
import { languageOfText } from '../../src/reading/text/language-of.ts'
import { asks, seedApp } from '../app.ts'
import { seedEdits, today } from '../facts.ts'

/** The first lines of the replies to texts of one chat, whose client speaks English. */
async function replies(texts: readonly string[], more: Partial<Request> = {}): Promise<readonly string[]> {
  const app = await seedApp(today, seedEdits)
  const said: string[] = []
  for (const text of texts) said.push((await app.respond({ ...asks(text), ...more }))?.text ?? '(silence)')
  return said
}

const inEnglish = 'China–Azerbaijan turnover'
const inRussian = 'товарооборот Азербайджана с Китаем'

describe('a text is answered in its own language', () => {
  test.each([
    ['cinle ticaret 2025', 'az'],
    ['rusiyadan idxal 2024 nece idi', 'az'],
    ['turkiye ile ticaret dovriyyesi', 'az'],
    ['bes 2024', 'az'],
    ['2025 I rüb ümumi saldo', 'az'],
    ['I rüb 2025 saldo', 'az'],
    ['/dovriyye 2025', 'az'],
    ['tovarooborot s kitaem', 'ru'],
    ['skolko eksport v turciyu', 'ru'],
    ['kakoy import iz rossii za 2024', 'ru'],
    ['/oborot 2025', 'ru'],
    ['how much do we sell to Italy', 'en'],
    ['imports from China, January 2026', 'en'],
    ['对中国出口', 'zh'],
    ['exportaciones a Italia', undefined],
    ['Italia 2025', undefined],
    ['cuánto comercio hay con Turquía?', undefined],
    ['balanza comercial con Rusia 2025', undefined],
    ['exportações para a China', undefined],
    ['importations de Russie', undefined],
    ["combien d'échanges avec l'Italie ?", undefined],
    ['Qozogʻiston bilan savdo', undefined],
    ['2025', undefined],
    ['TUR 2025', undefined],
    ['China 2025', undefined],
    ['import 2025', undefined],
    ['turnover 2025', undefined],
    ['/growth vs 2023', undefined],
    ['/start 1e-xb0y01j7pe', undefined],
  ])('"%s" is %s', (text, language) => expect(languageOfText(text)).toBe(language))

  test('though the client speaks another one', async () => {
    const [az, ru] = await replies(['cinle ticaret 2025', 'tovarooborot s kitaem 2025'])
    expect(az).toContain('4,87 milyard $')
    expect(ru).toContain(inRussian)
  })

  test('a number stays in the language of the conversation', async () => {
    const [, follow, command] = await replies(['товарооборот с Китаем 2025', '2024', '/turnover 2023'])
    expect(follow).toContain(inRussian)
    expect(command).toContain(inEnglish)
  })

  test('but in what the chat has chosen, if it has', async () => {
    const [, said] = await replies(['/lang en', 'товарооборот с Китаем 2025'])
    expect(said).toContain(inEnglish)
  })
})

test('a year with its ending apart is of the language of the ending', async () => {
  expect((await replies(['2025 de turkiye']))[0]).toContain('milyard $')
})

describe('the language that is asked for', () => {
  test.each([
    ['turnover with China 2025 in Russian', '$4,87 млрд'],
    ['товарооборот с Китаем 2025 по-английски', '$4.87 billion'],
    ['2025 Çinlə ticarət dövriyyəsi ingiliscə', '$4.87 billion'],
    ['turnover with China 2025 in Azerbaijani please', '4,87 milyard $'],
    ['用英文告诉我2025年中国贸易额', '$4.87 billion'],
    ['/turnover 2025 in Russian', '$4,87 млрд'],
  ])('is that of one answer: %s', async (text, figure) => {
    const [said, next] = await replies([text, 'exports to Italy in 2024'])
    expect(said).toContain(figure)
    expect(next).toContain('Azerbaijan’s exports to Italy')
  })

  test.each([
    ['по-русски', '$4,87 млрд'],
    ['in Azerbaijani please', '4,87 milyard $'],
    ['can you speak Azerbaijani?', '4,87 milyard $'],
    ['switch to russian', '$4,87 млрд'],
    ['用中文', '48.7亿美元'],
    ['ответь на азербайджанском', '4,87 milyard $'],
  ])('alone gives the last answer again, and stays: %s', async (text, figure) => {
    const [, said = '', page] = await replies(['/turnover 2025', text, '/about'])
    const language = languages.find(({ say }) => said.startsWith(say.languageSet))
    expect(said).toContain(figure)
    expect(page).toBe((await replies([`/lang ${language?.code}`, '/about']))[1])
  })

  test('alone without an answer before is kept, and says so', async () => {
    expect(await replies(['по-русски'])).toEqual([languages.find(({ code }) => code === 'ru')?.say.languageSet])
  })

  test('in a group is that of the last answer only', async () => {
    const group = { chat: { id: -7, kind: 'group' } } as const
    const said = await replies(['/turnover 2025', 'по-русски', '/turnover 2024'], group)
    expect(said[1]).toContain(inRussian)
    expect(said[2]).toContain(inEnglish)
    expect(await replies(['ну вы по-русски говорите'], { ...group, addressed: false })).toEqual(['(silence)'])
  })

  test.each(['exports in Azerbaijani manats', 'trade with China in Chinese yuan 2025'])(
    'is no currency: %s',
    async text => {
      const [said] = await replies([text])
      expect(said).toMatch(/^[\x20-\x7E–’\n▲✓⚠≈·÷−²–“”]*$/u)
    },
  )
})
