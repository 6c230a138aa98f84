import type { z } from 'zod'

/** Named values that an engine keeps beside the journal. */
export interface Values {
  get(name: string): Promise<unknown>
  /** Returns false when `ifAbsent` is set and the name is taken. `undefined` removes the name. */
  put(name: string, value: unknown, ifAbsent?: boolean): Promise<boolean>
  names(prefix: string): AsyncIterable<string>
}

/** Values that an engine may keep further copies of. */
export interface CopiedValues extends Values {
  /** Removes from every copy what was removed or replaced until now. Throws a StoreError. */
  purgeCopies(): Promise<void>
}

/** The values under a prefix, by the rest of their names. A value of another shape is undefined. */
export async function valuesUnder<T>(
  values: Pick<Values, 'get' | 'names'>,
  prefix: string,
  shape: z.ZodType<T>,
): Promise<Map<string, T | undefined>> {
  const found = new Map<string, T | undefined>()
  for await (const name of values.names(prefix))
    found.set(name.slice(prefix.length), shape.safeParse(await values.get(name)).data)
  return found
}

/** The values under a prefix that are of the shape. */
export async function readUnder<T>(
  values: Pick<Values, 'get' | 'names'>,
  prefix: string,
  shape: z.ZodType<T>,
): Promise<Map<string, T>> {
  const found = await valuesUnder(values, prefix, shape)
  return new Map([...found].flatMap(([rest, value]) => (value === undefined ? [] : [[rest, value]])))
}
