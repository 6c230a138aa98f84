import type { Values } from '../../src/data/engine/key-value.ts'

/** All named values of a store of values, for tests. */
export async function valuesIn(store: Pick<Values, 'entries'>): Promise<Readonly<Record<string, unknown>>> {
  const found: Record<string, unknown> = {}
  for await (const [name, value] of store.entries('')) found[name] = value
  return found
}
