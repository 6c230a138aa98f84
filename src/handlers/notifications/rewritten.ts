/** A channel post written again with current facts, and with lines that say what was corrected. */
import { fromAddress } from '../../answers/address/address.ts'
import { answer } from '../../answers/answer-question.ts'
import { citedIds } from '../../answers/cited-ids.ts'
import { freshAgain } from '../../answers/figures/changes-since.ts'
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
import type { Writing } from '../../writing/message/draft.ts'
import type { Message } from '../../writing/message/message.ts'
import { writeCorrected } from '../../writing/write-answer.ts'
import type { Affected } from './correction-replies.ts'

interface Rewriting extends Affected {
  readonly recipe: MessageRecipe
}

/** Returns undefined when the post needs a reply instead. */
export function rewritten(
  { post, ids, recipe }: Rewriting,
  corrections: readonly CorrectionChange[],
  today: Day,
  writing: Writing,
): Message | undefined {
  const lines = correctionLines(corrections, isOnly(post, writing.facts), writing)
  const question = fromAddress(recipe.of === 'question' ? recipe.address : (recipe.picture ?? ''))
  const picture = question && pictureAgain(question, corrections, today, writing)
  if (recipe.of === 'digest')
    return digestAgain(recipe, lines, writing, recipe.picture === undefined ? undefined : picture)
  return question && answerAgain(question, ids, { lines, picture, today }, writing)
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

const isHeld = (id: string, facts: Facts): boolean => (facts.observation(id) ?? facts.statement(id)) !== undefined

interface Parts {
  readonly lines: ReturnType<typeof correctionLines>
  readonly picture: Picture | undefined
  readonly today: Day
}

function answerAgain(
  question: Question,
  ids: readonly string[],
  { lines, picture, today }: Parts,
  writing: Writing,
): Message | undefined {
  const { facts } = writing
  const said = answer(question, facts, today)
  if (said.kind === 'chart' || said.kind === 'card') return writeCorrected(said, lines, writing)
  // A withdrawn quotation leaves only its correction: the next quotation would be another post.
  if (picture !== undefined || (!ids.every(id => isHeld(id, facts)) && said.kind !== 'figure'))
    return compose({ lines, buttons: [], ...(picture && { picture }) }, writing)
  const shown = citedIds(said)
  return ids.every(id => !isHeld(id, facts) || shown.includes(id)) ? writeCorrected(said, lines, writing) : undefined
}

function digestAgain(
  recipe: Extract<MessageRecipe, { of: 'digest' }>,
  lines: Parts['lines'],
  writing: Writing,
  picture: Picture | undefined,
): Message {
  const { cadence, length, more, rest, told } = recipe
  // A withdrawn item is left to its correction line.
  const items = told.flatMap(it => freshAgain(it, writing.facts) ?? [])
  const settings = length === undefined ? {} : { length }
  return writeDigest(
    items,
    cadence,
    { ...writing, chosen: { settings, usual: writing.pair.partner } },
    { more, corrections: lines, ...(picture && { picture }), ...(rest !== undefined && { rest: () => rest }) },
  ).message
}
