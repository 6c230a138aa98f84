/** What the build keeps of ICU is what ICU says. */
import { expect, test } from 'vitest'
import { calendarOf } from '../../src/data/model/time-zones.ts'
import { languages } from '../../src/languages/languages.ts'
import { localeNames } from '../../src/languages/model/voice/intl.ts'

interface Kept {
  readonly keptLocales: Readonly<Record<string, string>>
  readonly keptOffsets: Readonly<Record<string, number>>
}
const at = (path: string): string => new URL(`../../${path}`, import.meta.url).href
const load = (name: string): Promise<unknown> => import(at(`src/${name}.ts`))
const { keptIcu } = await import(at('scripts/kept-icu.mjs'))
const { keptLocales, keptOffsets }: Kept = await import(
  `data:text/javascript,${encodeURIComponent(await keptIcu(load))}`
)

test.each(languages.map(({ hear }) => hear.locale))('the names of %s', locale =>
  expect(JSON.parse(keptLocales[locale] ?? '')).toEqual(localeNames(locale)),
)

test('the time zones that never change their clocks', () =>
  expect(Object.keys(keptOffsets).sort()).toEqual(
    expect.arrayContaining(['Asia/Baku', 'Asia/Shanghai', 'Europe/Istanbul', 'UTC']),
  ))

test.each(['Asia/Almaty', 'Europe/Berlin', 'America/New_York'])('%s changes its clocks, and is not kept', zone =>
  expect(keptOffsets).not.toHaveProperty([zone]),
)

test.each(Object.entries(keptOffsets))('the last second and the first of each month in %s', (zone, ahead) => {
  const day = calendarOf(zone)
  for (let month = 0; month < 600; month++) {
    const midnight = Date.UTC(2021, month, 1) - ahead
    const instants = [midnight - 1000, midnight]
    expect(instants.map(it => day(new Date(it)))).toEqual(
      instants.map(it => new Date(it + ahead).toISOString().slice(0, 10)),
    )
  }
})
