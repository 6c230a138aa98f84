/** Calls `end` with the result, or without one when the work fails. An async function would keep more alive for each call. */
export const ending = <T>(work: Promise<T>, end: (result?: T) => void): Promise<T> =>
  work.then(
    result => {
      end(result)
      return result
    },
    error => {
      end()
      throw error
    },
  )
