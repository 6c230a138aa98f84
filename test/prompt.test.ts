/** The prompt of `npm run ask`, with streams instead of a terminal. */
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { openChat, runPrompt, type TerminalChat } from '../src/cli/prompt.ts'
import { memoryEngine } from '../src/data/engine/memory-engine.ts'
import type { Code } from '../src/data/model/schema.ts'
import { seedEdits, today } from './facts.ts'
import { openSeedStore } from './store.ts'

const chatIn = async (language?: Code): Promise<TerminalChat> =>
  openChat(
    {
      store: await openSeedStore(memoryEngine(seedEdits)),
      pair: { reporter: 'AZE', partner: 'CHN' },
      language: 'en',
      now: () => new Date(`${today}T12:00:00Z`),
      dayOf: () => today,
    },
    language,
  )

/** Everything that the prompt prints until the end of this input. */
async function printed(input: string, chat: TerminalChat, isTerminal = false): Promise<string> {
  const [keys, screen] = [new PassThrough(), new PassThrough()]
  const shown = text(screen)
  keys.end(input)
  await runPrompt(chat, { input: keys, output: screen, isTerminal })
  screen.end()
  return shown
}

describe('from a pipe', () => {
  test('a follow-up continues the previous question', async () => {
    const shown = await printed('turnover turkey 2024\nand exports?\n', await chatIn())
    const answers = shown.split(/\n\n(?=.*Türkiye)/)
    expect(answers[0]).toContain('Türkiye–Azerbaijan turnover, 2024')
    expect(answers[1]).toContain('Azerbaijan’s exports to Türkiye, 2024')
  })

  test('a choice is answered in the language of the question before it', async () => {
    const shown = await printed('Rusiya ilə ticarət illər üzrə\n1\n', await chatIn())
    expect(shown).toContain('1) Artım')
    expect(shown).toContain('Orta illik artım: 6,3% · Azərbaycanla Rusiyanın ticarət dövriyyəsi')
  })

  test('only answers are printed: no prompt, no welcome', async () => {
    expect(await printed('turnover 2025', await chatIn())).toMatch(/^\$4\.87 billion · China–Azerbaijan turnover, 2025/)
  })

  test('an empty line prints nothing', async () => {
    expect(await printed('\n  \n\r\n', await chatIn())).toBe('')
  })

  test.each(['exit', ' EXIT '])('%s ends it before the end of the input', async exit => {
    const shown = await printed(`/rank\n${exit}\nturnover 2025\n`, await chatIn())
    expect(shown).toContain('among Azerbaijan’s partners')
    expect(shown).not.toContain('$4.87 billion')
  })

  test('text that is not a question gets an answer, and the next question works', async () => {
    const shown = await printed('asdf qwer\n/turnovr 2025\nturnover 2025\n', await chatIn())
    expect(shown).toContain('I answer questions about trade')
    expect(shown).toContain('Did you mean /turnover?')
    expect(shown).toContain('$4.87 billion')
  })

  test('a failed question prints one sentence, and the next question works', async () => {
    const hear = async (line: string): Promise<string> => {
      if (line === 'first') throw new Error('the disk is gone')
      return `heard ${line}`
    }
    expect(await printed('first\nsecond\n', { hear })).toBe('Not answered: the disk is gone\n\nheard second\n\n')
  })
})

describe('choices', () => {
  test('are the buttons that work in a terminal, with numbers', async () => {
    const shown = await (await chatIn()).hear('/turnover 2025')
    expect(shown.split('\n').at(-1)).toBe('1) Exports  2) Imports  3) Cite  4) Sources  5) ‹ 2024  6) Chart')
  })

  test('a number chooses one', async () => {
    const chat = await chatIn()
    await chat.hear('/turnover 2025')
    expect(await chat.hear('5')).toContain('$3,744.8 million · China–Azerbaijan turnover, 2024')
    expect(await chat.hear('and exports?')).toContain('Azerbaijan’s exports to China, 2024')
  })

  test('a number without a choice is read as a question', async () => {
    const chat = await chatIn()
    expect(await chat.hear('7')).not.toBe('')
    await chat.hear('/turnover 2025')
    expect(await chat.hear('2024')).toContain('China–Azerbaijan turnover, 2024')
  })

  test('offers nothing that needs a running bot', async () => {
    const chat = await chatIn()
    const shown = await chat.hear('exports to China 2022')
    expect(shown).toContain('Not held')
    expect(shown).not.toContain('Tell me when it comes')
    expect(await chat.hear('экспорт в Китай 2022')).not.toContain('Сообщить, когда появится')
  })

  test('a post is checked in its own language, or in the one that is asked for', async () => {
    const post = '/check Товарооборот Азербайджана с Китаем в 2025 году составил 4,87 млрд долларов.'
    expect(await (await chatIn()).hear(post)).toContain('товарооборот Азербайджана с Китаем, 2025')
    expect(await (await chatIn('en')).hear(post)).toContain('China–Azerbaijan turnover, 2025')
  })

  test('an answer without buttons removes the previous choices', async () => {
    const chat = await chatIn()
    await chat.hear('/turnover 2025')
    await chat.hear('/project')
    expect(await chat.hear('1')).not.toContain('exports to China')
  })
})

describe('the language', () => {
  test('--lang sets the language of the chat, also for questions in another language', async () => {
    expect(await (await chatIn('ru')).hear('turnover 2025')).toContain('товарооборот Азербайджана с Китаем, 2025')
  })

  test('a choice changes it for the following lines', async () => {
    const chat = await chatIn()
    expect(await chat.hear('/lang')).toContain('2) Azərbaycan')
    expect(await chat.hear('2')).toContain('Azərbaycan')
    expect(await chat.hear('/turnover 2025')).toContain('Azərbaycanla Çinin ticarət dövriyyəsi, 2025')
  })
})

describe('in a terminal', () => {
  test('explains how to ask and how to leave, and shows a prompt', async () => {
    const shown = await printed('turnover 2025\n', await chatIn(), true)
    expect(shown).toContain('Ctrl+D')
    expect(shown).toContain('> ')
    expect(shown).toContain('$4.87 billion')
  })

  test('the arrow up brings back the last question', async () => {
    const heard: string[] = []
    const hear = async (line: string): Promise<string> => {
      heard.push(line)
      return 'heard'
    }
    await printed('turnover 2025\n\u001B[A\n', { hear }, true)
    expect(heard).toEqual(['turnover 2025', 'turnover 2025'])
  })

  test('Ctrl+D ends it', async () => {
    const shown = await printed('\u0004turnover 2025\n', { hear: async () => 'heard' }, true)
    expect(shown).toContain('> ')
    expect(shown).not.toContain('heard')
    expect(shown.endsWith('\n')).toBe(true)
  })
})
