import { type JournalWords, listed } from '../../model/admin/journal.ts'
import { text } from '../../model/voice/text.ts'
import { type Counted, counted } from '../voice/cases.ts'
import { onLanguage, voice } from '../voice/voice.ts'

const some = (n: number, forms: Counted): string => `${voice.number(String(n))} ${counted(String(n), forms)}`

const lists: JournalWords['lists'] = {
  sources: 'Источники',
  speakers: 'Спикеры',
  organisations: 'Организации',
  projects: 'Проекты',
  topics: 'Темы',
}

export const journal: JournalWords = {
  version: version => `версия ${version}`,
  seed: 'с исходными данными',
  counts: counts =>
    listed([
      [counts.figures, n => some(n, ['цифра', 'цифры', 'цифр'])],
      [counts.words, n => some(n, ['высказывание или факт', 'высказывания или факта', 'высказываний или фактов'])],
      [counts.corrected, n => some(n, ['правка', 'правки', 'правок'])],
      [counts.withdrawn, n => some(n, ['отзыв', 'отзыва', 'отзывов'])],
      [counts.sources, n => some(n, ['источник', 'источника', 'источников'])],
      [counts.names, n => some(n, ['название', 'названия', 'названий'])],
    ]),
  empty: 'ничего',
  corrected: (what, before, now) =>
    before === undefined ? text`исправлено: ${now} · ${what}` : text`исправлено: ${before} → ${now} · ${what}`,
  gone: what => `будет отозвано: ${what}`,
  withdrawn: (what, why) => `отозвано: ${what}; причина: ${why}`,
  appointed: person => `назначен редактор ${person}`,
  dismissed: person => `исключён редактор ${person}`,
  removed: id => `убрано: ${id}`,
  toRemove: id => `будет убрано: ${id}`,
  tookBack: version => `отменена версия ${version}`,
  broughtAgain: version => `возвращена версия ${version}`,
  log: 'Журнал изменений',
  noEdits: 'Пока ничего не меняли.',
  head: signs => text`Контрольная сумма журнала: ${{ code: signs }}`,
  history: id => text`История ${{ code: id }}`,
  noHistory: 'Под этим кодом ничего нет. Код указан в карточке, за кнопкой «Источники».',
  owners: 'Владельцы',
  editors: 'Редакторы',
  noEditors: 'пока нет',
  namingEditors: text`Редактора назначает владелец: ${{ code: '/admins add 123456789' }}.`,
  pickEditor: 'Выбрать редактора',
  gaps: 'Спрашивали, но в базе нет',
  noGaps: 'Вопросов, оставшихся без цифры, пока нет.',
  addGap: n => `Добавить ${n}`,
  asked: (count, last) =>
    count === 1 ? `1 раз, ${last}` : `${some(count, ['раз', 'раза', 'раз'])}, последний раз ${last}`,
  stats: 'Ответы по дням',
  noStats: 'Пока ничего не подсчитано.',
  statsOf: (answers, chats) => `ответов ${answers} · чатов ${chats}`,
  statsIn: (language, answers) => `${onLanguage(language)} ${answers}`,
  lists,
  listed: (what, shown, total) => `${lists[what]}: ${shown} из ${total}`,
  noNames:
    'Ничего подходящего нет. Что есть в базе: /list. Внести новое: /source add, /add speaker, /add organisation или /add project.',
  howToList: text`Поиск: ${{ code: '/list мэй' }} или ${{ code: '/list источники тренд' }}`,
  cited: count => `Цифр и цитат со ссылкой на него: ${count}`,
  inUse: (id, count) => text`${{ code: id }} остаётся: на него ссылаются цифры и цитаты (${count}).`,
  mergeInstead:
    'Чтобы перенести их к другому источнику, пришлите в ответ его код или нажмите на строку, чтобы скопировать её:',
  merged: (from, to, count) => text`${{ code: from }} → ${{ code: to }}, перенесено ссылок: ${count}`,
  keptOnce: count => `Есть в обоих, остаётся одна: ${count}`,
}
