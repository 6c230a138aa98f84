import type { Edit } from '../model/schema.ts'

const pieceLength = 65_536

/** JSON of edits in pieces: the text of JSON.stringify, without blocking the event loop for its whole length. */
export function* textChunks(edits: readonly Edit[]): Generator<string> {
  let piece = ''
  for (const part of jsonOf(edits)) {
    piece += part
    if (piece.length < pieceLength) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}

/** Recurses into lists, edits and steps; their other fields are short. */
function* jsonOf(value: unknown): Generator<string> {
  if (Array.isArray(value)) yield* listed('[', value.entries(), () => '', ']')
  else if (isLong(value)) yield* listed('{', fieldsOf(value), name => `${JSON.stringify(name)}:`, '}')
  else yield JSON.stringify(value)
}

function* listed<K>(open: string, parts: Iterable<[K, unknown]>, label: (key: K) => string, close: string) {
  let before = open
  let isEmpty = true
  for (const [key, part] of parts) {
    yield before + label(key)
    yield* jsonOf(part)
    before = ','
    isEmpty = false
  }
  yield isEmpty ? open + close : close
}

const isLong = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && ('change' in value || 'do' in value)
const fieldsOf = (value: object): [string, unknown][] =>
  Object.entries(value).filter(([, field]) => field !== undefined)
