/** The withdrawn figure that a question without an answer asks for: readers saw it, and are told that it is gone. */
import type { Answer, AnswerOf } from '../../answers/model/answer.ts'
import { stepsOf } from '../../data/facts/add-steps.ts'
import type { Facts } from '../../data/facts/facts.ts'
import type { Day, Observation } from '../../data/model/schema.ts'
import type { Store } from '../../data/store.ts'
import { withdrawnAt } from '../notifications/fact-changes.ts'

type Deps = { readonly store: Pick<Store, 'edits' | 'history'>; readonly dayOf: (at: Date) => Day }
type Withdrawn = NonNullable<AnswerOf<'none'>['withdrawn']>

/** So many of the newest edits are looked through. */
const mostEdits = 300
const mostFigures = 300

/** Found once for each state of the facts. */
const found = new WeakMap<Facts, Promise<readonly Withdrawn[]>>()

/** An answer that nothing is held, with what was withdrawn. Other answers stay. */
export async function withWithdrawn(answer: Answer, facts: Facts, deps: Deps): Promise<Answer> {
  if (answer.kind !== 'none' || !('partner' in answer.question) || !('period' in answer.question)) return answer
  const all = found.get(facts) ?? allWithdrawn(facts, deps)
  found.set(facts, all)
  const { question } = answer
  const withdrawn = (await all).find(({ was }) => isAskedFor(was, question))
  return withdrawn === undefined ? answer : { ...answer, withdrawn }
}

const measures: Readonly<Record<string, Observation['measure']>> = {
  ...{ figure: 'value', growth: 'growth', share: 'share', rank: 'rank' },
}

function isAskedFor(was: Observation, question: AnswerOf<'none'>['question']): boolean {
  if (!('partner' in question) || !('period' in question) || measures[question.kind] !== was.measure) return false
  const { flow, reporter, partner, period } = question
  return was.flow === flow && was.reporter === reporter && was.partner === partner && was.period === period
}

/** Newest first. */
async function allWithdrawn(facts: Facts, { store, dayOf }: Deps): Promise<readonly Withdrawn[]> {
  const edits = await store.edits(undefined, mostEdits)
  const gone = edits.flatMap(({ change, version }) =>
    stepsOf(change).flatMap(step => (step.do === 'withdraw' ? [{ id: step.id, version }] : [])),
  )
  const all: Withdrawn[] = []
  for (const { id, version } of gone.slice(0, mostFigures)) {
    const one = facts.observation(id) === undefined ? await lastOf(id, version, store, dayOf) : undefined
    if (one !== undefined) all.push(one)
  }
  return all
}

async function lastOf(
  id: string,
  version: number,
  store: Deps['store'],
  dayOf: Deps['dayOf'],
): Promise<Withdrawn | undefined> {
  const one = await withdrawnAt([version - 1, version], id, store, dayOf)
  return one !== undefined && 'measure' in one.was ? { ...one, was: one.was } : undefined
}
