/** /undo and /redo: the last change, or that of a version. */
import type { AdminReply } from '../../answers/model/admin-reply.ts'
import { isRefusal } from '../../data/facts/apply-edits.ts'
import type { Edit } from '../../data/model/schema.ts'
import type { Store } from '../../data/store.ts'
import type { AdminCommand, AdminContext, Proposal } from './admin-command.ts'
import { redoable, undoable, type Whose } from './undoable.ts'

export const undo: AdminCommand = {
  name: 'undo',
  perform: (args, context) => takeBack('undo', args, context),
}
export const redo: AdminCommand = {
  name: 'redo',
  perform: (args, context) => takeBack('redo', args, context),
}

/** So far back is looked for a change to take back; older ones are named by their version. */
const looked = 2000

async function takeBack(what: 'undo' | 'redo', args: string, context: AdminContext): Promise<Proposal | AdminReply> {
  const { store, role, person } = context
  const version = /^\s*#?(\d{1,9})\s*$/.exec(args)?.[1]
  if (version === undefined && args.trim() !== '') return wrong({ because: 'unknown-word', heard: args.trim() })
  const whose: Whose = role === 'owner' ? 'anybody' : person
  const found = version === undefined ? await last(what, whose, context) : await store.edits(Number(version) + 1, 1)
  const [edit] = found
  if (edit === undefined) {
    if (version !== undefined) return wrong({ because: 'refused', refusal: { rule: 'no-such-edit', at: version } })
    return wrong({ because: what === 'undo' ? 'nothing-to-undo' : 'nothing-to-redo' })
  }
  if (version !== undefined && edit.version !== Number(version))
    return wrong({ because: 'refused', refusal: { rule: 'no-such-edit', at: version } })
  // What came with the program is nobody's change.
  if (edit.by === 'seed') return wrong({ because: 'seeded', version: edit.version })
  if (role !== 'owner' && edit.by !== person) return wrong({ because: 'not-yours', version: edit.version })
  return inverseOf(edit, what, context)
}

async function last(what: 'undo' | 'redo', whose: Whose, { store }: AdminContext): Promise<readonly Edit[]> {
  const edit = (what === 'undo' ? undoable : redoable)(await store.edits(undefined, looked), whose)
  return edit === undefined ? [] : [edit]
}

async function inverseOf(
  edit: Edit,
  what: 'undo' | 'redo',
  { store, role }: AdminContext,
): Promise<Proposal | AdminReply> {
  const change = await store.inverse(edit.version)
  if (isRefusal(change)) {
    return change.rule === 'changed-since' && change.version !== undefined
      ? wrong({ because: 'changed-since', version: change.version })
      : wrong({ because: 'refused', refusal: change })
  }
  if (change.do === 'several' && change.for !== what) {
    return wrong({ because: what === 'undo' ? 'nothing-to-undo' : 'nothing-to-redo' })
  }
  // Only owners say who keeps the data.
  const isOfPeople =
    change.do === 'several' && change.steps.some(step => step.do === 'appoint' || step.do === 'dismiss')
  if (isOfPeople && role !== 'owner') return wrong({ because: 'owners-only' })
  return { change, edit: await firstOf(edit, what, store), line: `/${what} ${edit.version}` }
}

/** The edit that was made at first: that it was taken back says nothing of what comes again. */
async function firstOf(edit: Edit, what: 'undo' | 'redo', store: Store): Promise<Edit> {
  const first = what === 'redo' && edit.change.do === 'several' ? edit.change.of : undefined
  if (first === undefined) return edit
  return (await store.edits(first + 1, 1))[0] ?? edit
}

const wrong = (problem: Extract<AdminReply, { kind: 'wrong' }>['wrong']): AdminReply => ({
  kind: 'wrong',
  wrong: problem,
})
