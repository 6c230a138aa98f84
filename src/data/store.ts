/** What the handlers see of the data. Written once, over any engine. */
import type { Facts } from './facts.ts'
import { foldAll, isRefusal } from './fold.ts'
import { grouped } from './grouped.ts'
import { Ledger, type Named } from './ledger.ts'
import type { Refusal } from './refusal.ts'
import { type Change, type ChatSettings, chatSettings, type Edit, edit as editShape } from './shapes.ts'

export interface Store {
  /** Everything known now. */
  facts(): Promise<Facts>
  /**
   * Admits the change and keeps it durably, or says which rule refuses it. Throws when it cannot be kept: then nothing has changed.
   * `cause` names what asked for it (a message, a button press): asked again by the same cause, it gives the edit kept at first.
   */
  change(change: Change, by: Edit['by'], at: Date, cause?: string): Promise<Edit | Refusal>
  /** The edits that touched that observation or statement, oldest first. */
  history(id: string): Promise<readonly Edit[]>
  chat(id: number): Promise<ChatSettings>
  setChat(id: number, settings: ChatSettings): Promise<void>
  /** Removes what is kept about a chat or person. */
  forget(id: number): Promise<void>
  /** True on exactly one machine, once for each name. */
  once(task: string): Promise<boolean>
  close(): Promise<void>
}

/** What an engine must keep: an ordered journal, and named values apart from it. */
export interface Engine {
  /** The edits after that version, in order. */
  read(after: number): Promise<readonly Edit[]>
  /** Keeps all of them durably or none. 'behind': another machine took this version; refold and retry. */
  append(edits: readonly Edit[]): Promise<'written' | 'behind'>
  get(name: string): Promise<unknown>
  /** False when `ifAbsent` is set and the name is taken. `undefined` removes the name. */
  put(name: string, value: unknown, ifAbsent?: boolean): Promise<boolean>
  names(prefix: string): AsyncIterable<string>
  close(): Promise<void>
}

/** A store, and what planting the seed needs besides. */
export interface OpenedStore extends Store {
  /** All of the changes, in one durable step, or none: then the first refusal. */
  changeAll(changes: readonly Change[], by: Edit['by'], at: Date): Promise<readonly Edit[] | Refusal>
  /** Whether that observation or statement was ever entered, withdrawn since or not. */
  wasEntered(id: string): boolean
  /** Who last entered the source, organisation, speaker or project of that id. */
  namedBy(kind: Named, id: string): Edit['by'] | undefined
}

/** Reads the journal of an engine into memory. Throws when it cannot be read, or holds what the fold refuses. */
export async function openStore(engine: Engine): Promise<OpenedStore> {
  const ledger = new Ledger()
  const catchUp = async (): Promise<void> => ledger.take(await engine.read(ledger.facts.version))
  const writer = grouped((requests: readonly Request[]) => keep(requests, ledger, engine, catchUp))
  let closed = false
  const ask = async (request: Request): Promise<Outcome> => {
    if (closed) throw new Error('cannot keep the change: the store is closed')
    // What is not of the shapes is a fault here and now: kept, it would stop the next start.
    for (const edit of editsOf(request, 0)) editShape.parse(edit)
    return writer.add(request)
  }
  await catchUp()
  return {
    facts: async () => {
      await catchUp()
      return ledger.facts
    },
    change: async (change, by, at, cause) => {
      const outcome = await ask({ changes: [change], by, at, ...(cause === undefined ? {} : { cause }) })
      return isRefusal(outcome) ? outcome : first(outcome)
    },
    changeAll: (changes, by, at) => ask({ changes, by, at }),
    history: async id => {
      await catchUp()
      return ledger.history(id)
    },
    wasEntered: id => ledger.history(id).length > 0,
    namedBy: (kind, id) => ledger.namedBy(kind, id),
    ...settingsOf(engine),
    close: async () => {
      closed = true
      await writer.idle()
      await engine.close()
    },
  }
}

/** A value that is not what it should be (an older form, a hand's slip) is as good as none: the chat chooses again. */
const settingsOf = (engine: Engine): Pick<Store, 'chat' | 'setChat' | 'forget' | 'once'> => ({
  chat: async id => chatSettings.safeParse(await engine.get(`chat:${id}`)).data ?? {},
  setChat: async (id, settings) => {
    await engine.put(`chat:${id}`, Object.keys(settings).length === 0 ? undefined : settings)
  },
  forget: async id => {
    await engine.put(`chat:${id}`, undefined)
  },
  once: task => engine.put(`once:${task}`, true, true),
})

interface Request {
  readonly changes: readonly Change[]
  readonly by: Edit['by']
  readonly at: Date
  readonly cause?: string
}
type Outcome = readonly Edit[] | Refusal

const attempts = 10

/** Judges the requests one upon the other and keeps what is admitted in one step. Memory follows the engine, never leads. */
async function keep(
  requests: readonly Request[],
  ledger: Ledger,
  engine: Engine,
  catchUp: () => Promise<void>,
): Promise<readonly Outcome[]> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    await catchUp()
    const { edits, outcomes } = judge(requests, ledger)
    const kept = edits.length === 0 ? 'written' : await engine.append(edits)
    if (kept === 'behind') continue
    ledger.take(edits)
    return outcomes
  }
  throw new Error(`cannot keep the change: other machines were ahead ${attempts} times in a row`)
}

function judge(requests: readonly Request[], ledger: Ledger) {
  let facts = ledger.facts
  const edits: Edit[] = []
  const outcomes: Outcome[] = []
  for (const request of requests) {
    const done = request.cause === undefined ? undefined : causedBy(request.cause, ledger, edits)
    const asked = done === undefined ? editsOf(request, facts.version) : []
    const next = foldAll(facts, asked)
    if (isRefusal(next)) outcomes.push(next)
    else {
      facts = next
      edits.push(...asked)
      outcomes.push(done === undefined ? asked : [done])
    }
  }
  return { edits, outcomes }
}

const causedBy = (cause: string, ledger: Ledger, edits: readonly Edit[]): Edit | undefined =>
  ledger.causedBy(cause) ?? edits.find(edit => edit.cause === cause)

const editsOf = ({ changes, by, at, cause }: Request, after: number): readonly Edit[] =>
  changes.map((change, i) => ({
    version: after + 1 + i,
    at: at.toISOString(),
    by,
    ...(cause === undefined ? {} : { cause }),
    change,
  }))

function first(edits: readonly Edit[]): Edit {
  const [edit] = edits
  if (edit === undefined) throw new Error('a change was kept without an edit')
  return edit
}
