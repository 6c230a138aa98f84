/** What a change replaces, what edits have withdrawn, and which sent messages a change affects. */
import type { ChangeCheck } from '../../answers/model/change-check.ts'
import type { SentMessages } from '../../data/chats/sent-messages.ts'
import { factIn, stepsOf } from '../../data/facts/add-steps.ts'
import type { Facts } from '../../data/facts/facts.ts'
import { factsTouchedBy } from '../../data/facts/touched-keys.ts'
import type { Change, Edit } from '../../data/model/edit.ts'
import type { Fact, Source } from '../../data/model/schema.ts'
import type { Store } from '../../data/store.ts'
import type { BroadcastQueue } from '../request/telegram-gateway.ts'

/** The fact that would be corrected or withdrawn, as it is now. */
export function beforeOf(change: Change, facts: Facts): Fact | undefined {
  if (change.do !== 'correct' && change.do !== 'withdraw') return undefined
  const id = change.do === 'correct' ? change.to.id : change.id
  return facts.fact(id)?.now
}

/** The fact that a new one repeats or is compared with, if the change adds only one. */
export function heldInstead(change: Change, checks: readonly ChangeCheck[], facts: Facts): Fact | undefined {
  const [added, second] = change.do === 'add' ? [...change.observations, ...change.statements] : []
  if (added === undefined || second !== undefined) return undefined
  const found = checks.flatMap((it): readonly Fact[] => {
    if (it.check === 'held') return it.figure.by === 'publisher' ? [it.figure.observation] : []
    return it.check === 'said' ? [it.statement] : []
  })
  return facts.fact(added.id)?.now ?? found[0]
}

/** All that a change replaces: a figure, a statement, or sources of the same id. */
export function replacedBy(change: Change, facts: Facts): readonly (Fact | Source)[] {
  const sources = change.do === 'add' ? change.sources.map(({ id }) => facts.sources.get(id)) : []
  return [beforeOf(change, facts), ...sources].filter(it => it !== undefined)
}

const mostCorrected = 5_000

/** The facts changed, withdrawn or restored that sent messages use, or messages in the outbox. */
export function correctable(
  change: Change,
  { sentMessages }: { readonly sentMessages: Pick<SentMessages, 'using'> },
  { coming }: Pick<BroadcastQueue, 'coming'>,
): readonly string[] {
  // A merger of sources changes no figure.
  if (change.do === 'several' && change.for === 'merge') return []
  const touched = [...new Set(factsTouchedBy(change))]
  const used = new Set([...sentMessages.using(touched), ...coming(touched)].flatMap(({ ids }) => ids))
  return touched.filter(id => used.has(id)).slice(0, mostCorrected)
}

/** As many of one edit as the log names. */
const mostOfEdit = 3

/** The facts that those edits have withdrawn, as they were before: at most three of each. */
export async function withdrawnBy(edits: readonly Edit[], store: Store): Promise<readonly Fact[]> {
  const all = edits.flatMap(({ change, version }) =>
    stepsOf(change)
      .flatMap(step => (step.do === 'withdraw' ? [step.id] : []))
      .slice(0, mostOfEdit)
      .map(id => ({ id, version })),
  )
  const found = await Promise.all(all.map(({ id, version }) => heldBefore(id, version, store)))
  return found.filter(it => it !== undefined)
}

async function heldBefore(id: string, version: number, store: Pick<Store, 'history'>): Promise<Fact | undefined> {
  return (await store.history(id))
    .filter(edit => edit.version < version)
    .flatMap(edit => stepsOf(edit.change))
    .map(step => factIn(step, id))
    .findLast(it => it !== undefined)
}
