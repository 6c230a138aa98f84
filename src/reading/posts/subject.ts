/** What an amount counts: the flow of trade, goods or another thing that its cell names. */
import type { Flow } from '../../data/model/schema.ts'
import type { PostWord } from '../../languages/model/hear.ts'
import type { Cell } from './cells.ts'
import { is } from './is.ts'
import type { Piece } from './pieces.ts'
import type { Quantity } from './quantities.ts'
import type { Subject } from './topic.ts'

const flows: readonly (readonly [PostWord, Flow])[] = [
  ['surplus', 'B'],
  ['deficit', 'B'],
  ['balance', 'B'],
  ['exports', 'X'],
  ['imports', 'M'],
  ['turnover', 'T'],
]

/** The subject that a piece names. */
function subjectOf(piece: Piece): Subject | undefined {
  if (is(piece, 'not-trade')) return undefined
  if (is(piece, 'foreign')) return { is: 'flow', flow: foreignFlow(piece), isForeign: true }
  const flow = flows.find(([word]) => is(piece, word))
  if (flow !== undefined)
    return { is: 'flow', flow: flow[1], ...(flow[0] === 'deficit' && { isDeficit: true as const }) }
  if (is(piece, 'goods')) return { is: 'goods' }
  return is(piece, 'other') ? { is: 'other' } : undefined
}

/** "Total exports" are exports. */
function foreignFlow(piece: Piece): Flow {
  return flows.find(([word]) => is(piece, word))?.[1] ?? 'T'
}

/** The subject of an anchor in its own cell: the last one named before it, else the first after it. */
export function ownSubject(cell: Cell, anchor: Pick<Quantity, 'from' | 'to'>): Subject | undefined {
  const named = cell.row.flatMap(piece => {
    const subject = subjectOf(piece)
    return subject === undefined ? [] : [{ subject, from: piece.from }]
  })
  const before = named.filter(({ from }) => from < anchor.from)
  const after = named.filter(({ from }) => from > anchor.from)
  const side = before.length > 0 ? before : after.slice(0, 1)
  const last = attachedBehind(cell, anchor) ?? side.at(-1)?.subject
  if (last === undefined) return undefined
  // Goods anywhere beside the flow: "oil exports", "exports of oil"; and right behind the amount: "$24 million of oil".
  const isOfGoods = side.some(({ subject }) => subject.is === 'goods') || after[0]?.subject.is === 'goods'
  if (last.is === 'flow' && isOfGoods) return { is: 'goods' }
  const foreign = side.find(({ subject }) => subject.is === 'flow' && subject.isForeign === true)
  return last.is === 'flow' && foreign !== undefined && last.isForeign !== true && last.flow === 'B'
    ? { ...last, isForeign: true }
    : last
}

/** "2.5 milyard dollar həcmində mənfi saldo", "$3 billion in exports": a flow right behind the amount. */
function attachedBehind({ row }: Cell, { to }: Pick<Quantity, 'to'>): Subject | undefined {
  const start = row.findIndex(piece => piece.from >= to)
  if (start === -1) return undefined
  for (const piece of row.slice(start, start + 3)) {
    if (piece.kind === 'mark' || piece.kind === 'number' || is(piece, 'more', 'less')) return undefined
    const subject = subjectOf(piece)
    if (subject !== undefined) return subject.is === 'flow' && subject.flow !== 'T' ? subject : undefined
  }
  return undefined
}
