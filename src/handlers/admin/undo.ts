/** /undo and /redo: the last change, or that of a version. */
import type { AdminReply } from '../../answers/model/admin-reply.ts'
import { isRefusal } from '../../data/facts/apply-edits.ts'
import type { Edit } from '../../data/model/edit.ts'
import type { Store } from '../../data/store.ts'
import { echo } from '../../reading/admin/line/problems.ts'
import { type AdminCommand, type AdminContext, type Proposal, problemReply } from './admin-command.ts'

type Direction = 'undo' | 'redo'

export const undo: AdminCommand = { name: 'undo', perform: (args, context) => takeBack('undo', args, context) }
export const redo: AdminCommand = { name: 'redo', perform: (args, context) => takeBack('redo', args, context) }

/** /undo alone searches this many edits; older ones need their version. */
const mostSearched = 2000

async function takeBack(what: Direction, args: string, context: AdminContext): Promise<Proposal | AdminReply> {
  const { store, role, person } = context
  const heard = args.trim()
  const version = /^#?(\d{1,9})$/.exec(heard)?.[1]
  if (version === undefined && heard !== '') return problemReply({ because: 'not-a-version', heard: echo(heard) })
  const edit = version === undefined ? await lastOf(what, context) : await editAt(Number(version), store)
  if (edit === undefined)
    return version === undefined
      ? nothingTo(what)
      : problemReply({ because: 'refused', refusal: { rule: 'no-such-edit', at: version } })
  // The seed is part of the program.
  if (edit.by === 'seed') return problemReply({ because: 'seeded', version: edit.version })
  if (role !== 'owner' && edit.by !== person) return problemReply({ because: 'not-yours', version: edit.version })
  return inverseOf(edit, what, context)
}

async function editAt(version: number, store: Store): Promise<Edit | undefined> {
  const [edit] = await store.edits(version + 1, 1)
  return edit?.version === version ? edit : undefined
}

/** The last edit in effect that may be undone or redone: an owner's of anybody, an editor's own. */
async function lastOf(what: Direction, { store, role, person }: AdminContext): Promise<Edit | undefined> {
  const edits = latestForms(await store.edits(undefined, mostSearched))
  return edits.find(edit => isFor(what, edit) && edit.by !== 'seed' && (role === 'owner' || edit.by === person))
}

/** Only an undo can be redone; everything else, a redo too, can be undone. */
const isFor = (what: Direction, { change }: Edit): boolean =>
  (change.do === 'several' && change.for === 'undo') === (what === 'redo')

/** Of an edit, its undo, its redo and so on, the newest. Edits are newest first. */
function latestForms(edits: readonly Edit[]): readonly Edit[] {
  const known = new Set<number>()
  return edits.filter(({ version, change }) => {
    const first = change.do === 'several' ? (change.of ?? version) : version
    if (known.has(first)) return false
    known.add(first)
    return true
  })
}

async function inverseOf(edit: Edit, what: Direction, { store, role }: AdminContext): Promise<Proposal | AdminReply> {
  const change = await store.inverse(edit.version)
  if (isRefusal(change)) {
    return change.rule === 'changed-since' && change.version !== undefined
      ? problemReply({ because: 'changed-since', version: change.version })
      : problemReply({ because: 'refused', refusal: change })
  }
  if (change.do === 'several' && change.for !== what) return nothingTo(what)
  const isOfAdmins =
    change.do === 'several' && change.steps.some(step => step.do === 'appoint' || step.do === 'dismiss')
  if (isOfAdmins && role !== 'owner') return problemReply({ because: 'owners-only' })
  return { change, edit: await originalOf(edit, what, store), line: `/${what} ${edit.version}` }
}

/** For a redo, the edit that was undone: the undo itself says nothing of what comes back. */
async function originalOf(edit: Edit, what: Direction, store: Store): Promise<Edit> {
  const first = what === 'redo' && edit.change.do === 'several' ? edit.change.of : undefined
  return first === undefined ? edit : ((await store.edits(first + 1, 1))[0] ?? edit)
}

const nothingTo = (what: Direction): AdminReply =>
  problemReply({ because: what === 'undo' ? 'nothing-to-undo' : 'nothing-to-redo' })
