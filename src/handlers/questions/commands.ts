import { fromAddress } from '../../answers/address/address.ts'
import type { PageName, Question } from '../../answers/model/question.ts'
import type { Remarks } from '../../answers/model/remarks.ts'
import type { Code } from '../../data/model/schema.ts'
import { languages } from '../../languages/languages.ts'
import type { QuestionCommand } from '../../languages/model/say.ts'
import { readArguments } from '../../reading/read-command.ts'
import { remarksOfArguments } from '../../reading/remarks.ts'
import { readSubscribe } from '../../reading/subscriptions/subscribe.ts'
import { readUnsubscribe } from '../../reading/subscriptions/unsubscribe.ts'
import { normalize } from '../../reading/text/normalize.ts'
import { type Command, intentOf, lastAnswer, refusing } from '../request/intent.ts'
import { readFreeText } from './free-text.ts'
import { checkNames, readCheck } from './read-check.ts'
import { exportCommand } from './read-file.ts'
import { readChart } from './read-wish.ts'

/** Without arguments it follows the last answer. */
const asks = (name: QuestionCommand, ...aliases: readonly string[]): Command => ({
  name,
  menu: 'everywhere',
  aliases,
  // '/cite apa' and '/compare russia' follow it too.
  leans: name === 'cite' || name === 'compare' ? 'always' : 'bare',
  read: (args, context, before) => {
    const read = readArguments(name, args, context, before && lastAnswer(before))
    const aside = remarksOfArguments(args, context, 'question' in read ? wantsOf(name, read.question) : undefined)
    return { ...intentOf(read), ...(aside !== undefined && { aside }) }
  },
})

/** What is asked of several partners together. */
function wantsOf(name: QuestionCommand, question: Question): Remarks['wants'] {
  if (question.kind === 'compare-partners') return question.together ?? (name === 'growth' ? 'growth' : undefined)
  return name === 'share' && question.kind === 'ranking' ? 'share' : undefined
}

const shows = (name: PageName & Command['name'], menu: Command['menu'], ...aliases: readonly string[]): Command => ({
  name,
  menu,
  aliases,
  read: () => ({ ask: { kind: 'page', page: name } }),
})

/** /start, or a deep link to a question: t.me/karvan_bot?start=<address>. Any other payload is a plain start. */
const start: Command = {
  ...shows('start', 'private'),
  read: payload => ({ ask: fromAddress(payload.trim()) ?? { kind: 'page', page: 'start' } }),
}

const help: Command = {
  ...shows('help', 'everywhere', 'komek', 'pomosch', 'помощь', '帮助'),
  read: args => {
    const command = commandNamed(args.trim().replace(/^\//, ''))?.name
    return { ask: { kind: 'page', page: 'help', ...(command !== undefined && { command }) } }
  },
}

/** /ask with any question: the way to ask in a group. */
const ask: Command = {
  name: 'ask',
  menu: 'everywhere',
  aliases: ['sual', 'vopros', 'спроси', 'вопрос', '问'],
  read: (args, context) => (args.trim() === '' ? { ask: { kind: 'page', page: 'help' } } : readFreeText(args, context)),
}

/** /chart with the words of a question: '/chart exports italy 2015-2025', '/chart share russia'. */
const chart: Command = {
  name: 'chart',
  menu: 'everywhere',
  aliases: ['qrafik', 'grafik', 'graph', 'график', '图表'],
  leans: 'always',
  read: (args, context, before) => readChart(args, context, before?.question),
}

/** /check with a text. In reply to a post it needs the request: read-message.ts. */
const check: Command = {
  name: 'check',
  menu: 'everywhere',
  aliases: checkNames,
  read: (args, context) => readCheck(args, {}, context),
}

/** /why alone also tells how the last question in free text was read. */
const whyCommand = asks('why', 'niye', 'pochemu', 'почему', '为什么')
const why: Command = {
  ...whyCommand,
  read: (args, context, before) => {
    const asked = whyCommand.read(args, context, before)
    if (args.trim() !== '' || before?.aside === undefined || !('ask' in asked)) return asked
    return { ...asked, aside: { ...before.aside, claims: [], recalled: true } }
  },
}

/** /lang, or /lang ru at once. */
const lang: Command = {
  name: 'lang',
  menu: 'admins',
  aliases: ['language', 'dil', 'yazyk', 'язык', '语言'],
  read: args => {
    const heard = args.trim()
    if (heard === '') return { ask: { kind: 'page', page: 'language' } }
    const chosen = languageNamed(normalize(heard))
    if (chosen !== undefined) return { set: { language: chosen } }
    return refusing({ because: 'unknown-language', heard })
  },
}

/** A code, or a language's name in any of the four, or how it begins: 'ru', 'Russian', 'русский', 'ingilis', '俄语'. */
function languageNamed(wanted: string): Code | undefined {
  const isNamed = (name: string): boolean => name === wanted || (wanted.length > 2 && name.startsWith(wanted))
  return languages.find(
    ({ code }) => wanted === code || languages.some(({ voice }) => isNamed(normalize(voice.language(code)))),
  )?.code
}

const forgetme: Command = { name: 'forgetme', menu: 'private', aliases: [], read: () => ({ forget: 'chat' }) }

/** /subscribe alone shows the subscription with its menu; with arguments it changes it. */
const subscribe: Command = {
  name: 'subscribe',
  menu: 'everywhere',
  aliases: ['abune', 'podpiska', 'подписка', '订阅'],
  read: (args, context) => ({ subscribe: args.trim() === '' ? 'show' : readSubscribe(args, context) }),
}

/** /unsubscribe, /unsubscribe @channel; or from one country or kind: /unsubscribe turkey. */
const unsubscribe: Command = {
  name: 'unsubscribe',
  menu: 'everywhere',
  aliases: ['otpiska', 'отписка', '取消订阅'],
  read: (args, context) => ({ unsubscribe: readUnsubscribe(args, context) }),
}

/** The source of parsing, /help, Telegram's menus and the test of the docs. */
export const commands: readonly Command[] = [
  asks('turnover', 'dovriyye', 'ticaret', 'oborot', 'tovarooborot', 'trade', 'оборот', 'товарооборот', '贸易额'),
  asks('exports', 'ixrac', 'eksport', 'экспорт', '出口'),
  asks('imports', 'import', 'idxal', 'импорт', '进口'),
  asks('balance', 'saldo', 'deficit', 'surplus', 'сальдо', 'баланс', '差额'),
  asks('growth', 'artim', 'rost', 'рост', '增长'),
  asks('average', 'orta', 'srednee', 'среднее', '平均'),
  asks('sum', 'cem', 'summa', 'total', 'сумма', 'итого', '合计'),
  asks('rank', 'yer', 'mesto', 'место', '排名'),
  asks('share', 'pay', 'dolya', 'доля', '占比'),
  asks('compare', 'muqayise', 'sravni', 'сравни', '比较'),
  chart,
  asks('record', 'rekord', 'рекорд', '纪录'),
  asks('latest', 'son', 'последнее', '最新'),
  asks('quote', 'sitat', 'citata', 'цитата', '引语'),
  asks('project', 'layihe', 'proekt', 'проект', '项目'),
  asks('sources', 'menbe', 'istochniki', 'источники', '来源'),
  why,
  asks('cite', 'istinad', 'ssylka', 'ссылка', '引用'),
  exportCommand,
  check,
  ask,
  help,
  subscribe,
  unsubscribe,
  lang,
  shows('settings', 'admins', 'nastroyki', 'настройки', '设置'),
  shows('privacy', 'private'),
  forgetme,
  shows('about', 'private'),
  shows('status', 'private'),
  start,
]

/** The command of a name or alias, in any case, with or without diacritics: /İxrac, /dövriyyə, /貿易額. */
export const commandNamed = (name: string): Command | undefined => byName.get(normalize(name))
/** Each command by its name and each alias, normalized. */
export const namedCommands: readonly (readonly [string, Command])[] = commands.flatMap(command =>
  [command.name, ...command.aliases].map(name => [normalize(name), command] as const),
)
const byName = new Map(namedCommands)
