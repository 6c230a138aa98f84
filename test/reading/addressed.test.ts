import { expect, test } from 'vitest'
import { addressed } from '../../src/reading/addressed.ts'

test.each([
  ['@karvan_bot how much did we export', true, 'how much did we export'],
  ['how much @Karvan_Bot did we export', true, 'how much   did we export'],
  ['@KARVAN_BOT, turnover', true, 'turnover'],
  ['turnover? @karvan_bot', true, 'turnover?'],
  ['Karvan, turnover 2025', true, 'turnover 2025'],
  ['karvan turnover 2025', true, 'turnover 2025'],
  ['Караван, товарооборот', true, 'товарооборот'],
  ['卡尔万，贸易额', true, '贸易额'],
  // What it is, is asked: the same as help.
  ['Karvan nədir?', true, '/help'],
  ['karvan nedir', true, '/help'],
  ['Karvan是什么', true, '/help'],
  ['Karvan, Çinlə dövriyyə nədir', true, 'Çinlə dövriyyə nədir'],
  ['@karvan_bot', true, ''],
  ['@karvan_botanics grow here', false, '@karvan_botanics grow here'],
  ['mail me at me@karvan_bot.com', false, 'mail me at me@karvan_bot.com'],
  ['the karvan moves on', false, 'the karvan moves on'],
  ['Karvansaray is old', false, 'Karvansaray is old'],
  ['', false, ''],
])('"%s"', (text, isAddressed, rest) =>
  expect(addressed(text, 'karvan_bot')).toEqual({ addressed: isAddressed, text: rest }),
)
