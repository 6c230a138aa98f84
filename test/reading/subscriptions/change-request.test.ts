import { describe, expect, test } from 'vitest'
import { readChange } from '../../../src/reading/subscriptions/change-request.ts'

const context = { today: '2026-11-24', home: 'AZE', partner: 'CHN', speakers: [], projects: [] }
/** The change in short: 'added TUR', 'daily', 'without CHN'; '' for any other text. */
function read(text: string, isBehindMenu = true): string {
  const it = readChange(text, context, isBehindMenu)
  if (it === undefined) return ''
  if ('unsubscribe' in it) {
    if ('heard' in it.unsubscribe) return 'unread'
    return ['without', ...it.unsubscribe.countries, ...it.unsubscribe.kinds].join(' ')
  }
  if (it.subscribe === 'show') return 'menu'
  if ('heard' in it.subscribe) return `no ${it.subscribe.because}: ${it.subscribe.heard}`
  const { how, countries, kinds, cadence, sound, run, quiet } = it.subscribe
  const hours = typeof quiet === 'object' ? `${quiet.from}-${quiet.to}` : quiet
  return [how, ...countries, ...kinds, cadence, sound, run, hours].filter(word => word !== undefined).join(' ')
}

describe('behind the subscription', () => {
  test.each([
    ['daily instead', 'daily'],
    ['also turkey', 'added TUR'],
    ['Add Turkey and Georgia, please', 'added TUR GEO'],
    ['Turkey too', 'added TUR'],
    ['and Turkey', 'added TUR'],
    ['change to weekly', 'weekly'],
    ['no, make it weekly please', 'weekly'],
    ['add records', 'added record'],
    ['only records', 'instead record'],
    ['Turkey instead', 'instead TUR'],
    ['without china', 'without CHN'],
    ['remove records', 'without record'],
    ['without sound', 'silent'],
    ['quiet 22-8', '22-8'],
    ['pause it', 'pause'],
    ['лучше каждый день', 'daily'],
    ['и ещё Турцию', 'added TUR'],
    ['Турцию тоже', 'added TUR'],
    ['поменяй на раз в месяц', 'monthly'],
    ['по понедельникам', 'weekly'],
    ['добавь рекорды', 'added record'],
    ['убери Китай', 'without CHN'],
    ['Китай не нужен', 'without CHN'],
    ['приостанови', 'pause'],
    ['hər gün olsun', 'daily'],
    ['Türkiyəni də əlavə et', 'added TUR'],
    ['Türkiyə də', 'added TUR'],
    ['rekordları əlavə et', 'added record'],
    ['həftəliyə dəyiş', 'weekly'],
    ['Çini çıxar', 'without CHN'],
    ['Çin lazım deyil', 'without CHN'],
    ['səssiz olsun', 'silent'],
    ['改成每天', 'daily'],
    ['还是每周吧', 'weekly'],
    ['还有土耳其', 'added TUR'],
    ['土耳其也要', 'added TUR'],
    ['加上纪录', 'added record'],
    ['去掉中国', 'without CHN'],
    ['不要中国', 'without CHN'],
    ['只要土耳其', 'instead TUR'],
    ['暂停', 'pause'],
    ['dayandır', 'pause'],
    ['dayandırın', 'pause'],
    ['fasilə ver', 'pause'],
    ['davam et', 'resume'],
    ['bərpa et', 'resume'],
    ['поставь на паузу', 'pause'],
    ['возобнови', 'resume'],
    ['возобновите', 'resume'],
    ['恢复', 'resume'],
    ['only when exports change', 'no flow: exports'],
    ['at 8 in the morning', 'no time: at 8 in the morning'],
    ['change it to fridays', 'no time: fridays'],
    ['without exports', 'no flow: exports'],
    ['только если изменится экспорт', 'no flow: экспорт'],
    ['в 8 утра', 'no time: в 8 утра'],
    ['yalnız ixrac dəyişəndə', 'no flow: ixrac'],
    ['səhər saat 8-də olsun', 'no time: səhər saat 8-də'],
    ['只在出口变化时', 'no flow: 出口变化时'],
    ['改成早上8点', 'no time: 早上8点'],
  ])('%s → %s', (text, change) => {
    expect(read(text)).toBe(change)
    expect(read(text, false)).toBe('')
  })

  test.each([
    ['once a month', 'monthly'],
    ['həftədə bir dəfə', 'weekly'],
    ['həftədə 1 dəfə', 'weekly'],
    ['один раз в неделю', 'weekly'],
    ['一周一次', 'weekly'],
  ])('%s → %s, and elsewhere the menu', (text, change) => {
    expect(read(text)).toBe(change)
    expect(read(text, false)).toBe('menu')
  })

  test.each(['twice a week', 'два раза в неделю', 'ildə bir dəfə', '每周两次'])(
    'a frequency that is not offered is named, also elsewhere: %s',
    text => {
      expect(read(text)).toBe(`no often: ${text}`)
      expect(read(text, false)).toBe(`no often: ${text}`)
    },
  )

  test.each([
    ...[
      'Turkey',
      'records',
      'and exports?',
      'and Turkey?',
      'also Turkey, exports',
      'also turkey 2024',
      'only exports in 2024',
      'exports',
      'thanks',
      'quiet',
    ],
    ...['also Freedonia', 'change the world', 'Турция', 'а экспорт?', 'рекорды', 'и экспорт в Турцию', 'спасибо'],
    ...['Türkiyə', 'bəs ixrac?', 'sağ ol', '土耳其', '那出口呢', '谢谢', '还有土耳其2024年', ''],
  ])('is no change: %s', text => expect(read(text)).toBe(''))
})

test.each([
  ['add Turkey to my subscription', 'added TUR'],
  ['change my subscription to weekly', 'weekly'],
  ['remove China from my subscription', 'without CHN'],
  ['добавь Турцию в подписку', 'added TUR'],
  ['поменяй мою подписку на еженедельную', 'weekly'],
  ['убери Китай из подписки', 'without CHN'],
  ['abunəliyimə Türkiyəni əlavə et', 'added TUR'],
  ['abunəliyi həftəlik et', 'weekly'],
  ['把土耳其加入我的订阅', 'added TUR'],
  ['订阅改为每月', 'monthly'],
  ['abunəliyi dayandır', 'pause'],
  ['mənim abunəliyimi dayandır', 'pause'],
  ['abunəliyi bərpa et', 'resume'],
  ['возобнови подписку', 'resume'],
])('that names the subscription is read anywhere: %s', (text, change) => expect(read(text, false)).toBe(change))
