/** The caption of a file: what it holds, whose figures they are, and what their licences ask for. */
import { isTable } from '../../answers/figures/official/combined.ts'
import type { AnswerOf } from '../../answers/model/answer.ts'
import type { Observation, Source } from '../../data/model/schema.ts'
import { type Draft, type DraftLine, line, type Writing } from '../message/draft.ts'
import { organisationName } from '../message/source-line.ts'
import { fileTitle } from './file-title.ts'

/** More publishers than these are counted. */
const mostNamed = 3

/** Without figures the sentence says so, and why if a licence is the reason. */
export function writeFile(answer: AnswerOf<'file'>, writing: Writing): Draft {
  const { files } = writing.language.say
  const { entries, closed } = answer
  if (entries.length > 0)
    return { lines: [...captionLines(answer, writing), ...closedLines(answer, writing)], buttons: [] }
  return { lines: closed.length > 0 ? closedLines(answer, writing) : [line(files.noFigures)], buttons: [] }
}

function captionLines(answer: AnswerOf<'file'>, writing: Writing): readonly DraftLine[] {
  const { voice, say } = writing.language
  const { files } = say
  const { entries, of } = answer
  const published = entries.flatMap(entry => ('computed' in entry ? [] : [entry.observation]))
  const names = mostFrequent(published.flatMap(it => nameOfSource(it, writing)))
  const [attribution] = mostFrequent(published.flatMap(it => sourceOf(it, writing)?.attribution ?? []))
  const rows = voice.number(String(entries.length))
  const others = Math.max(names.length - mostNamed, 0)
  return [
    line([fileTitle(answer, writing), ' · ', files.rows(rows)]),
    ...(of === undefined ? [] : [line([files.cut(rows, voice.number(String(of)))])]),
    ...(names.length === 0 ? [] : [line([files.sources(names.slice(0, mostNamed), String(others))])]),
    ...(attribution === undefined ? [] : [line([files.attribution(attribution)])]),
  ]
}

const sourceOf = ({ citation }: Observation, { facts }: Writing): Source | undefined =>
  facts.sources.get(citation.source)

/** The outlet; of a table of official statistics, the organisation behind it. */
function nameOfSource(it: Observation, writing: Writing): readonly string[] {
  const source = sourceOf(it, writing)
  if (source === undefined) return []
  return [
    isTable(it, writing.facts) ? organisationName(it.compiledBy, writing.facts, writing.language) : source.publisher,
  ]
}

/** Each once, the most frequent first. */
function mostFrequent(names: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name)
}

const closedLines = ({ closed }: AnswerOf<'file'>, { facts, language }: Writing): readonly DraftLine[] =>
  closed.map(({ source, count }) =>
    line([
      language.say.files.closed(facts.sources.get(source)?.publisher ?? source, language.voice.number(String(count))),
    ]),
  )
