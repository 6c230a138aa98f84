import { type JournalWords, listed } from '../../model/admin/journal.ts'
import { text } from '../../model/voice/text.ts'
import { voice } from '../voice/voice.ts'

const some = (n: number, one: string, many: string): string => `${number(n)} ${n === 1 ? one : many}`
const number = (n: number): string => voice.number(String(n))

const lists: JournalWords['lists'] = {
  sources: 'Sources',
  speakers: 'Speakers',
  organisations: 'Organisations',
  projects: 'Projects',
  topics: 'Topics',
}

export const journal: JournalWords = {
  version: version => `version ${version}`,
  seed: 'with the first data',
  counts: counts =>
    listed([
      [counts.figures, n => some(n, 'figure', 'figures')],
      [counts.words, n => some(n, 'statement', 'statements')],
      [counts.corrected, n => `${number(n)} corrected`],
      [counts.withdrawn, n => `${number(n)} withdrawn`],
      [counts.sources, n => some(n, 'source', 'sources')],
      [counts.names, n => some(n, 'name', 'names')],
    ]),
  empty: 'nothing',
  corrected: (what, before, now) =>
    before === undefined ? text`corrected: ${now} · ${what}` : text`corrected: ${before} → ${now} · ${what}`,
  gone: what => `will be retracted: ${what}`,
  withdrawn: (what, why) => `retracted: ${what}; because ${why}`,
  appointed: person => `named ${person} an editor`,
  dismissed: person => `removed the editor ${person}`,
  removed: id => `took away ${id}`,
  toRemove: id => `to be taken away: ${id}`,
  tookBack: version => `took back version ${version}`,
  broughtAgain: version => `brought version ${version} again`,
  log: 'Log of changes',
  noEdits: 'Nothing has been changed yet.',
  head: signs => text`Fingerprint of the log: ${{ code: signs }}`,
  history: id => text`History of ${{ code: id }}`,
  noHistory: 'Nothing is known under that id. It is on the evidence card, behind Sources.',
  owners: 'Owners',
  editors: 'Editors',
  noEditors: 'no editors yet',
  namingEditors: text`An owner names one with ${{ code: '/admins add 123456789' }}.`,
  pickEditor: 'Choose an editor',
  gaps: 'Asked, but not held',
  noGaps: 'No question has gone without a figure so far.',
  addGap: n => `Add ${n}`,
  asked: (count, last) => (count === 1 ? `once, on ${last}` : `${number(count)} times, last on ${last}`),
  stats: 'Answers a day',
  noStats: 'Nothing has been counted yet.',
  statsOf: (answers, chats) => `answers ${answers} · chats ${chats}`,
  statsIn: (language, answers) => `${voice.language(language)} ${answers}`,
  lists,
  listed: (what, shown, total) => `${lists[what]}: ${shown} of ${total}`,
  noNames:
    'Nothing fits. What is held: /list. A new one: /source add, /add speaker, /add organisation or /add project.',
  howToList: text`Search: ${{ code: '/list mei' }} or ${{ code: '/list sources trend' }}`,
  cited: count => `Figures and quotes that cite it: ${count}`,
  inUse: (id, count) => text`${{ code: id }} stays: figures and quotes cite it (${count}).`,
  mergeInstead: 'To move them to another source, reply with its id, or tap the line to copy it:',
  merged: (from, to, count) => text`${{ code: from }} into ${{ code: to }}, citations moved: ${count}`,
  keptOnce: count => `Held in both, kept once: ${count}`,
}
