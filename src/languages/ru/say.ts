import { grain } from '../../data/model/period.ts'
import type { Area, Flow, Period } from '../../data/model/schema.ts'
import { mostNamed, type Say } from '../model/say.ts'
import { join, type Text, type TextPiece, text } from '../model/voice/text.ts'
import { admin } from './admin/words.ts'
import { arithmetic, roughly } from './arithmetic.ts'
import { claims } from './claims.ts'
import { commands, description, name, shortDescription } from './commands.ts'
import { charts, figurePages, files } from './files.ts'
import { groups } from './groups.ts'
import { official, reason } from './official.ts'
import { pages } from './pages.ts'
import { buttons, inline, locator, problem, remarks, table } from './phrases.ts'
import { subscriptions } from './subscriptions.ts'
import { type Counted, counted } from './voice/cases.ts'
import { along, amongMembers, changeOn, during, into, of, outOf, place, toward, whole } from './voice/inside.ts'
import { and, voice } from './voice/voice.ts'

const flows: Record<Flow, string> = { X: 'экспорт', M: 'импорт', T: 'товарооборот', B: 'сальдо торговли' }
const totals: Record<Flow, string> = {
  X: 'общий экспорт',
  M: 'общий импорт',
  T: 'внешнеторговый оборот',
  B: 'сальдо внешней торговли',
}
const by: Record<Flow, string> = { X: 'экспорту', M: 'импорту', T: 'товарообороту', B: 'сальдо торговли' }
const within: Record<Flow, string> = { X: 'экспорте', M: 'импорте', T: 'товарообороте', B: 'сальдо торговли' }
const way: Record<Flow, (partner: Area) => string> = { X: into, M: outOf, T: along, B: along }

function subject(flow: Flow, reporter: Area, partner: Area): string {
  if (partner === reporter) return `${flows[flow]} ${amongMembers(reporter)}`
  return partner === 'WLD' ? `${totals[flow]} ${of(reporter)}` : `${flows[flow]} ${of(reporter)} ${way[flow](partner)}`
}

/** 'Экспорт в Китай — $10,2 млн, импорт — $407,7 млн'. */
function parts(partner: Area, exports: Text | undefined, imports: Text | undefined): Text {
  const all = partner === 'WLD'
  const sold = all ? 'Общий экспорт' : `Экспорт ${into(partner)}`
  const bought = all ? 'Общий импорт' : `Импорт ${outOf(partner)}`
  if (exports === undefined) return text`${bought} — ${imports ?? ''}`
  return imports === undefined ? text`${sold} — ${exports}` : text`${sold} — ${exports}, импорт — ${imports}`
}

/** Years after «в», each with its citation: 'в 2025 [3] и 2024 годах [4]'. */
function inYears(years: readonly Text[]): Text {
  const noun = years.length === 1 ? 'году' : 'годах'
  const close = (piece: TextPiece): TextPiece =>
    typeof piece === 'string' ? piece.replace(/^\d{4}/, `$& ${noun}`) : piece
  const named = years.map((year, i) => (i === years.length - 1 ? year.map(close) : year))
  return text`в ${andTexts(named)}`
}

const andTexts = (items: readonly Text[]): Text =>
  items.flatMap((item, i) => (i === 0 ? item : [i === items.length - 1 ? ' и ' : ', ', ...item]))

/** Both ends included: '2016–2025', 'январь 2024 — март 2026'. */
const between = (from: Period, to: Period): string =>
  [voice.period(from), voice.period(to)].join(grain(from) === 'year' && grain(to) === 'year' ? '–' : ' — ')

const nths = ['', '', 'второй', 'третий', 'четвёртый', 'пятый', 'шестой', 'седьмой', 'восьмой', 'девятый', 'десятый']
const grains = { year: 'год', month: 'месяц' }
const counts: Readonly<Record<'year' | 'month', Counted>> = {
  year: ['год', 'года', 'лет'],
  month: ['месяц', 'месяца', 'месяцев'],
}
/** 'за 9 лет, по которым есть данные (2016–2025; наш расчёт)'. */
const overHeld = (grain: 'year' | 'month', from: Period, to: Period, count: number): string =>
  `за ${count} ${counted(String(count), counts[grain])}, по которым есть данные (${between(from, to)}; наш расчёт)`

const rankSubject = (flow: Flow, reporter: Area, partner: Area): string =>
  `${place(partner)} среди торговых партнёров ${of(reporter)} по ${by[flow]}`

/** 'в источнике по-английски'; a language without such an adverb is only named. */
const inLanguage = (code: string): string => {
  const name = voice.language(code)
  return name.endsWith('ский') ? `в источнике по-${name.slice(0, -1)}` : `язык источника: ${name}`
}

export const say: Say = {
  subject,
  within: amongMembers,
  changeOn,
  record: (run, grain) =>
    run === 1 ? `рекордный ${grains[grain]}` : `${nths[run] ?? `${run}-й`} рекордный ${grains[grain]} подряд`,
  aYear: change => `в среднем ${voice.signed(change)} в год`,
  checkFits: (formula, result, cite) =>
    text`Наша проверка: ${formula} = ${result}, сходится с ${cite} в пределах округления`,
  checkFails: (formula, result, published, cite) =>
    text`Наша проверка: ${formula} = ${result}, а в ${cite} стоит ${published}`,
  comma: ', ',
  colon: ': ',
  semicolon: '; ',
  bracketed: remark => ` (${remark})`,
  ours: 'наш расчёт',
  ourCalculation: (formula, from = [], isRough = false) => {
    const behind = from.length === 0 ? formula : text`${formula}; исходные цифры: ${andTexts(from)}`
    return text`Наш расчёт: ${behind}${isRough ? `; ${roughly}` : ''}`
  },
  parts: (_, partner, exports, imports) => parts(partner, exports, imports),
  same: 'та же цифра',
  rounded: 'та же цифра, округлённая',
  reason,
  conflict: (shorter, longerMonths, shorterMonths) =>
    text`Не согласуется с цифрой ${shorter}: за ${String(longerMonths)} ${counted(String(longerMonths), ['месяц', 'месяца', 'месяцев'])} не может быть меньше, чем за ${String(shorterMonths)}.`,
  unlikely: other =>
    text`Плохо согласуется с цифрой ${other}: на остальные месяцы пришлось бы втрое больше, чем на прежние.`,
  twoCounts: counts => text`Это данные разных источников, вычитать одно из другого нельзя: ${join(counts, ', ')}.`,
  expected: 'ожидаемая, а не итоговая цифра',
  yearByYear: 'По годам:',
  anotherSays: (period, change, cite) => text`${voice.period(period)}: в другом источнике ${change} ${cite}`,
  rankSubject,
  ranked: (amount, ...pair) => ({ digits: voice.amount(amount), subject: rankSubject(...pair) }),
  oneMonth: 'Только за один месяц.',
  rankBefore: groups =>
    text`Раньше: ${join(
      groups.map(({ place, periods }) => text`${place} ${inYears(periods)}`),
      '; ',
    )}`,
  contested: (said, place, period, earlier) =>
    text`«Впервые» ${said}: по более раннему источнику, ${place} было уже ${during(period)} ${earlier}`,
  rankingSubject: (flow, reporter) => `торговые партнёры ${of(reporter)} по ${by[flow]}`,
  incomplete: 'В списке может не быть некоторых партнёров.',
  withoutLargest: (count, reporter) =>
    `В базе только ${count} ${counted(String(count), ['партнёр', 'партнёра', 'партнёров'])} ${of(reporter)}: более крупных может не быть.`,
  shareSubject: (flow, reporter, ...partners) =>
    `${partners.length === 1 ? 'доля' : 'доли'} ${partners.length > mostNamed ? `${partners.length} ${counted(String(partners.length), ['партнёра', 'партнёров', 'партнёров'])}` : and(partners.map(of))} в ${within[flow]} ${of(reporter)}`,
  ofTotal: (part, total) => text`${part} при общем объёме ${total}`,
  fromTo: (from, to) => `${voice.period(from)}–${voice.period(to)}`,
  bestOf: (...held) => `самый высокий показатель ${overHeld(...held)}`,
  lowest: grain => `самый слабый ${grains[grain]}`,
  leastOf: (...held) => `самый низкий показатель ${overHeld(...held)}`,
  extremes: {
    fastest: 'самый быстрый рост',
    deepest: 'самое сильное падение',
    slowest: 'падений в базе нет; самый медленный рост',
  },
  changesOf: (from, to, count) =>
    count === 1
      ? 'других изменений в базе нет'
      : `из ${count} ${counted(String(count), ['изменения', 'изменений', 'изменений'])}, по которым есть данные (${between(from, to)}; наш расчёт)`,
  onlyOne: grain => `${grain === 'year' ? 'других лет' : 'других месяцев'} в базе нет, о рекорде судить нельзя`,
  mayBeMore: figures => text`Возможно, больше: ${figures}`,
  mayBeLess: figures => text`Возможно, меньше: ${figures}`,
  nextBest: (figure, period) => text`На втором месте ${whole(period)}: ${figure}`,
  asOf: day => `По данным, опубликованным на ${voice.day(day)} года.`,
  missing: periods => `Нет в базе: ${periods.map(voice.period).join(', ')}`,
  retoldBy: speaker => `в пересказе: ${speaker}`,
  indirect: outlet => `в изложении ${outlet}, не дословно`,
  notYet: 'ожидается',
  quoted: words => `«${words}»`,
  inLanguage,
  projectFields: {
    opened: 'Открытие',
    builder: 'Строитель',
    households: 'Обеспечит электричеством',
    emissions: 'Сокращение выбросов CO₂',
    standing: 'Масштаб',
    other: 'Ещё',
  },
  projectFact: (field, value) => `${say.projectFields[field]}: ${value}`,
  place: locator,
  card: {
    countedBy: 'Кто считал',
    uncounted: 'источник не сообщает',
    saidBy: 'Кто сказал',
    place: 'Место в тексте',
    note: 'Примечание редактора',
    entered: 'Внесено в базу',
    earlier: 'Прежнее значение',
    seed: 'с исходными данными',
    id: 'код',
    why: 'Причина',
    withdrawn: 'Отозвано',
    instead: 'Сейчас в базе',
  },
  noDifference: 'Имеющиеся источники не расходятся.',
  oneSource: 'Эта цифра есть только в одном источнике.',
  notHeld: (subject, period) =>
    subject === ''
      ? 'В базе этого нет.'
      : `Нет в базе: ${subject}${period === undefined ? '' : `, ${voice.period(period)}`}.`,
  noChange: (flow, { reporter, partner }, period, base) => {
    const when = period === undefined ? '' : ` ${during(period)}`
    return `Нет в базе: как ${flow === 'B' ? 'изменилось' : 'изменился'} ${subject(flow, reporter, partner)}${when}${base === undefined ? '' : ` ${toward(base)}`}.`
  },
  noRank: (flow, reporter, partner, period) =>
    `Нет в базе: место ${of(partner)} среди торговых партнёров ${of(reporter)} по ${by[flow]}${period === undefined ? '' : `, ${voice.period(period)}`}.`,
  notOf: period => `за ${whole(period)} цифры в базе нет`,
  noSuch: (reporter, partner, amount) => `Цифры «${amount}» о торговле ${of(reporter)} ${along(partner)} в базе нет.`,
  newest: 'самая новая цифра в базе',
  published: day => `опубликовано ${voice.day(day)}`,
  whenNext: 'Когда выйдут следующие данные, в источниках не сказано.',
  cameBefore: days => text`Прежние выходили так: ${days}`,
  twoSides:
    'Считали два ведомства, и каждое по-своему: по стране происхождения или отправки, с фрахтом или без, по своей дате. Что из этого сказалось здесь, источники не сообщают.',
  byGrain: { month: 'по месяцам', year: 'по годам' },
  noSides:
    'Периода, за который в базе были бы подсчёты обеих сторон, нет. Обычно они расходятся из-за страны происхождения или отправки, фрахта и дат. В чём расходятся источники по этой паре:',
  noQuote: 'Высказываний об этом в базе нет.',
  noProject: 'Такого проекта в базе нет.',
  noProjectFacts: 'Фактов об этом проекте пока нет.',
  nearest: 'Ближайшие данные:',
  noNews: 'С тех пор ничего нового.',
  news: 'Новое:',
  aside: remarks,
  claims,
  problem,
  pages,
  helpGroups: {
    figures: 'Цифры',
    changes: 'Динамика',
    places: 'Места и слова',
    origins: 'Источники',
    files: 'Графики и файлы',
    chat: 'Этот чат',
    bot: 'О боте',
  },
  howMuch: subject => `Сколько составил ${subject}?`,
  howChanged: subject => `Как изменился ${subject}?`,
  whichPlace: (reporter, partner) => `Какое место занимает ${place(partner)} среди партнёров ${of(reporter)}?`,
  forExample: 'Например:',
  inline,
  groups,
  arithmetic,
  charts,
  office: admin,
  official,
  subscriptions,
  table,
  files,
  figurePages,
  outdated: 'Эта кнопка устарела. Спросите, пожалуйста, ещё раз.',
  askedAgo: ago => `Вы спросили об этом ${ago}:`,
  languageSet: 'Теперь отвечаю по-русски.',
  forgotten: 'Удалено: о вас и об этом чате больше ничего не хранится, кроме отмеченного * в /privacy.',
  buttons,
  styles: { text: 'Текст', apa: 'APA', bibtex: 'BibTeX', gost: 'ГОСТ' },
  commands,
  name,
  description,
  shortDescription,
  and,
}
