/** All named values of a store of values, for tests. */
interface NamedValues {
  names(prefix: string): AsyncIterable<string>
  get(name: string): Promise<unknown>
}

export async function valuesIn(store: NamedValues): Promise<Readonly<Record<string, unknown>>> {
  const found: Record<string, unknown> = {}
  for await (const name of store.names('')) found[name] = await store.get(name)
  return found
}
