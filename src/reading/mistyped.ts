/** The questions that a text with mistyped words may mean: "hom much trad with chna". They are offered, never answered. */
import { toAddress } from '../answers/address/address.ts'
import type { Problem } from '../answers/model/problem.ts'
import type { Question } from '../answers/model/question.ts'
import { type QuestionReading, readQuestion } from './read-question.ts'
import type { Slots } from './slots/read-slots.ts'
import type { Context } from './text/context.ts'
import { likelyWords, withoutHomophones } from './text/spellings.ts'

/** A text with more unknown words is no question with typos. */
const mostUnknown = 4
const mostOffered = 3

/** Problems that a typo can cause. */
const byTypo: ReadonlySet<Problem['because']> = new Set(['not-understood', 'unknown-word', 'other-subject'])

/**
 * The questions that are meant if words are mistyped; none when the text is read well. In Chinese also when it is read, but
 * as another question than with the right characters: 贸易曾长 is the growth. Pure; never throws.
 */
export function likelyQuestions(
  text: string,
  { read, slots }: QuestionReading,
  context: Context,
  before?: Question,
): readonly Question[] {
  const isSeveral = slots.row.filter(({ kind }) => kind !== 'mark').length > 1
  const asked = (corrected: string): readonly Question[] => {
    const { read: found, slots: named } = readQuestion(corrected, context, before)
    // A guess of one word that leaves all else to defaults is no question: "axmaq bot".
    if (isSeveral && named.areas.length + named.times.length === 0) return []
    return 'question' in found && found.question.kind !== 'page' ? [found.question] : []
  }
  const spelled = withoutHomophones(text)
  if ('question' in read) {
    const [meant] = spelled === text ? [] : asked(spelled)
    return meant === undefined || toAddress(meant) === toAddress(read.question) ? [] : [meant]
  }
  if (!byTypo.has(read.problem.because)) return []
  const found = new Map(
    [spelled, ...correctedTexts(text, slots)].flatMap(asked).map(question => [toAddress(question), question] as const),
  )
  return [...found.values()].slice(0, mostOffered)
}

/** The text with the likeliest word for each unknown one; then with the second likeliest for one of them. */
function correctedTexts(text: string, { row }: Slots): readonly string[] {
  const unknown = row.filter(
    ({ senses, kind, raw }) => senses.length === 0 && kind === 'word' && /^\p{L}{3,}$/u.test(raw),
  )
  const slips = unknown.map(({ raw }) => ({ raw, likely: likelyWords(raw) })).filter(({ likely }) => likely.length > 0)
  if (slips.length === 0 || unknown.length > mostUnknown) return []
  const choices = slips.map(() => 0)
  const others = slips.flatMap(({ likely }, at) => likely.slice(1).map((_, i) => choices.with(at, i + 1)))
  return [choices, ...others].map(chosen =>
    slips.reduce((made, { raw, likely }, i) => made.replace(raw, likely[chosen[i] ?? 0] ?? raw), text),
  )
}
