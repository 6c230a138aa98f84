/** Round trip in all four languages: Karvan reads what it writes, as the same question. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formerCountries, groups } from '../src/answers/model/areas.ts'
import { canonical } from '../src/data/model/period.ts'
import type { Amount } from '../src/data/model/schema.ts'
import { commands } from '../src/handlers/questions/commands.ts'
import { readingContext } from '../src/handlers/questions/reading-context.ts'
import { languages } from '../src/languages/languages.ts'
import { countries } from '../src/languages/model/voice/areas.ts'
import { readSlots } from '../src/reading/slots/read-slots.ts'
import { periods } from './answers/questions.ts'
import { asks, seedApp } from './app.ts'
import { observations } from './data/seeds.ts'
import { pressFacts, today } from './facts.ts'
import { someQuestions } from './questions.ts'
import { otherAreas, testLabels } from './read-back.ts'
import { everyNth, runs } from './suite.ts'

const pair = { reporter: 'AZE', partner: 'CHN' } as const
const context = readingContext(pressFacts, today, pair)
const inEach = describe.each(languages.map(language => [language.code, language] as const))

const unitOf = ({ unit }: Amount): string => (unit === 'PT' ? 'pct' : unit)
/** Three digits after a comma are thousands in one language and a fraction in another; '1970' may be a year. */
const isAmbiguous = (text: string): boolean => /\d,\d{3}(?!\d)/.test(text) || /^(19|20)\d\d万/.test(text)

inEach('text written in %s is read back:', (code, { voice }) => {
  test('every figure of the seed', () => {
    const amounts = everyNth(3, observations)
      .map(({ amount }) => amount)
      .filter(({ unit }) => unit !== 'ORD' && unit !== 'TIMES')
    const wrong = amounts.flatMap(amount =>
      [voice.amount(amount), voice.signed(amount)].flatMap(text => {
        if ((code === 'az' || code === 'ru') && isAmbiguous(text)) return []
        if (code === 'zh' && isAmbiguous(text)) return []
        const [claim, ...more] = readSlots(text, context, 'talk').claims
        const value = Math.abs(Number(amount.value)) * 10 ** amount.unitMult
        const same = claim !== undefined && more.length === 0 && Math.abs(claim.value - value) <= value * 1e-9
        return same && claim.unit === unitOf(amount) ? [] : [`${text} is read as ${claim?.value} ${claim?.unit}`]
      }),
    )
    expect(amounts.length).toBeGreaterThan(300)
    expect(wrong).toEqual([])
  })

  test.each(['arguments', 'talk'] as const)('every period, as %s', manner => {
    fc.assert(
      fc.property(periods, period => {
        const text = voice.period(period)
        expect(readSlots(text, context, manner).periods.map(canonical), text).toEqual([canonical(period)])
      }),
      { numRuns: runs(300) },
    )
  })

  test('every period of the seed', () => {
    const held = [...new Set(observations.map(({ period }) => period))]
    expect(held.filter(period => readSlots(voice.period(period), context).periods[0] !== period)).toEqual([])
  })

  test('every country, former country and group', () => {
    const wrong = [...countries, ...formerCountries, ...groups]
      .filter(area => !otherAreas[code].includes(area))
      .filter(area => {
        const { areas, unread } = readSlots(voice.area(area), context)
        return unread.length > 0 || areas.length !== 1 || areas[0]?.area !== area
      })
    expect(wrong.map(area => `${area}: ${voice.area(area)}`)).toEqual([])
  })

  test('every country with a year after it and before it', () => {
    const year = voice.period('2025')
    const wrong = countries
      .filter(area => !otherAreas[code].includes(area))
      .flatMap(area => [`${voice.area(area)} ${year}`, `${year} ${voice.area(area)}`].map(text => ({ area, text })))
      .filter(({ area, text }) => {
        const { areas, periods } = readSlots(text, context)
        return areas.length !== 1 || areas[0]?.area !== area || periods.join() !== '2025'
      })
    expect(wrong).toEqual([])
  })
})

testLabels(someQuestions)

/** Commands that need arguments, with the problem of a call without them. */
const needsMore: Readonly<Record<string, string>> = { compare: 'too-few', check: 'no-post' }
const isWhole = (line: string): boolean => !(line.slice(1) in needsMore)

describe('every example that the bot shows works:', () => {
  const examples = (text: string): readonly string[] =>
    [...text.matchAll(/(?<![\p{L}\p{N}:/`])\/[a-z]+(?:@karvan_bot)?(?: [\p{L}\p{N}-]+)*/gu)].map(([all]) =>
      // The Azerbaijani sentences end in "yazın" ("write"), which is not a part of the example.
      all.replace(/ yazın$/, ''),
    )
  const problems = [
    '/compare china',
    '/compare china russia turkey usa italy france germany',
    '/turnover atlantis',
    '/turnover azerbaijan azerbaijan',
    '/turnover 2026-13',
    '/cite zzzzzzzzz1',
    '/frobnicate',
    'gibberish',
    undefined,
  ]

  inEach('in %s', (code, { say }) => {
    test('pages, problems and the profile', async () => {
      const app = await seedApp()
      const lines = [
        ...['start', 'help', 'about', 'privacy', 'status', 'settings', 'lang'].map(name => `/${name}`),
        ...commands.map(({ name }) => `/help ${name}`),
        ...problems,
      ]
      const pages = ['changes', 'places', 'origins', 'files', 'chat', 'bot']
      const said = await Promise.all([
        ...lines.map(async text => (await app.respond(asks(text, code)))?.text ?? ''),
        ...pages.map(async page => (await app.press(`1p-${page}`, asks('', code))).message?.text ?? ''),
      ])
      const shown = [...new Set([...said, say.description].flatMap(examples))]
      const dead: string[] = []
      for (const example of everyNth(2, shown.filter(isWhole))) {
        const consulted = await app.consult(asks(example, code))
        if (consulted === undefined || consulted.answer.kind === 'unclear') dead.push(example)
      }
      expect(shown.length).toBeGreaterThan(commands.length)
      expect(dead).toEqual([])
    })

    test('the example question', async () => {
      const app = await seedApp()
      const text = (await app.respond(asks('gibberish', code)))?.text ?? ''
      const [, words = ''] = /[“«]([^”»]+)[”»]/.exec(text) ?? []
      const { answer } = (await app.consult(asks(words, code))) ?? {}
      expect(answer).toMatchObject({ kind: 'figure', question: { flow: 'M', partner: 'CHN', period: '2026-01' } })
    })

    test('the example follow-up', async () => {
      const app = await seedApp()
      const text = (await app.respond(asks('/privacy', code)))?.text ?? ''
      const [, words = ''] = /[“«]([^”»]+)[”»]/.exec(text) ?? []
      await app.respond(asks('/turnover turkey 2024', code))
      const { answer } = (await app.consult(asks(words, code))) ?? {}
      expect(answer).toMatchObject({ question: { flow: 'X', partner: 'TUR', period: '2024' } })
    })
  })

  // The commands of admins are tested in test/handlers/admin.
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8').replace(
    /## Keeping the data by chat[\s\S]*?(?=\n## )/,
    '',
  )
  const inReadme = [
    ...[...readme.matchAll(/`(\/[a-z][^`]*)`/g)].map(([, line]) => line ?? ''),
    ...[...readme.matchAll(/"([^"\n]{12,})"/g)].map(([, line]) => line ?? ''),
  ]
  test.each([...new Set(inReadme)].filter(isWhole))('in the README: %s', async line => {
    const app = await seedApp()
    expect((await app.consult(asks(line)))?.answer.kind).not.toBe('unclear')
  })

  test('the three spellings in the README are the same question', async () => {
    const lines = inReadme.filter(line => line.startsWith('/turnover ') && line.length > '/turnover 2025'.length)
    const app = await seedApp()
    const answers = await Promise.all(lines.map(async line => (await app.consult(asks(line)))?.answer))
    expect(lines).toHaveLength(3)
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(answers[0]).toMatchObject({ question: { flow: 'T', partner: 'TUR', period: '2026-Q1' } })
  })
})

inEach('without arguments, in %s,', (code, { say }) => {
  test.each(commands.map(({ name }) => name))('/%s answers', async name => {
    const app = await seedApp()
    const consulted = await app.consult(asks(`/${name}`, code))
    const problem = consulted?.answer.kind === 'unclear' ? consulted.answer.problem.because : undefined
    expect(problem).toBe(needsMore[name])
    expect(consulted?.message.text).not.toBe(say.problem.failed.join(''))
    expect(consulted?.message.text).not.toBe('')
  })
})

test('a period in the form of the store is read too', () => {
  fc.assert(
    fc.property(periods, period => {
      expect(readSlots(period, context).periods.map(canonical)).toEqual([canonical(period)])
    }),
  )
})
