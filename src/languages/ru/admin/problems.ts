import type { AdminProblemWords, AdminWords, Malformed, Unknown } from '../../model/admin/words.ts'
import { text } from '../../model/voice/text.ts'

const unknown: Record<Unknown, { readonly what: string; readonly way: string }> = {
  'unknown-source': { what: 'источника', way: 'Источники: /source list; новый вносится так: /source add.' },
  'unknown-organisation': {
    what: 'организации',
    way: 'Укажите код вроде AZ_SCC; новая вносится так: /add organisation.',
  },
  'unknown-speaker': { what: 'автора высказываний', way: 'Укажите код вроде lu-mei.' },
  'unknown-project': {
    what: 'проекта',
    way: 'Список проектов: /project; новый вносится с названием: после кода название "…".',
  },
  'unknown-id': {
    what: 'цифры или цитаты',
    way: 'Нажмите под ответом «Источники», затем «Подтверждение»: код указан там.',
  },
}
/** How to enter a new one, after the nearest ones that are held. */
const newOne: Partial<Record<Unknown, string>> = {
  'unknown-source': ' Новый: /source add',
  'unknown-organisation': ' Новая: /add organisation',
  'unknown-project': ' Новый: после кода название "…"',
}
const malformed: Record<Malformed, { readonly what: string; readonly try: string }> = {
  'not-a-period': { what: 'не период', try: '2025, 2026-02, 2025-Q3 или 2025-01/2025-10' },
  'not-an-amount': { what: 'не сумма', try: '395.1m, 4.87bn, +30.2% или 4-е' },
  'not-a-person': { what: 'не код человека', try: 'число вроде 123456789' },
  'not-a-url': { what: 'не адрес', try: 'адрес, который начинается с https://' },
  'not-a-day': { what: 'не дата', try: '2026-03-13, 2026-03 или 2026' },
}

/** Problems of an admin’s line. */
export const wrongs: AdminProblemWords = {
  unknownWord: (heard, nearest) =>
    nearest === undefined
      ? text`Не понимаю слово «${heard}». Длинный текст возьмите в кавычки, лишнее уберите.`
      : text`Не понимаю слово «${heard}». Может быть, ${nearest}?`,
  unknown: (what, heard, nearest) =>
    nearest.length === 0
      ? text`В базе нет ${unknown[what].what} «${heard}». ${unknown[what].way}`
      : text`В базе нет ${unknown[what].what} «${heard}». Похоже: ${nearest.join(', ')}.${newOne[what] ?? ''}`,
  not: (what, heard) => text`«${heard}» — ${malformed[what].what}. Попробуйте так: ${malformed[what].try}.`,
  twice: (part, heard) => text`Дважды указано: ${part}. Во второй раз «${heard}». Оставьте что-то одно.`,
  sameAsHeld: id => text`Ничего не изменится: ${{ code: id }} в базе уже такая.`,
  nothingToUndo: text`Отменять нечего: ваших изменений нет. Что сделано, видно в /log.`,
  nothingToRedo: text`Возвращать нечего. Что сделано, видно в /log.`,
  changedSince: version =>
    text`То же самое потом изменила версия ${version}. Сначала отмените её или загляните в /log.`,
  notYours: version => text`Версия ${version} не ваша. Отменить её может автор или владелец.`,
  seeded: version =>
    text`Версия ${version} — исходные данные, целиком она не отменяется. Отдельную цифру меняют /edit и /retract.`,
  isOwner: text`Это владелец. Владельцы указаны в настройках бота, а не здесь.`,
  ownersOnly: text`Это делают только владельцы. Обратитесь к одному из них: /admins list`,
  cannotSave: {
    full: text`Сохранить не удалось: диск бота заполнен. Ничего не изменилось; попробуйте позже.`,
    failed: text`Сохранить не удалось: на диск бота нельзя записать. Ничего не изменилось; попробуйте позже.`,
  },
  notQueued: text`Среди ждущих одобрения такого изменения нет. Что ждёт, видно в /queue.`,
  ownChange: text`Это ваше изменение: одобрить его должен другой администратор.`,
  noReply: text`Пришлите эту команду ответом на файл или текст, к которому она относится.`,
  tooLong: most => text`Строка длиннее ${most} знаков, или цитата в ней длиннее 1000. Сократите её и пришлите снова.`,
  file: {
    'too-large': () => text`Файл слишком велик: можно до 20 МБ. Пришлите его по частям.`,
    'not-utf8': () => text`Файл не в UTF-8. Сохраните его как «CSV UTF-8» и пришлите снова.`,
    'not-csv': heard =>
      text`Этот CSV не читается${heard === undefined ? '' : ` («${heard}»)`}. Проверьте кавычки и разделители и пришлите снова.`,
    'not-json': heard =>
      text`Этот JSON не читается${heard === undefined ? '' : ` («${heard}»)`}. Пришлите его таким, каким его сделал /backup.`,
    'no-columns': heard =>
      text`Не хватает столбцов${heard === undefined ? '' : `: ${heard}`}. Их названия стоят в первой строке.`,
    gone: () => text`Скачать файл уже нельзя. Пришлите его снова.`,
    'other-schema': heard =>
      text`Эта резервная копия сделана в другой форме данных${heard === undefined ? '' : ` (${heard})`}. Восстановить её может тот выпуск Karvan, который её сделал.`,
  },
  page: {
    'private-address': text`Этого адреса нет в открытом интернете. Пришлите сам текст.`,
    'too-large': text`Страница больше 2 МБ. Пришлите сам текст.`,
    'not-text': text`На странице не текст. Пришлите сам текст.`,
    'no-answer': text`Страница не открывается. Попробуйте позже или пришлите сам текст.`,
    'too-slow': text`Страница не ответила за 10 секунд. Попробуйте позже или пришлите сам текст.`,
    paywalled: text`Статья доступна по подписке, на странице только её начало. Пришлите сам текст.`,
    empty: text`На странице нет статьи: возможно, её показывает только браузер. Пришлите сам текст.`,
  },
  excerptNotFound: heard => text`Слов «${heard}» в присланном тексте нет. Скопируйте их точно.`,
  numberNotInExcerpt: number =>
    text`В цитате нет числа ${number}. Приведите слова, в которых оно есть, или укажите место: at «таблица 2».`,
  refused: sentence => text`${sentence}`,
}

export const refusals: AdminWords['refusals'] = {
  'no-such-source': () => 'Указанного источника в базе нет. Сначала внесите его: /source add.',
  'no-such-organisation': () => 'Кто считал, неизвестно: такой организации в базе нет. Укажите код вроде AZ_SCC.',
  'no-such-speaker': () => 'Такого автора высказываний в базе нет. Укажите код вроде lu-mei.',
  'no-such-project': () => 'Такого проекта в базе нет. Проекты: /project.',
  'no-such-id': at => `Под кодом «${at}» ничего нет.`,
  'no-citation': () => 'Нет слов из источника или места в нём. Добавьте цитату.',
  duplicate: () => 'Это уже есть в базе. То, что есть, меняют командой /edit.',
  'bad-period': () => 'Период не подходит. База роста должна быть раньше и такой же длины.',
  'old-currency': () => 'Хранятся только нынешние валюты. Эта уже не используется, как советский рубль.',
  'bad-unit': () => 'Единица не подходит. Стоимость — в деньгах, рост и доля — в процентах, место — целым числом.',
  future: () => 'Этот период или день источника ещё не наступил. Проверьте дату.',
  bidi: () => 'В тексте есть невидимые управляющие знаки. Наберите его заново.',
  'wrong-version': () => 'Кто-то успел раньше. Пришлите ещё раз.',
  'in-use': at => `На «${at}» ещё ссылаются, поэтому убрать нельзя. Сначала отзовите то, что ссылается.`,
  'no-person': at => `${at} — служебный код самого Telegram. Пришлите код человека.`,
  'changed-since': (_, later) => `То же самое потом изменила версия ${later}. Сначала отмените её.`,
  'no-such-edit': at => `Версии ${at} нет. Все версии: /log.`,
}

export const rejected: AdminWords['rejected'] = {
  columns: 'столбцов слишком мало или слишком много',
  number: 'не число',
  period: 'не период',
  area: 'не страна',
  twice: 'повторяется в файле',
  word: 'в этом столбце такого слова не бывает',
  address: 'не веб-адрес',
}
