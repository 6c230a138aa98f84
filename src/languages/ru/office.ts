import { listed, type Malformed, type Office, type Unknown } from '../office.ts'
import { join, text } from '../text.ts'
import { type Counted, counted } from './cases.ts'
import { voice } from './voice.ts'

const some = (n: number, forms: Counted): string => {
  const digits = voice.number(String(n))
  return `${digits} ${counted(String(n), forms)}`
}

const unknown: Record<Unknown, { readonly what: string; readonly way: string }> = {
  'unknown-source': { what: 'источника', way: 'Источники: /source list; новый вносится так: /source add.' },
  'unknown-organisation': { what: 'организации', way: 'Укажите код вроде AZ_SCC: он есть в карточке цифры.' },
  'unknown-speaker': { what: 'человека', way: 'Укажите код вроде lu-mei.' },
  'unknown-project': { what: 'проекта', way: 'Список проектов: /project.' },
  'unknown-id': {
    what: 'цифры или цитаты',
    way: 'Нажмите под ответом «Источники», затем «Подтверждение»: код стоит там.',
  },
}
const malformed: Record<Malformed, { readonly what: string; readonly try: string }> = {
  'not-a-period': { what: 'не период', try: '2025, 2026-02, 2025-Q3 или 2025-01/2025-10' },
  'not-an-amount': { what: 'не сумма', try: '395.1m, 4.87bn, +30.2% или 4-е' },
  'not-a-person': { what: 'не код человека', try: 'число вроде 123456789' },
  'not-a-url': { what: 'не адрес', try: 'адрес, который начинается с https://' },
  'not-a-day': { what: 'не дата', try: '2026-03-13, 2026-03 или 2026' },
}

export const office: Office = {
  acts: {
    add: 'Новая запись',
    edit: 'Правка',
    retract: 'Отзыв',
    source: 'Источник',
    import: 'Загрузка файла',
    restore: 'Восстановление',
    undo: 'Отмена',
    redo: 'Возврат',
    appoint: 'Новый редактор',
    dismiss: 'Исключение редактора',
  },
  done: {
    add: 'Опубликовано',
    edit: 'Исправлено',
    retract: 'Отозвано',
    source: 'Источник сохранён',
    import: 'Файл загружен',
    restore: 'Восстановлено',
    undo: 'Отменено',
    redo: 'Возвращено',
    appoint: 'Редактор назначен',
    dismiss: 'Редактор исключён',
  },
  unsaved: 'ещё не сохранено',
  toApprove: 'ждёт одобрения',
  nothingSaved: 'Пока ничего не сохранено.',
  cannotBe: 'В таком виде сохранить нельзя. Исправьте строку и пришлите её снова.',
  isChanged: 'С тех пор данные изменились. Сейчас дело обстоит так:',
  askedBy: person => `Предложил: ${person}`,
  approvedBy: person => `одобрил ${person}`,
  posts: count => `Публикаций с этой цифрой: ${count}`,
  buttons: {
    publish: 'Опубликовать',
    save: 'Сохранить',
    saveAndPost: 'Сохранить и разослать поправки',
    cancel: 'Отмена',
    approve: 'Одобрить',
    reject: 'Отклонить',
    undo: 'Отменить',
    older: 'Раньше ›',
    newer: '‹ Позже',
  },
  labels: {
    source: 'Источник',
    title: 'Заголовок',
    language: 'Язык',
    topics: 'Темы',
    why: 'Причина',
    person: 'Человек',
    project: 'Проект',
    told: 'Со слов',
    holds: 'Содержит',
  },
  checks: {
    equal: figure => text`Такая цифра уже есть: ${figure}`,
    rounded: figure => text`Такая цифра уже есть, округлённая иначе: ${figure}`,
    within: figure => text`Согласуется с тем, что есть: ${figure}`,
    differs: (figure, why) =>
      text`Расходится с тем, что есть: ${figure}${why === undefined ? '' : `; новая цифра: ${why}`}`,
    sumFits: (formula, result, whole) => text`Экспорт + импорт: ${formula} = ${result}, сходится: ${whole}`,
    sumFails: (formula, result, whole) => text`Экспорт + импорт: ${formula} = ${result}, не сходится: ${whole}`,
    growthFits: (now, growth, base, cite) => text`${now}: сходится с ${growth} ${cite}; база ${base}`,
    growthFails: (now, growth, base, computed, cite) =>
      text`${now}: не сходится с ${growth} ${cite}; база ${base}, выходит ${computed}`,
    shareFits: (share, formula, cite) => text`Доля ${share} ${cite} сходится: ${formula}`,
    shareFails: (share, formula, computed, cite) => text`Доля ${share} ${cite} не сходится: ${formula} = ${computed}`,
    cumulated: (longer, shorter) => text`${longer}: меньше, чем за входящий сюда период: ${shorter}`,
    leap: (times, isMore, from) =>
      isMore
        ? text`Больше в ${times} раза, чем ${from}. Верна ли единица?`
        : text`Всего ${times} от прежнего: ${from}. Верна ли единица?`,
    early: (published, period) => `Источник (${published}) вышел раньше, чем кончился период: ${voice.period(period)}`,
    change: (percent, from) => `${percent} к тому, что стоит сейчас: ${from}`,
    instead: figure =>
      figure === undefined
        ? text`Другой цифры за это нет: так читателям и скажем`
        : text`Вместо неё читатели увидят: ${figure}`,
    leans: figures => text`Больше не получится вычислить: ${join(figures, '; ')}`,
  },
  refusals: {
    'no-such-source': () => 'Указанного источника в базе нет. Сначала внесите его: /source add.',
    'no-such-organisation': () => 'Кто считал, неизвестно: такой организации в базе нет. Укажите код вроде AZ_SCC.',
    'no-such-speaker': () => 'Такого человека в базе нет. Укажите код вроде lu-mei.',
    'no-such-project': () => 'Такого проекта в базе нет. Проекты: /project.',
    'no-such-id': at => `Под кодом «${at}» ничего нет.`,
    'no-citation': () => 'Нет слов из источника или места в нём. Добавьте цитату.',
    duplicate: () => 'Это уже есть в базе. То, что есть, меняют командой /edit.',
    'bad-period': () => 'Период не подходит. База роста должна быть раньше и такой же длины.',
    'bad-unit': () =>
      'Единица не подходит. Стоимость указывают в деньгах, рост и долю в процентах, место целым числом.',
    future: () => 'Этот период или день источника ещё не наступил. Проверьте дату.',
    bidi: () => 'В тексте есть невидимые управляющие знаки. Наберите его заново.',
    'wrong-version': () => 'Кто-то успел раньше. Пришлите ещё раз.',
    'in-use': at => `На «${at}» ещё ссылаются, поэтому убрать нельзя. Сначала отзовите то, что ссылается.`,
    'no-person': at => `${at} — служебный код самого Telegram. Пришлите код человека.`,
    'changed-since': (_, later) => `То же самое потом изменила версия ${later}. Сначала отмените её.`,
    'no-such-edit': at => `Версии ${at} нет. Все версии: /log.`,
  },
  parts: {
    measure: 'что измерено',
    flow: 'экспорт, импорт или товарооборот',
    partner: 'страна',
    period: 'период',
    base: 'база сравнения',
    amount: 'сумма',
    by: 'кто считал',
    source: 'источник',
    excerpt: 'цитата',
    speaker: 'кто сказал',
    words: 'слова',
    topic: 'тема',
    project: 'проект',
    field: 'поле',
    publisher: 'издание',
    title: 'заголовок',
    published: 'день публикации',
    language: 'язык',
    id: 'код',
    why: 'причина',
    person: 'человек',
    file: 'файл',
  },
  missing: parts =>
    text`Ещё не хватает: ${parts.join(', ')}. Ответьте только этим или нажмите на строку, чтобы скопировать её, дополните и пришлите.`,
  wrong: {
    unknownWord: (heard, nearest) =>
      nearest === undefined
        ? text`Здесь я не понимаю «${heard}». Длинный текст возьмите в кавычки, лишнее уберите.`
        : text`Здесь я не понимаю «${heard}». Может быть, ${nearest}?`,
    unknown: (what, heard, nearest) =>
      nearest.length === 0
        ? text`В базе нет ${unknown[what].what} «${heard}». ${unknown[what].way}`
        : text`В базе нет ${unknown[what].what} «${heard}». Ближайшее: ${nearest.join(', ')}.`,
    not: (what, heard) => text`«${heard}» — ${malformed[what].what}. Попробуйте так: ${malformed[what].try}.`,
    twice: (part, heard) => text`Дважды указано одно: ${part}. Второй раз это «${heard}». Оставьте что-то одно.`,
    sameAsHeld: id => text`Ничего не изменилось бы: ${{ code: id }} в базе именно такая.`,
    nothingToUndo: text`Отменять нечего: ваших изменений нет. Что сделано, видно в /log.`,
    nothingToRedo: text`Возвращать нечего. Что сделано, видно в /log.`,
    changedSince: version =>
      text`То же самое потом изменила версия ${version}. Сначала отмените её или загляните в /log.`,
    notYours: version => text`Версия ${version} не ваша. Отменить её может автор или владелец.`,
    isOwner: text`Это владелец. Владельцы указаны в настройках бота, а не здесь.`,
    ownersOnly: text`Это делают только владельцы. Обратитесь к одному из них: /admins list`,
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
    },
    excerptNotFound: heard => text`Слов «${heard}» в присланном тексте нет. Скопируйте их точно.`,
    refused: sentence => text`${sentence}`,
  },
  version: version => `версия ${version}`,
  seed: 'с исходными данными',
  counts: counts =>
    listed([
      [counts.figures, n => some(n, ['цифра', 'цифры', 'цифр'])],
      [counts.words, n => some(n, ['высказывание или факт', 'высказывания и факта', 'высказываний и фактов'])],
      [counts.corrected, n => some(n, ['правка', 'правки', 'правок'])],
      [counts.withdrawn, n => some(n, ['отзыв', 'отзыва', 'отзывов'])],
      [counts.sources, n => some(n, ['источник', 'источника', 'источников'])],
      [counts.names, n => some(n, ['название', 'названия', 'названий'])],
    ]),
  empty: 'ничего',
  corrected: (what, before, now) =>
    before === undefined ? text`исправлено: ${now} · ${what}` : text`исправлено: ${before} → ${now} · ${what}`,
  withdrawn: (what, why) => `отозвано: ${what}; причина: ${why}`,
  appointed: person => `назначен редактор ${person}`,
  dismissed: person => `исключён редактор ${person}`,
  removed: id => `убрано: ${id}`,
  tookBack: version => `отменена версия ${version}`,
  broughtAgain: version => `возвращена версия ${version}`,
  replaces: before => text`прежде ${before}`,
  queued: 'Ждёт одобрения другого администратора. О решении вам сообщат.',
  closed: {
    done: 'Здесь всё уже решено; дважды ничего не изменилось.',
    dropped: 'Отменено. Ничего не сохранено.',
    expired: 'Это устарело и не сохранено. Пришлите строку ещё раз.',
    rejected: 'Отклонено. Ничего не сохранено.',
  },
  because: reason => `Причина: ${reason}`,
  log: 'Журнал изменений',
  noEdits: 'Пока ничего не меняли.',
  head: signs => text`Отпечаток журнала: ${{ code: signs }}`,
  history: id => text`История ${{ code: id }}`,
  noHistory: 'Под этим кодом ничего нет. Код стоит в карточке, за кнопкой «Источники».',
  owners: 'Владельцы',
  editors: 'Редакторы',
  noEditors: 'пока нет',
  namingEditors: text`Редактора назначает владелец: ${{ code: '/admins add 123456789' }}.`,
  gaps: 'Спрашивали, но в базе нет',
  noGaps: 'Вопросов, оставшихся без цифры, пока нет.',
  asked: (count, last) => `${some(count, ['раз', 'раза', 'раз'])}, последний ${last}`,
  stats: 'Ответы по дням',
  noStats: 'Пока ничего не подсчитано.',
  statsOf: (answers, chats) => `ответов ${answers} · чатов ${chats}`,
  sources: (shown, total) => `Источники: ${shown} из ${total}`,
  noSources: 'Подходящего источника нет. Новый вносится так: /source add.',
  tally: (added, changed, same, rejected) =>
    `Новых ${added} · изменённых ${changed} · прежних ${same} · не принято ${rejected}`,
  row: row => `строка ${row}`,
  more: count => `и ещё ${count}`,
  rejected: {
    columns: 'столбцов слишком мало или слишком много',
    number: 'не число',
    period: 'не период',
    area: 'не страна',
    twice: 'стоит в файле дважды',
    word: 'в этом столбце такого слова не бывает',
    address: 'не веб-адрес',
  },
  file: rows => `Строк: ${rows}`,
  working: (done, of) => `Обрабатываю: ${done} из ${of}`,
  commands: {
    add: 'Внести цифру, цитату или факт',
    edit: 'Исправить то, что есть',
    retract: 'Отозвать цифру, указав причину',
    source: 'Внести, изменить, показать источники',
    undo: 'Отменить последнее изменение',
    redo: 'Вернуть отменённое',
    history: 'Узнать, как менялась цифра',
    log: 'Узнать, кто, что и когда менял',
    import: 'Загрузить файл с цифрами',
    backup: 'Получить все данные файлом',
    restore: 'Восстановить из копии',
    ingest: 'Внести статью как источник',
    gaps: 'Узнать, на что не нашлось цифры',
    stats: 'Узнать, сколько было ответов',
    admins: 'Назначить или исключить редактора',
    queue: 'Узнать, что ждёт одобрения',
    approve: 'Одобрить изменение',
    reject: 'Отклонить изменение с причиной',
  },
}
