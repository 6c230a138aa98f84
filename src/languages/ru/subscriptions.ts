import type { SubscriptionWords } from '../subscriptions.ts'
import { text } from '../text.ts'

export const subscriptions: SubscriptionWords = {
  on: 'Подписка на новое действует',
  off: 'Подписки нет',
  paused: 'Подписка приостановлена',
  removed: 'Подписка окончена. От неё ничего не хранится.',
  nothing: 'Здесь нет подписки.',
  onlyAdmins: 'Подписку этого чата меняют только его администраторы.',
  noChannel: name => `Канала ${name} я не вижу. Сначала добавьте меня в него администратором.`,
  cannotPost: name => `Я не могу писать в ${name}. Сделайте меня там администратором с правом публикации.`,
  unknownWord: heard => `«${heard}» здесь ничего не значит. Например: /subscribe Китай ежедневно рекорд`,
  about: countries => `О чём: ${countries.join(', ')}`,
  kinds: {
    new: 'новые данные',
    record: 'рекорды',
    rank: 'смена места',
    conflict: 'расхождения источников',
    correction: 'исправления',
  },
  cadences: { now: 'сразу', daily: 'каждое утро', weekly: 'по понедельникам', monthly: 'первого числа месяца' },
  quiet: (from, to, zone) => `Тишина с ${from} до ${to} (${zone})`,
  hint: 'Одной строкой: /subscribe Китай ежедневно рекорд место, тишина 22-8',
  buttons: {
    subscribe: 'Подписаться',
    unsubscribe: 'Отписаться',
    pause: 'Приостановить',
    resume: 'Продолжить',
    silent: 'Без звука',
    loud: 'Со звуком',
    tell: 'Сообщить, когда появится',
  },
  marks: {
    new: '',
    record: 'Рекорд: ',
    rank: 'Место: ',
    conflict: 'Источники расходятся: ',
    correction: 'Исправлено: ',
  },
  titles: { now: 'Новое', daily: 'Новое за день', weekly: 'Новое за неделю', monthly: 'Новое за месяц' },
  more: count => `и ещё ${count}: /latest`,
  waiting: 'Когда эта цифра появится, вы узнаете об этом, один раз.',
  waitsFull: 'Вы уже ждёте 20 цифр, больше не хранится.',
  corrected: (was, now, day) => text`${dated('Исправлено', day)}: ${was} → ${now}`,
  withdrawn: (was, why, day) => `${dated('Отозвано', day)}: ${was} (${why})`,
  restored: (now, day) => text`${dated('Снова в силе', day)}: ${now}`,
  undone: 'запись отменена',
}

const dated = (what: string, day: string | undefined): string => (day === undefined ? what : `${what} ${day}`)
