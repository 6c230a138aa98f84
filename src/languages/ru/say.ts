import { grain } from '../../data/model/period.ts'
import type { Area, Flow, Period } from '../../data/model/schema.ts'
import type { Say } from '../model/say.ts'
import { join, type Text, type TextPiece, text } from '../model/text.ts'
import { admin } from './admin.ts'
import { arithmetic } from './arithmetic.ts'
import { counted } from './cases.ts'
import { claims } from './claims.ts'
import { commands, description, name, shortDescription } from './commands.ts'
import { groups } from './groups.ts'
import { along, amongMembers, during, into, of, outOf, place, toward, whole } from './inside.ts'
import { official, reason } from './official.ts'
import { pages } from './pages.ts'
import { inline, problem, remarks, table } from './phrases.ts'
import { subscriptions } from './subscriptions.ts'
import { and, voice } from './voice.ts'

const flows: Record<Flow, string> = { X: 'экспорт', M: 'импорт', T: 'товарооборот', B: 'торговый баланс' }
const totals: Record<Flow, string> = {
  X: 'весь экспорт',
  M: 'весь импорт',
  T: 'весь товарооборот',
  B: 'общий торговый баланс',
}
const by: Record<Flow, string> = { X: 'экспорту', M: 'импорту', T: 'товарообороту', B: 'торговому балансу' }
const within: Record<Flow, string> = { X: 'экспорте', M: 'импорте', T: 'товарообороте', B: 'торговом балансе' }
const way: Record<Flow, (partner: Area) => string> = { X: into, M: outOf, T: along, B: along }

function subject(flow: Flow, reporter: Area, partner: Area): string {
  if (partner === reporter) return `${flows[flow]} ${amongMembers(reporter)}`
  return partner === 'WLD' ? `${totals[flow]} ${of(reporter)}` : `${flows[flow]} ${of(reporter)} ${way[flow](partner)}`
}

/** 'Экспорт в Китай — 10,2 млн $, импорт — 407,7 млн $'. */
function parts(partner: Area, exports: Text | undefined, imports: Text | undefined): Text {
  const all = partner === 'WLD'
  const sold = all ? 'Весь экспорт' : `Экспорт ${into(partner)}`
  const bought = all ? 'Весь импорт' : `Импорт ${outOf(partner)}`
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
const among = { year: 'лет', month: 'месяцев' }

/** 'в источнике по-английски'; a language without such an adverb is only named. */
const inLanguage = (language: string): string => {
  const name = language.toLowerCase()
  return name.endsWith('ский') ? `в источнике по-${name.slice(0, -1)}` : `язык источника: ${name}`
}

export const say: Say = {
  subject,
  within: amongMembers,
  changeOn: (change, base) => text`${change} ${toward(base)}`,
  record: (run, grain) =>
    run === 1 ? `рекордный ${grains[grain]}` : `${nths[run] ?? `${run}-й`} рекордный ${grains[grain]} подряд`,
  aYear: change => `${change} в год`,
  checkFits: (formula, result, cite) =>
    text`Наша проверка: ${formula} = ${result}, сходится с ${cite} в пределах округления`,
  checkFails: (formula, result, published, cite) =>
    text`Наша проверка: ${formula} = ${result}, а в ${cite} стоит ${published}`,
  comma: ', ',
  colon: ': ',
  bracketed: remark => ` (${remark})`,
  ours: 'наш расчёт',
  ourCalculation: formula => text`Наш расчёт: ${formula}`,
  from: figures => text`исходные цифры: ${andTexts(figures)}`,
  parts: (_, partner, exports, imports) => parts(partner, exports, imports),
  same: 'та же цифра',
  rounded: 'та же цифра, округлённая',
  reason,
  conflict: (shorter, longerMonths, shorterMonths) =>
    text`Не сходится с цифрой ${shorter}: за ${String(longerMonths)} ${counted(String(longerMonths), ['месяц', 'месяца', 'месяцев'])} не бывает меньше, чем за ${String(shorterMonths)}.`,
  unlikely: other =>
    text`Плохо вяжется с цифрой ${other}: на остальные месяцы пришлось бы втрое больше, чем на прежние.`,
  twoCounts: counts => text`Это два разных подсчёта, один из другого не вычитают: ${join(counts, ', ')}.`,
  expected: 'ожидание, а не подсчёт',
  yearByYear: 'По годам, как сообщалось:',
  anotherSays: (period, change, cite) => text`${voice.period(period)}: в другом источнике ${change} ${cite}`,
  rankSubject: (flow, reporter, partner) => `${place(partner)} среди партнёров ${of(reporter)} по ${by[flow]}`,
  oneMonth: 'Это только за один месяц.',
  rankBefore: groups =>
    text`Раньше: ${join(
      groups.map(({ place, periods }) => text`${place} ${inYears(periods)}`),
      '; ',
    )}`,
  contested: (said, place, period, earlier) =>
    text`«Впервые» ${said}: более ранний источник называет ${place} уже ${during(period)} ${earlier}`,
  rankingSubject: (flow, reporter) => `партнёры ${of(reporter)} по ${by[flow]}`,
  incomplete: 'В списке может не быть некоторых партнёров.',
  rankingHeld: 'Порядок по имеющимся цифрам; каких-то партнёров здесь может не быть.',
  shareSubject: (flow, reporter, partner) => `доля ${of(partner)} в ${within[flow]} ${of(reporter)}`,
  ofTotal: total => text`при общем объёме ${total}`,
  fromTo: (from, to) => `${voice.period(from)}–${voice.period(to)}`,
  bestOf: (grain, from, to, count) => `максимум из имеющихся (${among[grain]}: ${count}), ${between(from, to)}`,
  lowest: grain => `самый слабый ${grains[grain]} из имеющихся`,
  leastOf: (grain, from, to, count) => `минимум из имеющихся (${among[grain]}: ${count}), ${between(from, to)}`,
  extremes: {
    fastest: 'самый быстрый рост из имеющихся',
    deepest: 'самое сильное падение из имеющихся',
    slowest: 'падений в базе нет; самый медленный рост',
  },
  changesOf: (from, to, count) =>
    count === 1 ? 'других изменений в базе нет' : `из имеющихся изменений (всего: ${count}), ${between(from, to)}`,
  onlyOne: grain => `${grain === 'year' ? 'других лет' : 'других месяцев'} в базе нет, о рекорде судить нельзя`,
  mayBeMore: figures => text`Возможно, больше: ${figures}`,
  mayBeLess: figures => text`Возможно, меньше: ${figures}`,
  nextBest: figure => text`Следом: ${figure}`,
  asOf: day => `По тому, что было опубликовано на ${voice.day(day)}.`,
  missing: periods => `Нет в базе: ${periods.map(voice.period).join(', ')}`,
  retoldBy: speaker => `пересказывает ${speaker}`,
  indirect: outlet => `в изложении ${outlet}, не дословно`,
  notYet: 'ожидается',
  quoted: words => `«${words}»`,
  inLanguage,
  projectFields: {
    opened: 'Открытие',
    builder: 'Кто построил',
    households: 'Электричество для',
    emissions: 'Сокращение выбросов CO₂',
    standing: 'Значение',
    other: 'Ещё',
  },
  card: {
    countedBy: 'Кто считал',
    saidBy: 'Кто сказал',
    place: 'Место в тексте',
    note: 'Примечание редактора',
    entered: 'Внесено в базу',
    earlier: 'Прежнее значение',
    seed: 'с исходными данными',
    id: 'код',
  },
  noDifference: 'Имеющиеся источники не расходятся.',
  oneSource: 'Эта цифра есть только в одном источнике.',
  notHeld: (subject, period) =>
    subject === ''
      ? 'В базе этого нет.'
      : `Нет в базе: ${subject}${period === undefined ? '' : `, ${voice.period(period)}`}.`,
  noChange: (flow, reporter, partner, period, base) => {
    const when = period === undefined ? '' : ` ${during(period)}`
    return `Нет в базе: как изменился ${subject(flow, reporter, partner)}${when}${base === undefined ? '' : ` ${toward(base)}`}.`
  },
  noRank: (flow, reporter, partner, period) =>
    `Нет в базе: место ${of(partner)} среди партнёров ${of(reporter)} по ${by[flow]}${period === undefined ? '' : `, ${voice.period(period)}`}.`,
  notOf: period => `за ${whole(period)} цифры в базе нет`,
  noSuch: (reporter, partner, amount) => `Цифры «${amount}» о торговле ${of(reporter)} ${along(partner)} в базе нет.`,
  newest: 'самая новая цифра в базе',
  published: day => `опубликовано ${voice.day(day)}`,
  whenNext: 'Когда выйдут следующие данные, в имеющихся источниках не сказано.',
  cameBefore: days => text`Прежние выходили так: ${days}`,
  twoSides:
    'Считали два ведомства, и каждое по-своему: по стране происхождения или отправки, с фрахтом или без, по своей дате. Что из этого сказалось здесь, источники не говорят.',
  byGrain: { month: 'по месяцам', year: 'по годам' },
  noSides:
    'Периода, за который в базе были бы подсчёты обеих сторон, нет. Обычно они расходятся из-за страны происхождения или отправки, фрахта и дат. В чём расходятся источники по этой паре:',
  noQuote: 'Высказываний об этом в базе нет.',
  noProject: 'Такого проекта в базе нет.',
  nearest: 'Ближайшее:',
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
    chat: 'Этот чат',
    bot: 'О боте',
  },
  howMuch: subject => `Сколько составил ${subject}?`,
  howChanged: subject => `Как изменился ${subject}?`,
  whichPlace: subject => `Какое место занимает ${subject}?`,
  forExample: 'Например:',
  inline,
  groups,
  arithmetic,
  office: admin,
  official,
  subscriptions,
  table,
  outdated: 'Эта кнопка устарела. Спросите, пожалуйста, ещё раз.',
  askedAgo: ago => `Вы спросили об этом ${ago}:`,
  languageSet: 'Теперь отвечаю по-русски.',
  forgotten: 'Удалено: о вас и об этом чате больше ничего не хранится, кроме отмеченного * в /privacy.',
  buttons: {
    exports: 'Экспорт',
    imports: 'Импорт',
    turnover: 'Товарооборот',
    balance: 'Баланс',
    growth: 'Рост',
    average: 'Среднее',
    sum: 'Сумма',
    cite: 'Сослаться',
    copy: 'Копировать',
    sources: 'Источники',
    why: 'Почему?',
    next: 'Дальше',
    evidence: 'Подтверждение',
    rank: 'Место',
    record: 'Рекорд',
    top: 'Топ-5',
    yearly: 'По годам',
    origins: 'Все источники',
    more: 'Ещё',
    back: 'Назад',
  },
  styles: { text: 'Текст', apa: 'APA', bibtex: 'BibTeX', gost: 'ГОСТ' },
  commands,
  name,
  description,
  shortDescription,
  and,
}
