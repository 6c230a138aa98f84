import { expect, test } from 'vitest'
import { readSubscribe } from '../../../src/reading/subscriptions/subscribe.ts'

const context = { today: '2026-11-24', home: 'AZE', partner: 'CHN', speakers: [], projects: [] }
const read = (line: string) => readSubscribe(line, context)

test.each([
  ['zone Asia/Baku', 'Asia/Baku'],
  ['europe/ISTANBUL', 'Europe/Istanbul'],
  ['America/argentina/ushuaia', 'America/Argentina/Ushuaia'],
  ['timezone New York', 'America/New_York'],
  ['time zone los angeles', 'America/Los_Angeles'],
  ['quiet 22-8 istanbul', 'Europe/Istanbul'],
  ['quiet 22-8 Europe/Istanbul', 'Europe/Istanbul'],
  ['Moscow time', 'Europe/Moscow'],
  ['zone Beijing', 'Asia/Shanghai'],
  ['zone Shanghai', 'Asia/Shanghai'],
  ['saat qurşağı Bakı', 'Asia/Baku'],
  ['sakit 22-8 Bakı vaxtı', 'Asia/Baku'],
  ['часовой пояс Стамбул', 'Europe/Istanbul'],
  ['тишина 22-8 по Москве', 'Europe/Moscow'],
  ['ежедневно по Москве времени', 'Europe/Moscow'],
  ['зона Тбилиси', 'Asia/Tbilisi'],
  ['时区 莫斯科', 'Europe/Moscow'],
  ['免打扰 22-8 北京 时间', 'Asia/Shanghai'],
  ['UTC', 'UTC'],
  ['zone UTC+4', 'Etc/GMT-4'],
  ['gmt-3', 'Etc/GMT+3'],
  ['UTC+0', 'UTC'],
  ['UTC +05:00', 'Etc/GMT-5'],
])('the zone in "%s" is %s', (line, zone) => expect(read(`China ${line}`)).toMatchObject({ countries: ['CHN'], zone }))

test.each(['Moscow', 'Singapore', 'Baku daily', 'Пекин', '北京'])('a city alone means its country: %s', line => {
  const it = read(line)
  expect(it).not.toHaveProperty('zone')
  expect(it).toMatchObject({ countries: [expect.stringMatching(/^[A-Z]{3}$/)] })
})

test.each([
  ['zone Atlantis', 'Atlantis'],
  ['zone', 'zone'],
  ['Mars/Base', 'Mars/Base'],
  ['UTC+15', 'UTC+15'],
  ['UTC+5:30', 'UTC+5:30'],
])('no zone: "%s"', (line, heard) => expect(read(line)).toEqual({ heard, because: 'zone' }))

test.each([
  ['quiet 22-8 Atlantis', 'Atlantis', undefined],
  ['quiet 25-8', '25-8', 'hours'],
  ['hourly', 'hourly', 'often'],
  ['ежегодно', 'ежегодно', 'often'],
  ['every year', 'yearly', 'often'],
  ['never', 'never', 'ending'],
  ['at 8 in the morning', 'at 8 in the morning', 'time'],
  ['daily at 20:30', 'at 20:30', 'time'],
  ['8pm', '8pm', 'time'],
  ['weekly every friday', 'every friday', 'time'],
  ['ежедневно в 8 утра', 'в 8 утра', 'time'],
  ['по пятницам', 'по пятницам', 'time'],
  ['hər gün səhər saat 8-də', 'səhər saat 8-də', 'time'],
  ['每天早上8点', '早上8点', 'time'],
  ['exports', 'exports', 'flow'],
  ['импорт', 'импорт', 'flow'],
  ['ixrac', 'ixrac', 'flow'],
])('"%s" is not read, for "%s"', (line, heard, because) => {
  expect(read(`China ${line}`)).toEqual({ heard, ...(because !== undefined && { because }) })
})

test.each(['静音 22-8', '静音22-8', '勿扰 22-8', 'silent 22-8', 'без звука 22-8', 'səssiz 22-8'])(
  'hours tell that it is quiet then, not silent always: %s',
  line => expect(read(line)).toEqual({ countries: [], kinds: [], quiet: { from: 22, to: 8 } }),
)

test.each([
  ['pause', 'pause'],
  ['davam', 'resume'],
  ['продолжить', 'resume'],
  ['暂停', 'pause'],
])('%s', (line, run) => expect(read(line)).toMatchObject({ countries: [], run }))

test.each([
  ['in Russian', 'ru'],
  ['in az', 'az'],
  ['language zh', 'zh'],
  ['in Chinese', 'zh'],
  ['на русском', 'ru'],
  ['на азербайджанском языке', 'az'],
  ['по-английски', 'en'],
  ['rusca', 'ru'],
  ['azərbaycanca', 'az'],
  ['ingilis dilində', 'en'],
  ['中文', 'zh'],
  ['用俄语', 'ru'],
])('the language in "%s" is %s', (line, language) =>
  expect(read(`TUR ${line} daily`)).toMatchObject({ countries: ['TUR'], cadence: 'daily', language }),
)

test('an adjective alone means its country', () => {
  expect(read('Chinese')).toEqual({ countries: ['CHN'], kinds: [] })
})

test.each([
  ['full', 'full'],
  ['tam', 'full'],
  ['подробно', 'full'],
  ['完整', 'full'],
  ['short', 'compact'],
  ['qısa', 'compact'],
  ['кратко', 'compact'],
  ['简短', 'compact'],
])('the length in "%s" is %s', (line, length) => expect(read(line)).toMatchObject({ length }))

test('all settings, in any order', () => {
  expect(read('t.me/trade_news quiet 23-7 Tbilisi silent weekly in az Georgia full record')).toEqual({
    channel: '@trade_news',
    quiet: { from: 23, to: 7 },
    zone: 'Asia/Tbilisi',
    sound: 'silent',
    cadence: 'weekly',
    language: 'az',
    countries: ['GEO'],
    length: 'full',
    kinds: ['record'],
  })
})
