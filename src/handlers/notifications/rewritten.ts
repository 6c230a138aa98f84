/** A channel post written again with current facts, and with lines that say what was corrected. */
import { fromAddress } from '../../answers/address/address.ts'
import { answer } from '../../answers/answer-question.ts'
import { citedIds } from '../../answers/cited-ids.ts'
import { type ChangesSince, freshAgain } from '../../answers/figures/changes-since.ts'
import { published } from '../../answers/figures/held/candidates.ts'
import type { Question } from '../../answers/model/question.ts'
import { picturedBy } from '../../answers/pictured.ts'
import type { MessageRecipe } from '../../data/chats/message-recipe.ts'
import type { SentMessage } from '../../data/chats/sent-message.ts'
import type { Facts } from '../../data/facts/facts.ts'
import type { Day } from '../../data/model/schema.ts'
import { pictureOf, withdrawnPicture } from '../../writing/answers/charts/post-picture.ts'
import { type CorrectionChange, correctionLines } from '../../writing/answers/correction.ts'
import { writeDigest } from '../../writing/answers/digest.ts'
import type { Picture } from '../../writing/charts/chart.ts'
import { compose } from '../../writing/message/compose.ts'
import { type DraftLine, Priority, type Writing } from '../../writing/message/draft.ts'
import { headline } from '../../writing/message/figure-line.ts'
import type { Message } from '../../writing/message/message.ts'
import { writeCorrected } from '../../writing/write-answer.ts'
import type { Affected } from './correction-replies.ts'
import type { WithdrawnFact } from './fact-changes.ts'

interface Rewriting extends Affected {
  readonly recipe: MessageRecipe
  /** What changed since the message was first sent, oldest first. */
  readonly corrections: readonly CorrectionChange[]
  readonly gone: ReadonlyMap<string, WithdrawnFact>
}

/** Returns undefined when the post needs a reply instead. */
export function rewritten(rewriting: Rewriting, today: Day, writing: Writing): Message | undefined {
  const { post, ids, recipe, corrections, gone } = rewriting
  const question = fromAddress(recipe.of === 'question' ? recipe.address : (recipe.picture ?? ''))
  const picture = question && pictureAgain(question, corrections, today, writing)
  if (recipe.of === 'digest')
    return digestAgain(recipe, rewriting, writing, recipe.picture === undefined ? undefined : picture)
  // Earlier corrections of a figure that is gone would only confuse.
  const last = corrections.filter(it => !('now' in it || 'again' in it) || !gone.has(idOf(it)))
  const lines = correctionLines(last, isOnly(post, writing.facts), writing)
  return question && answerAgain(question, { post, ids }, { lines, picture, today, gone }, writing)
}

/** The picture with current facts. Of a withdrawn figure that leaves no other to draw, one that says so. */
function pictureAgain(
  question: Question,
  corrections: readonly CorrectionChange[],
  today: Day,
  writing: Writing,
): Picture | undefined {
  if (question.kind !== 'chart' && question.kind !== 'card') return undefined
  const shown = picturedBy(question, writing.facts, today)
  if (shown !== undefined) return pictureOf(shown, writing)
  return corrections
    .flatMap(it =>
      'was' in it && !('now' in it) && 'measure' in it.was ? [withdrawnPicture(it.was, it.on, writing)] : [],
    )
    .at(-1)
}

/** Whether the post shows one fact that is still held: then the correction need not name it. */
function isOnly({ ids: [id, other], recipe }: SentMessage, facts: Facts): boolean {
  if (id === undefined || other !== undefined || (recipe?.of === 'digest' && recipe.told.length > 1)) return false
  return isHeld(id, facts)
}

const idOf = (it: CorrectionChange): string => ('again' in it ? it.again.id : it.was.id)

export const isHeld = (id: string, facts: Facts): boolean => facts.fact(id) !== undefined

interface Parts {
  readonly lines: ReturnType<typeof correctionLines>
  readonly picture: Picture | undefined
  readonly today: Day
  readonly gone: Rewriting['gone']
}

const goneAgain = (gone: WithdrawnFact | undefined): ChangesSince | undefined =>
  gone === undefined || !('measure' in gone.was)
    ? undefined
    : { kinds: ['correction'], figure: published(gone.was), gone: { why: gone.why, on: gone.on } }

function answerAgain(question: Question, affected: Affected, parts: Parts, writing: Writing): Message | undefined {
  const { post, ids } = affected
  const { lines, picture, today, gone } = parts
  const { facts } = writing
  const said = answer(question, facts, today)
  if (said.kind === 'chart' || said.kind === 'card') return writeCorrected(said, lines, writing)
  // A withdrawn quotation leaves only its correction: the next quotation would be another post.
  if (picture !== undefined || (gone.size > 0 && said.kind !== 'figure'))
    return compose(
      { lines: [...lines, ...othersIn(post, writing)], buttons: [], notes: lines.length, ...(picture && { picture }) },
      writing,
    )
  const shown = citedIds(said)
  return ids.every(id => !isHeld(id, facts) || shown.includes(id)) ? writeCorrected(said, lines, writing) : undefined
}

/** The figures of the message that are still held when what it was about is withdrawn. */
const othersIn = ({ ids }: SentMessage, writing: Writing): readonly DraftLine[] =>
  ids.flatMap((id, i) => {
    const now = writing.facts.observation(id)?.now
    return now === undefined ? [] : [{ ...headline(published(now), writing), priority: Priority.row - i }]
  })

/** Every line stays: that of a withdrawn figure says so. */
function digestAgain(
  recipe: Extract<MessageRecipe, { of: 'digest' }>,
  { post, corrections, gone }: Rewriting,
  writing: Writing,
  picture: Picture | undefined,
): Message {
  const { cadence, length, more, rest, told, quotes: said = [] } = recipe
  const quotes = said.flatMap(id => {
    const now = writing.facts.fact(id)?.now
    return now !== undefined && 'kind' in now && now.kind === 'quote' ? [now] : []
  })
  const items = told.flatMap(it => freshAgain(it, writing.facts) ?? goneAgain(gone.get(it.id)) ?? [])
  const inPlace = new Set(items.flatMap(it => (it.gone === undefined ? [] : [it.figure.observation.id])))
  const others = corrections.filter(it => !inPlace.has(idOf(it)))
  const lines = correctionLines(others, isOnly(post, writing.facts), writing)
  const settings = length === undefined ? {} : { length }
  return writeDigest(
    items,
    cadence,
    { ...writing, chosen: { settings, usual: writing.pair.partner } },
    { more, quotes, corrections: lines, ...(picture && { picture }), ...(rest !== undefined && { rest: () => rest }) },
  ).message
}
