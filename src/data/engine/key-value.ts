/** Named values, apart from the journal: what an engine keeps besides. */
export interface Values {
  get(name: string): Promise<unknown>
  /** False when `ifAbsent` is set and the name is taken. `undefined` removes the name. */
  put(name: string, value: unknown, ifAbsent?: boolean): Promise<boolean>
  names(prefix: string): AsyncIterable<string>
}

/** Values of which there may be copies. */
export interface CopiedValues extends Values {
  /** What was removed or put over until now is in no copy any more. Errors: a StoreError. */
  purgeCopies(): Promise<void>
}
