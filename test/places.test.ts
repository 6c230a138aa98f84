/** Places that people name in their own ways, and what they are told, from the typed line to the answer. */
import { describe, expect, test } from 'vitest'
import { openTerminal, typed } from '../src/cli/terminal.ts'
import { memoryEngine } from '../src/data/engine/memory-engine.ts'
import { openStore } from '../src/data/store.ts'
import { seedEdits, today } from './facts.ts'

const terminal = await openTerminal({
  store: await openStore(memoryEngine(seedEdits)),
  pair: { reporter: 'AZE', partner: 'CHN' },
  language: 'en',
  now: () => new Date(`${today}T12:00:00Z`),
  dayOf: () => today,
})
const lines = async (text: string): Promise<readonly string[]> => (await terminal.text(typed(text))).split('\n')

describe('cities are read as their countries, with a note', () => {
  test.each([
    ['trade with Tashkent in 2025', 'Tashkent is read as Uzbekistan: figures of cities are not held.'],
    ['Daşkəndlə ticarət 2025', '“Daşkənd” Özbəkistan kimi oxundu: şəhərlər üzrə rəqəmlər bazada yoxdur.'],
    ['торговля с Ташкентом в 2025', '«Ташкент» понимается как Узбекистан: данных по городам в базе нет.'],
    ['2025年与塔什干的贸易额', '“塔什干”按乌兹别克斯坦查询：暂无城市数据。'],
    ['/turnover Tashkent 2025', 'Tashkent is read as Uzbekistan: figures of cities are not held.'],
    ['/exports Милан 2024', '«Милан» понимается как Италия: данных по городам в базе нет.'],
  ])('%s', async (text, note) => expect((await lines(text))[1]).toBe(note))

  test('no note without a figure, and none of Hong Kong, which has figures of its own', async () => {
    expect((await lines('trade between Rome and Madrid in 2025')).join()).not.toContain('is read as')
    expect((await lines('trade with Hong Kong in 2025')).join()).not.toContain('is read as')
  })
})
