let turn: Promise<void> | undefined

/**
 * Resolves at the end of this turn of the event loop. Work that came in one turn goes on together: the same step for many
 * updates in a row takes less time than all steps of one after the other, because the code stays in the processor's caches.
 */
export function endOfTurn(): Promise<void> {
  turn ??= new Promise(resolve => {
    setImmediate(() => {
      turn = undefined
      resolve()
    })
  })
  return turn
}
