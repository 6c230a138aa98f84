/** Which edit /undo and /redo are about. Pure. */
import type { Edit } from '../../data/model/schema.ts'

/** Whose edits count: somebody's own, or everybody's but the seed's. */
export type Whose = number | 'anybody'

/** The newest edit that stands, of that person; edits are newest first. An undo is no edit to undo, a redo is. */
export const undoable = (edits: readonly Edit[], whose: Whose): Edit | undefined =>
  standing(edits).find(edit => sortOf(edit) !== 'undo' && isOf(edit, whose))

/** The newest undo that stands, of that person. */
export const redoable = (edits: readonly Edit[], whose: Whose): Edit | undefined =>
  standing(edits).find(edit => sortOf(edit) === 'undo' && isOf(edit, whose))

/** Of an edit, its undo, its redo and so on, the newest: that is how it stands. */
function standing(edits: readonly Edit[]): readonly Edit[] {
  const known = new Set<number>()
  return edits.filter(({ version, change }) => {
    const first = change.do === 'several' ? (change.of ?? version) : version
    if (known.has(first)) return false
    known.add(first)
    return true
  })
}

const sortOf = ({ change }: Edit): string => (change.do === 'several' ? change.for : change.do)
const isOf = ({ by }: Edit, whose: Whose): boolean => by !== 'seed' && (whose === 'anybody' || by === whose)
