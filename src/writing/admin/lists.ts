/** Lists for admins: admins, unanswered questions, usage, sources; files, and the progress of long work. */
import type { AdminReplyOf } from '../../answers/model/admin-reply.ts'
import { join, text } from '../../languages/model/voice/text.ts'
import { type DraftButton, type DraftLine, line, type Writing } from '../message/draft.ts'
import type { Message } from '../message/message.ts'
import { questionLabel } from '../message/question-label.ts'
import { adminMessage, moreLine, numberText } from './admin-message.ts'
import { sourcesData } from './button-data.ts'
import { sourceText } from './source.ts'

const maxRows = 18

/** The first rows, and how many more there are. */
const listed = (rows: readonly DraftLine[], { language }: Writing): readonly DraftLine[] => [
  ...rows.slice(0, maxRows),
  ...moreLine(rows.length - maxRows, language),
]

/** The id of the picker of editors. */
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

/** Questions that found no figure: 'Imports · China, 2030: 12 times, last 13 Mar 2026'. */
export function writeGaps({ gaps }: AdminReplyOf<'gaps'>, writing: Writing): Message {
  const { say, voice } = writing.language
  if (gaps.length === 0) return adminMessage([line([say.office.noGaps])], writing)
  const rows = gaps.map(({ question, count, last }) =>
    line([`${questionLabel(question, writing)}${say.colon}${say.office.asked(count, voice.day(last))}`]),
  )
  return adminMessage([line([{ bold: say.office.gaps }]), ...listed(rows, writing)], writing)
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

/** 'Sources: 11–20 of 104 · 2/11', and buttons to the page before and after. */
export function writeSourceList(reply: AdminReplyOf<'sourceList'>, writing: Writing): Message {
  const { sources, total, from, page, pages, words } = reply
  const { say } = writing.language
  if (sources.length === 0) return adminMessage([line([say.office.noSources])], writing)
  const number = (n: number): string => numberText(n, writing.language)
  const shown = pages === 1 ? number(total) : `${number(from)}–${number(from + sources.length - 1)}`
  const title = text`${{ bold: say.office.sources(shown, number(total)) }}${pages === 1 ? '' : ` · ${page}/${pages}`}`
  const turn = (label: string, to: number): readonly DraftButton[] => {
    const data = to < 1 || to > pages ? undefined : sourcesData(to, words)
    return data === undefined ? [] : [{ label, ask: { data } }]
  }
  const { newer, older } = say.office.buttons
  return adminMessage([line(title), ...sources.map(it => line(sourceText(it, writing.language)))], writing, [
    ...turn(newer, page - 1),
    ...turn(older, page + 1),
  ])
}

/** A file with its name and number of rows as the caption. */
export function writeFile({ name, bytes, rows }: AdminReplyOf<'file'>, writing: Writing): Message {
  const { language } = writing
  const caption = text`${{ code: name }} · ${language.say.office.file(numberText(rows, language))}`
  return { ...adminMessage([line(caption)], writing), file: { name, bytes } }
}

/** Progress of an import or restore, edited in place. */
export function writeProgress({ done, of }: AdminReplyOf<'working'>, writing: Writing): Message {
  const { language } = writing
  const progress = language.say.office.working(numberText(done, language), numberText(of, language))
  return adminMessage([line([progress])], writing)
}
