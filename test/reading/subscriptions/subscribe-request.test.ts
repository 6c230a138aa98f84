import { expect, test } from 'vitest'
import { readSubscribing } from '../../../src/reading/subscriptions/subscribe-request.ts'

const context = { today: '2026-11-24', home: 'AZE', partner: 'CHN', speakers: [], projects: [] }
/** The request in short: 'CHN daily', 'menu', 'end'; '' for any other text. */
function read(text: string): string {
  const it = readSubscribing(text, context)
  if (it === undefined) return ''
  if ('unsubscribe' in it) return 'end'
  if (it.subscribe === 'show') return 'menu'
  const { countries, kinds, cadence, language } = it.subscribe
  return [...countries, ...kinds, cadence, language].filter(word => word !== undefined).join(' ')
}

test.each([
  ['subscribe me to China', 'CHN'],
  ['Subscribe me to news about Turkey, please!', 'TUR'],
  ['please subscribe us to records of trade with Georgia', 'GEO record'],
  ['could you subscribe me to Turkey and China weekly?', 'TUR CHN weekly'],
  ["I'd like to subscribe to China in Russian", 'CHN ru'],
  ['sign me up for daily updates', 'daily'],
  ['subscribe', 'menu'],
  ['subscribe to China?', 'menu'],
  ['subscribe me', 'menu'],
  ['how do I subscribe?', 'menu'],
  ['can i subscribe to news', 'menu'],
  ['subscribe me to the moon', 'menu'],
  ['подпиши меня на новости о Турции', 'TUR'],
  ['Подпишите меня, пожалуйста, на Китай ежедневно', 'CHN daily'],
  ['подпиши меня на новости по торговле с Китаем', 'CHN'],
  ['хочу подписаться на рекорды', 'record'],
  ['хочу подписку на Грузию каждую неделю', 'GEO weekly'],
  ['подпиши на новости про Турцию', 'TUR'],
  ['подписаться', 'menu'],
  ['как подписаться?', 'menu'],
  ['подписка', 'menu'],
  ['abunə ol', 'menu'],
  ['məni Türkiyə xəbərlərinə abunə et', 'TUR'],
  ['Çinlə ticarət xəbərlərinə abunə olmaq istəyirəm', 'CHN'],
  ['Gürcüstan hər həftə abunə ol', 'GEO weekly'],
  ['necə abunə olum?', 'menu'],
  ['订阅中国', 'CHN'],
  ['请帮我订阅关于土耳其的最新消息', 'TUR'],
  ['我想订阅每周中国纪录', 'CHN record weekly'],
  ['订阅中阿贸易新数据', 'CHN AZE new'],
  ['订阅', 'menu'],
  ['怎么订阅？', 'menu'],
  ['unsubscribe me', 'end'],
  ['please unsubscribe', 'end'],
  ['cancel my subscription', 'end'],
  ['отпиши меня', 'end'],
  ['отпишись от всего', 'end'],
  ['отмените мою подписку, пожалуйста', 'end'],
  ['отменить подписку', 'end'],
  ['abunəliyi ləğv et', 'end'],
  ['abunəni ləğv et', 'end'],
  ['məni abunəlikdən çıxar', 'end'],
  ['取消订阅', 'end'],
  ['请帮我退订', 'end'],
])('%s → %s', (text, expected) => expect(read(text)).toBe(expected))

test.each([
  'I subscribe to The Economist; what was trade with China in 2025?',
  'subscribe to our channel',
  'Subscribe to my YouTube and win',
  "don't subscribe me to China",
  'do not subscribe me',
  'how many people subscribe to China Mobile',
  'why did you subscribe me to China?',
  'who subscribes to China?',
  'exports to China 2025',
  'tell me when February 2026 data comes out',
  'notify me about new records in trade with China',
  'he asked to subscribe me to China',
  'не подписывай меня на Китай',
  'подпишитесь на наш канал',
  'подпишись на Китай',
  'подписан на Китай, сколько было в 2025?',
  'подписали соглашение с Китаем',
  'Азербайджан и Китай подписали договор, товарооборот 4,87 млрд',
  'я не хочу подписаться',
  'он отписался',
  'kanalımıza abunə olun',
  'abunə olma',
  'abunə olmaq istəmirəm',
  'neçə abunə var?',
  'Çin abunəçiləri',
  '不要订阅中国',
  '订阅我们的频道',
  '有多少人订阅中国数据',
  '',
  `subscribe me to China ${'and tell me all about it '.repeat(9)}`,
])('is no request: %s', text => expect(read(text)).toBe(''))
