import type { ArticleWords, PostWords, UpdateWords } from '../../model/admin/commands.ts'
import { listed } from '../../model/admin/journal.ts'
import { text } from '../../model/voice/text.ts'
import { onLanguage, voice } from '../voice/voice.ts'

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
  states: { underway: 'Рассылается', paused: 'Приостановлено', stopped: 'Прекращено', posted: 'Разослано' },
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

export const update: UpdateWords = {
  services: {
    imf: 'МВФ',
    wits: 'WITS Всемирного банка',
    comtrade: 'UN Comtrade',
    comext: 'Eurostat Comext',
    census: 'Бюро переписи населения США',
  },
  every: { year: 'годы', month: 'месяцы' },
  fetching: services =>
    `Запрашиваю данные: ${services.join(', ')}. Что в них нового, покажу здесь; без вашего решения ничего не сохранится.`,
  nothingNew: 'сохранять нечего',
  counts: (service, years, { added, revised, same, refused }) =>
    `${service}, ${years}: новых ${added} · уточнённых ${revised} · без изменений ${same} · не принято ${refused}`,
  revisions: 'Крупнейшие уточнения:',
  refused: 'Не принято:',
  posts: count => `Публикаций с уточнёнными цифрами: ${count}`,
  faults: {
    unreachable: (service, line) =>
      text`${service}: сервис не отвечает. Данные из него остались прежними; повторите позже: ${line}`,
    limited: (service, line) =>
      text`${service}: сервис пока не принимает новых запросов. Данные из него остались прежними; повторите через час: ${line}`,
    refused: (service, line) =>
      text`${service}: за это время у сервиса ничего нет, или он отклоняет запрос. Данные из него остались прежними; его ответ записан в системном журнале. Попробуйте другой год: ${line}`,
    'changed-shape': (service, line) =>
      text`${service}: сервис отвечает в незнакомом мне виде. Данные из него остались прежними; в системном журнале сказано, что не так. Попробуйте один год или обновите Karvan: ${line}`,
    'too-large': (service, line) =>
      text`${service}: ответ больше, чем я принимаю за раз. Данные из него остались прежними; запросите меньше лет: ${line}`,
  },
  running: text`Данные уже запрашиваются, результат придёт тому владельцу, который их запросил. Пришлите строку снова после этого.`,
  failed: text`Обновить не удалось из-за моей ошибки. Ничего не изменено; подробности в системном журнале. Повторите или запросите один сервис: ${{ code: '/update imf' }}`,
}

export const article: ArticleWords = {
  names: {
    press: 'само издание, источник статистики не назван',
    statistics: country => `официальная статистика (${country}), ведомство не названо`,
    government: country => `правительство (${country})`,
  },
  title: 'Статья',
  page: (page, of) => `страница ${page} из ${of}`,
  nothing: 'Цифр, цитат и сведений о проектах в ней не найдено.',
  first: 'впервые',
  inherited: slots => `Из слов перед этим: ${slots.join(', ')}`,
  assumed: slots => `В тексте нет, предположено: ${slots.join(', ')}`,
  slots: { flow: 'поток', pair: 'страны', period: 'период', currency: 'валюта' },
  held: 'Уже есть, теми же словами',
  unread: count => `Не прочитано предложений с числами: ${count}`,
  left: count => `Ещё ${count} не поместилось. Пришлите остаток текста отдельно.`,
  change: row =>
    `Строка ${row}. Ответьте исправленной строкой или нажмите на неё, чтобы скопировать, исправить и отправить.`,
  byHand: 'Ответьте тем, что говорит предложение, или нажмите на строку, чтобы скопировать, дополнить и отправить.',
  details: 'Ответьте тем, что надо изменить, или нажмите на строку, чтобы скопировать, исправить и отправить.',
  buttons: {
    all: 'Все',
    none: 'Ничего',
    publish: count => (count === 0 ? 'Опубликовать только источник' : `Опубликовать: ${count}`),
    change: row => `Изменить ${row}`,
    byHand: 'Добавить вручную',
    add: sentence => `Добавить ${sentence}`,
    details: 'Данные источника',
  },
}
