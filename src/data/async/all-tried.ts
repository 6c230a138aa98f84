/** Runs the tasks one after the other. The fault of one does not stop the others: the first is thrown at the end. */
export async function allTried(tasks: readonly (() => Promise<void>)[]): Promise<void> {
  const faults: unknown[] = []
  for (const task of tasks) {
    try {
      await task()
    } catch (error) {
      faults.push(error)
    }
  }
  if (faults.length > 0) throw faults[0]
}
