/** Every message keeps Telegram's limits. */
import { describe, expect, test } from 'vitest'
import { languages } from '../src/languages/languages.ts'
import { observations } from './data/seeds.ts'
import { messagesIn } from './messages.ts'
import { everyQuestion } from './questions.ts'
import { testMessages } from './telegram-laws.ts'

describe.each(languages.map(({ code }) => code))('in %s', code => {
  const messages = messagesIn(code, { questions: everyQuestion, figures: observations })

  test('there are thousands of messages', () => expect(messages.length).toBeGreaterThan(2_500))

  testMessages(messages)
})
