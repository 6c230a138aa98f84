/** Lists for admins: admins, unanswered questions, usage, names; files, and the progress of long work. */
import { toAddress } from '../../answers/address/address.ts'
import type { AdminReplyOf } from '../../answers/model/admin-reply.ts'
import type { ListKind, NamedRow } from '../../answers/model/entering.ts'
import type { Language } from '../../languages/model/say.ts'
import { join, type Text, text } from '../../languages/model/voice/text.ts'
import { type DraftButton, type DraftLine, line, type Writing } from '../message/draft.ts'
import type { Message } from '../message/message.ts'
import { questionLabel } from '../message/question-label.ts'
import { nameIn } from '../message/source-line.ts'
import { copied, verbatim } from '../message/user-text.ts'
import { adminMessage, moreLine, numberText } from './admin-message.ts'
import { gapData, listData } from './button-data.ts'
import { factPlain } from './journal-entry.ts'
import { sourceText } from './source.ts'

const maxRows = 18

const listed = (rows: readonly DraftLine[], { language }: Writing): readonly DraftLine[] => [
  ...rows.slice(0, maxRows),
  ...moreLine(rows.length - maxRows, language),
]

export const editorPicker = 1

/** Telegram allows no buttons beside a picker. */
export function writeAdmins({ owners, editors, picker }: AdminReplyOf<'admins'>, writing: Writing): Message {
  const { office, colon } = writing.language.say
  const named = (label: string, people: readonly number[], none: string): DraftLine => {
    const ids = join(
      people.map(id => [{ code: String(id) }]),
      ' ',
    )
    return line([`${label}${colon}`, ...(people.length === 0 ? [none] : ids)])
  }
  const message = adminMessage(
    [named(office.owners, owners, '–'), named(office.editors, editors, office.noEditors), line(office.namingEditors)],
    writing,
  )
  if (picker === undefined) return message
  return { ...message, keyboard: { requestUsers: { id: editorPicker, label: office.pickEditor, max: 1 } } }
}

/** Questions that found no figure: '1 · Imports · China, 2030: 12 times, last 13 Mar 2026', each with a button to enter it. */
export function writeGaps({ gaps }: AdminReplyOf<'gaps'>, writing: Writing): Message {
  const { say, voice } = writing.language
  if (gaps.length === 0) return adminMessage([line([say.office.noGaps])], writing)
  const rows = gaps.map(({ question, count, last }, i) => {
    const asked = `${questionLabel(question, writing)}${say.colon}${say.office.asked(count, voice.day(last))}`
    return line([`${numberText(i + 1, writing.language)} · ${asked}`])
  })
  const buttons = gaps.flatMap(({ question, isEnterable }, i): readonly DraftButton[] => {
    const data = isEnterable ? gapData(toAddress(question)) : undefined
    return data === undefined ? [] : [{ label: say.office.addGap(numberText(i + 1, writing.language)), ask: { data } }]
  })
  return adminMessage([line([{ bold: say.office.gaps }]), ...listed(rows, writing)], writing, buttons)
}

/** Newest day first. */
export function writeStats({ days }: AdminReplyOf<'stats'>, writing: Writing): Message {
  const { say, voice } = writing.language
  const number = (n: number): string => numberText(n, writing.language)
  if (days.length === 0) return adminMessage([line([say.office.noStats])], writing)
  const rows = days
    .toSorted((a, b) => b.day.localeCompare(a.day))
    .map(({ day, answers, chats, languages }) => {
      const byLanguage = Object.entries(languages)
        .toSorted(([, a], [, b]) => b - a)
        .map(([code, count]) => say.office.statsIn(code, number(count)))
      const whole = [say.office.statsOf(number(answers), number(chats)), ...byLanguage].join(' · ')
      return line([`${voice.day(day)}${say.colon}${whole}`])
    })
  return adminMessage([line([{ bold: say.office.stats }]), ...listed(rows, writing)], writing)
}

export function writeFile({ name, bytes, rows }: AdminReplyOf<'file'>, writing: Writing): Message {
  const { language } = writing
  const caption = text`${{ code: name }} · ${language.say.office.file(numberText(rows, language))}`
  return { ...adminMessage([line(caption)], writing), file: { name, bytes } }
}

export function writeProgress({ done, of }: AdminReplyOf<'working'>, writing: Writing): Message {
  const { language } = writing
  const progress = language.say.office.working(numberText(done, language), numberText(of, language))
  return adminMessage([line([progress])], writing)
}

/** 'Sources: 11–20 of 104 · 2/11', and buttons to the page before and after. */
export function writeNameList(reply: AdminReplyOf<'nameList'>, writing: Writing): Message {
  const { what, rows, total, from, page, pages, words, cited } = reply
  const { language } = writing
  const { office } = language.say
  if (rows.length === 0) return adminMessage([line([office.noNames])], writing)
  const number = (n: number): string => numberText(n, language)
  const shown = pages === 1 ? number(total) : `${number(from)}–${number(from + rows.length - 1)}`
  const title = text`${{ bold: office.listed(what, shown, number(total)) }}${pages === 1 ? '' : ` · ${page}/${pages}`}`
  const turn = (label: string, to: number): readonly DraftButton[] =>
    to < 1 || to > pages ? [] : toList(label, what, to, words)
  return adminMessage(
    [
      line(title),
      ...rows.map(it => line(rowText(it, language))),
      ...(cited === undefined ? [] : [line([office.cited(number(cited))])]),
    ],
    writing,
    [...turn(`‹ ${number(page - 1)}`, page - 1), ...turn(`${number(page + 1)} ›`, page + 1)],
  )
}

function toList(label: string, what: ListKind, page: number, words: string): readonly DraftButton[] {
  const data = listData(what, page, words)
  return data === undefined ? [] : [{ label, ask: { data } }]
}

/** How many there are of each kind, with a button to each list; of a search the first rows too. */
export function writeNameCounts({ lists, words }: AdminReplyOf<'nameCounts'>, writing: Writing): Message {
  const { language } = writing
  const { office, colon } = language.say
  const rows = lists.flatMap(({ what, total, rows }): readonly DraftLine[] => [
    line([{ bold: office.lists[what] }, `${colon}${numberText(total, language)}`]),
    ...rows.map(it => line(rowText(it, language))),
  ])
  const buttons = lists
    .filter(({ total, rows }) => total > rows.length)
    .flatMap(({ what }) => toList(office.lists[what], what, 1, words))
  return adminMessage([...rows, ...(words === '' ? [line(office.howToList)] : [])], writing, buttons)
}

const maxName = 120

/** 'lu-mei · Lu Mei, Ambassador of China', 'AZ_SCC · State Customs Committee', 'trade · trade'. */
export function rowText(row: NamedRow, language: Language): Text {
  const { say } = language
  if ('publisher' in row) return sourceText(row, language)
  const id = { code: row.id }
  if (!('names' in row)) return text`${id} · ${topicName(row.id, language)}`
  const name = verbatim(nameIn(row.names, language), maxName)
  const office = 'office' in row ? [verbatim(nameIn(row.office, language), maxName)] : []
  return text`${id} · ${[name, ...office].join(say.comma)}`
}

const topicName = (id: string, { say }: Language): string =>
  Object.entries(say.office.topics).find(([topic]) => topic === id)?.[1] ?? id

/** What cites a source that was to be deleted, and the line that moves it to another one, alone, to be completed by a reply. */
export function writeSourceInUse({ id, uses, total }: AdminReplyOf<'sourceInUse'>, writing: Writing): Message {
  const { language } = writing
  const { office } = language.say
  return adminMessage(
    [
      line(office.inUse(id, numberText(total, language))),
      ...uses.map(it => line(text`${{ code: it.id }} · ${factPlain(it, language)}`)),
      ...moreLine(total - uses.length, language),
      line([office.mergeInstead]),
      line([{ code: copied(`/source merge ${id} into …`) }]),
    ],
    writing,
  )
}
