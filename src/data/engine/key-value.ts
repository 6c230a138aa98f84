/** Named values that an engine keeps beside the journal. */
export interface Values {
  get(name: string): Promise<unknown>
  /** Keeps the value in place of the one before. `undefined` removes the name. */
  put(name: string, value: unknown): Promise<void>
  /** Keeps the value if the name is free. Returns false when it is taken. */
  add(name: string, value: unknown): Promise<boolean>
  /**
   * Compare and swap: keeps what `change` returns, and returns it. When another machine was faster, `change` is called again
   * with the newer value, so it must be pure. Nothing is written when it returns the very value that it got.
   */
  update(name: string, change: (value: unknown) => unknown): Promise<unknown>
  entries(prefix: string): AsyncIterable<readonly [name: string, value: unknown]>
  /** Calls the listener when other machines changed these names, and sometimes for changes of this one. 'all': every name may differ. */
  onChange(listener: ChangeListener): void
}

export type ChangeListener = (names: readonly string[] | 'all') => void

/** Values that an engine may keep further copies of. */
export interface CopiedValues extends Values {
  /** Removes from every copy what was removed or replaced until now. Throws a StoreError. */
  purgeCopies(): Promise<void>
}

export interface Put {
  readonly name: string
  readonly value: unknown
  readonly ifAbsent: boolean
}

/** A compare and swap, see Values. */
export interface Update {
  readonly name: string
  readonly change: (value: unknown) => unknown
}

/** Notes in `next` what the write changes; `held` is what is kept. Returns its result: a boolean, the value, or the error of `change`. */
export function judgeWrite(write: Put | Update, next: Map<string, unknown>, held: (name: string) => unknown): unknown {
  const { name } = write
  const before = (): unknown => (next.has(name) ? next.get(name) : held(name))
  if ('change' in write) return change(write, before(), next)
  const isHeld = (write.ifAbsent || write.value === undefined) && before() !== undefined
  if (write.ifAbsent && isHeld) return false
  if (write.value !== undefined || isHeld) next.set(name, write.value)
  return true
}

function change({ name, change }: Update, before: unknown, next: Map<string, unknown>): unknown {
  try {
    const after = change(before)
    if (after !== before) next.set(name, after)
    return after
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}
