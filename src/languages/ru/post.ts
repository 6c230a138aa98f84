import { listed } from '../office.ts'
import type { PostWords } from '../post.ts'
import { text } from '../text.ts'
import { voice } from './voice.ts'

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
  only: language => `Только чаты с языком: ${language}`,
  paused: count => `Подписка на паузе, не получат: ${count}`,
  takes: time => `Займёт примерно ${time}.`,
  eachLanguage: 'Последняя строка придёт на языке каждого чата.',
  notInChannels: 'В каналы последняя строка не идёт.',
  because: 'Вы получили это, потому что чат подписан · /unsubscribe',
  buttons: { post: 'Разослать', pause: 'Пауза', goOn: 'Продолжить', refresh: 'Обновить', stop: 'Остановить' },
  states: {
    underway: 'Рассылается',
    paused: 'На паузе',
    stopped: 'Остановлено',
    posted: 'Разослано',
  },
  progress: (sent, of) => `отправлено ${sent} из ${of}`,
  gone: count => `недоступны: ${count}`,
  failed: count => `не доставлено: ${count}`,
  dropped: count => `пропущено: ${count}`,
  nobody: {
    channels: 'Ни один канал ещё не подписан. Его администратор делает это здесь, в личном чате: /subscribe @канал',
    subscribers: 'Пока никто не подписан. Люди и группы подписываются командой /subscribe.',
    all: 'Пока никто не подписан. Люди и группы подписываются командой /subscribe, каналы — /subscribe @канал.',
  },
  nobodyIn: (language, others) => `Чатов на этом языке нет: ${language}. На всех языках: ${others}`,
  page: 'Рассылки',
  how: [
    text`${{ code: '/post channels' }} и текст, или в ответ на него`,
    text`${{ code: '/post subscribers' }} то же в личные чаты и группы, ${{ code: '/post all' }} всем`,
    text`${{ code: '/post all in az' }} только чатам с этим языком`,
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
