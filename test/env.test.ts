import { expect, test } from 'vitest'
import { configIn, misspelledNames } from '../src/env.ts'

const token = 'did you mean BOT_TOKEN?'

test.each([
  [{ BOT_TOKN: '1:a', BOT_TOKEN: '' }, [`BOT_TOKN is unknown: ${token}`]],
  [{ bot_token: '1:a' }, [`bot_token is unknown: ${token}`]],
  [{ TELEGRAM_BOT_TOKEN: '1:a' }, [`TELEGRAM_BOT_TOKEN is unknown: ${token}`]],
  [
    { ADMIN_ID: '11', 'WEBHOOK-URL': '', DATADIR: '.' },
    [
      'ADMIN_ID is unknown: did you mean ADMIN_IDS?',
      'WEBHOOK-URL is unknown: did you mean WEBHOOK_URL?',
      'DATADIR is unknown: did you mean DATA_DIR?',
    ],
  ],
  [{ BOT_TOKEN: '1:a', BOT_TOKEN_: '1:a' }, []],
  [{ PATH: '/bin', HOSTNAME: 'a', LOGNAME: 'a', TZ: 'UTC', NODE_ENV: 'production', SUPPORT: '1', LANG: 'C' }, []],
])('%j', (env, lines) => expect(misspelledNames(env)).toEqual(lines))

test('a misspelled token is named beside what is wrong because of it', () => {
  const env = { BOT_TOKN: '1:a', WEBHOOK_URL: 'https://bot.example.org/hook' }
  expect(() => configIn(env)).toThrow(/^WEBHOOK_URL must be absent .* BOT_TOKN is unknown: did you mean BOT_TOKEN\?$/)
})
