/** Runs pieces of work one after another, in the order they come (排队执行); one that fails does not hold up the next. */
export function takeTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return async (work) => {
    const turn = last.then(work)
    last = turn.catch(() => null)
    return turn
  }
}
