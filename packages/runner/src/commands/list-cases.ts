import type { RunnerContext } from './runner-context.js'

const pageSize = 500

/** The ids of all cases (案件清单), page by page, so that the store is free in between; after `after` where that is given. */
export async function* listCases(
  { store }: Pick<RunnerContext, 'store'>,
  after: string | null = null
): AsyncGenerator<string> {
  for (let last = after; ;) {
    const page = await store.read((transaction) => transaction.listCases(last, pageSize))
    yield* page
    const end = page.at(-1)
    if (end === undefined || page.length < pageSize) return
    last = end
  }
}
