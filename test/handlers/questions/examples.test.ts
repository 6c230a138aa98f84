/** Every example in pages and hints gets an answer. */
import { expect, test } from 'vitest'
import { asks, seedApp } from '../../app.ts'
import { presses } from '../../buttons.ts'
import { somebody } from '../somebody.ts'

const codes = ['en', 'az', 'ru', 'zh'] as const
const bot = '@karvan_bot'

/** Commands with arguments, texts in quotation marks, and texts after a mention of the bot. */
function examplesIn(text: string): readonly string[] {
  const commands = text.matchAll(
    /\/([a-z]+)(?:@karvan_bot)? +((?:[^\n,。，.]*?20\d\d[^\s,。，.]{0,2})(?: (?:turkey|Türkiyə|Турция|土耳其)$)?)/gm,
  )
  const lines = text.matchAll(/^\/[a-z]+(?: [^\n]*)?$/gm)
  const quoted = text.matchAll(/[“«]([^”»]+)[”»]/g)
  const mentioned = text.matchAll(/@karvan_bot[^\n/]*?[:：] ?([^\n/]+[?？])/g)
  return [
    ...[...commands].map(([, name, args]) => `/${name} ${args?.trim().replace(/[。，,.]$/, '')}`),
    ...[...lines].map(([line]) => line),
    ...[...quoted].map(([, words = '']) => words.replace(`${bot} `, '')),
    ...[...mentioned].map(([, words = '']) => words),
  ]
}

// A line of /help describes its command.
const isQuestion = (words: string): boolean => !words.includes(' · ') && (/20\d\d/.test(words) || words.startsWith('/'))

test.each(codes.flatMap(code => ['/help', 'which countries?', 'blah blah qwerty'].map(of => [code, of] as const)))(
  'in %s, what %s tells people to ask has an answer',
  async (code, of) => {
    const app = await seedApp()
    const page = (await app.respond(asks(of, code)))?.text ?? ''
    const examples = examplesIn(page).filter(isQuestion)
    expect(examples.length, page).toBeGreaterThan(0)
    for (const words of examples) {
      const answer = (await app.consult(asks(words, code)))?.answer
      expect(['none', 'unclear', 'page'], `${words} → ${answer?.kind}`).not.toContain(answer?.kind)
    }
  },
)

test.each(codes)('in %s, the examples of /start are whole questions, which can be typed too', async code => {
  const app = await seedApp()
  const start = await app.respond(asks('/start', code))
  const examples = presses(start).filter(({ data }) => !data.startsWith('lang-'))
  expect(examples).toHaveLength(3)
  for (const { label, data } of examples) {
    expect(label).toMatch(/[?？]$/)
    const pressed = (await app.press(data, asks(undefined, code))).message?.text
    expect((await app.respond(asks(label, code)))?.text).toBe(pressed)
  }
})

test.each(codes)('in %s, what a group is greeted with has an answer, and goes on', async code => {
  const app = await seedApp()
  const inGroup = (text: string) => ({ ...somebody(text, -5, 7, 'group'), person: { id: 7, languageTag: code } })
  await app.press(`set.language.${code}`, inGroup(''))
  const greeting = (await app.greeting(inGroup('')))?.text ?? ''
  const [byCommand, byMention] = examplesIn(greeting)
  expect([byCommand, byMention]).not.toContain(undefined)
  for (const words of [byCommand, byMention, goesOn[code]])
    expect((await app.consult(inGroup(words ?? '')))?.answer.kind, words).toBe('figure')
  expect(greeting).toContain(goesOn[code])
})
const goesOn = { en: 'and exports?', az: 'bəs ixrac?', ru: 'а экспорт?', zh: '那出口呢？' } as const
