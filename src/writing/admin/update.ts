/** What an update from official services would change: counts by service, the largest revisions, rows that are not taken. */
import type { AdminReplyOf } from '../../answers/model/admin-reply.ts'
import type { RefusedFigure, ServiceSummary, UpdateSummary } from '../../answers/model/update-summary.ts'
import type { Language } from '../../languages/model/say.ts'
import { type Text, text } from '../../languages/model/voice/text.ts'
import { type DraftLine, line, type Writing } from '../message/draft.ts'
import type { Message } from '../message/message.ts'
import { verbatim } from '../message/user-text.ts'
import { AdminPriority, adminMessage, moreLine, numberText } from './admin-message.ts'
import { figureText } from './figure.ts'

export function writeFetching({ services }: AdminReplyOf<'fetching'>, writing: Writing): Message {
  const { update } = writing.language.say.office
  return adminMessage([line([update.fetching(services.map(id => update.services[id]))])], writing)
}

export function writeUpdateResult({ summary }: AdminReplyOf<'updateResult'>, writing: Writing): Message {
  const { acts, update } = writing.language.say.office
  const title = text`${{ bold: acts.update }} · ${update.nothingNew}`
  return adminMessage([line(title), ...updateLines(summary, writing.language)], writing)
}

const maxRefused = 3

/** One line for each service, then the largest revisions and the first rows that are not taken. */
export function updateLines({ services, revisions, refused }: UpdateSummary, language: Language): readonly DraftLine[] {
  const words = language.say.office.update
  return [
    ...services.map(it => line(serviceText(it, language))),
    ...(revisions.length === 0 ? [] : [line([words.revisions])]),
    ...revisions.map(({ before, now }) => line(text`${figureText(now, before, language)} ${{ cite: now }}`)),
    ...(refused.length === 0 ? [] : [line([words.refused], AdminPriority.row)]),
    ...refused.slice(0, maxRefused).map(it => line([refusedText(it, language)], AdminPriority.row)),
    ...moreLine(refused.length - maxRefused, language, AdminPriority.moreRows),
  ]
}

/** 'IMF, 2021–2025: new 12 · …', or why the service gave nothing and the line that asks again. */
function serviceText(it: ServiceSummary, language: Language): Text {
  const { update } = language.say.office
  const name = update.services[it.service]
  const years = it.from === it.to ? it.from : `${it.from}–${it.to}`
  if ('fault' in it) {
    const again = isForLess(it.fault) ? it.to : years.replace('–', '-')
    const which = it.every === undefined ? name : `${name}${language.say.bracketed(update.every[it.every])}`
    return update.faults[it.fault](which, [{ code: `/update ${it.service} ${again}` }])
  }
  const number = (n: number): string => numberText(n, language)
  const { added, revised, same, refused } = it
  const counts = { added: number(added), revised: number(revised), same: number(same), refused: number(refused) }
  return [update.counts(name, years, counts)]
}

/** Whether fewer years may help. */
const isForLess = (fault: Extract<ServiceSummary, { fault: string }>['fault']): boolean =>
  fault === 'refused' || fault === 'changed-shape' || fault === 'too-large'

const maxRow = 60
const maxReason = 100

/** 'X AZE XXK 2024: …'. A service's own reason is in English. */
function refusedText({ row, why }: RefusedFigure, { say }: Language): string {
  const reason =
    'rule' in why ? say.office.refusals[why.rule](verbatim(row, maxRow), '') : verbatim(why.said, maxReason)
  return `${verbatim(row, maxRow)}${say.colon}${reason}`
}
