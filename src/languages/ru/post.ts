import { listed } from '../model/admin.ts'
import type { PostWords } from '../model/post.ts'
import { text } from '../model/text.ts'
import { onLanguage, voice } from './voice.ts'

const number = (n: number): string => voice.number(String(n))
const audiences = { channels: 'В каналы', subscribers: 'Подписчикам', all: 'Всем' }

export const post: PostWords = {
  title: 'Рассылка',
  notSent: 'ещё не отправлено',
  to: (audience, total, kinds) => `${audiences[audience]}: ${total}${kinds === '' ? '' : ` (${kinds})`}`,
  kinds: counts =>
    listed([
      [counts.private, n => `личных чатов ${number(n)}`],
      [counts.group, n => `групп ${number(n)}`],
      [counts.channel, n => `каналов ${number(n)}`],
    ]),
  only: language => `Только чаты ${onLanguage(language)}`,
  paused: count => `Подписка на паузе, не получат: ${count}`,
  takes: time => `Примерное время: ${time}.`,
  eachLanguage: 'Последняя строка придёт на языке каждого чата.',
  notInChannels: 'В каналы последняя строка не идёт.',
  because: 'Вы получили это, потому что чат подписан · /unsubscribe',
  buttons: { post: 'Разослать', pause: 'Приостановить', goOn: 'Продолжить', refresh: 'Обновить', stop: 'Прекратить' },
  states: {
    underway: 'Рассылается',
    paused: 'Приостановлено',
    stopped: 'Прекращено',
    posted: 'Разослано',
  },
  progress: (sent, of) => `отправлено ${sent} из ${of}`,
  gone: count => `заблокировали или ушли: ${count}`,
  failed: count => `не доставлено: ${count}`,
  dropped: count => `пропущено: ${count}`,
  nobody: {
    channels: text`Ни один канал ещё не подписан. Его администратор делает это здесь, в личном чате: ${{ code: '/subscribe @канал' }}`,
    subscribers: text`Пока никто не подписан. Люди и группы подписываются командой /subscribe.`,
    all: text`Пока никто не подписан. Люди и группы подписываются командой /subscribe, каналы — ${{ code: '/subscribe @канал' }}.`,
  },
  nobodyIn: (language, others) => `Нет чатов ${onLanguage(language)}; на всех языках: ${others}`,
  page: 'Рассылки',
  how: [
    text`${{ code: '/post channels' }} и текст; или в ответ на своё сообщение`,
    text`${{ code: '/post subscribers' }}: личные чаты и группы; ${{ code: '/post all' }}: все`,
    text`${{ code: '/post all in az' }}: только чаты на этом языке`,
  ],
  none: 'За последние 30 дней ничего не рассылалось.',
  toChange: 'Скопируйте, измените и пришлите снова. Ничего не разослано.',
  cancelled: 'Отменено. Ничего не разослано.',
  expired: 'Это устарело, ничего не разослано. Пришлите текст снова.',
  noAudience: heard =>
    `«${heard}» — непонятно, кому писать. Начните с /post channels, /post subscribers или /post all.`,
  noWords: 'Нет текста. Напишите его после /post channels или ответьте этой командой на сообщение с текстом.',
  tooLong: most => `Текст слишком длинный: не больше ${most} знаков. Сократите и пришлите снова.`,
}
