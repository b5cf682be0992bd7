import type { Rulebook } from '@lijie/engine/rulebook'

/** Where a runner takes its rules from (规则来源). */
export interface RulebookSource {
  /** The rules for what is reported or filed at an instant (epoch milliseconds), in an area. */
  readonly current: (at: number, area: string) => Rulebook | undefined
  /** The rulebook with this hash, for cases that keep it. */
  readonly find: (hash: string) => Rulebook | undefined
}

/**
 * The rulebooks of one city: of those whose date has come (at +08:00), the one with the latest date is current; of two with
 * the same date, the one given later.
 */
export function createRulebookSource(rulebooks: readonly Rulebook[]): RulebookSource {
  const byHash = new Map(rulebooks.map((rulebook) => [rulebook.hash, rulebook]))
  const byDate = rulebooks.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  return {
    current: (at) => {
      const day = chineseDate(at)
      return byDate.findLast(({ on }) => on <= day)
    },
    find: (hash) => byHash.get(hash)
  }
}

/** The civil date of an instant at +08:00, YYYY-MM-DD. */
export function chineseDate(at: number): string {
  return new Date(at + 8 * 3_600_000).toISOString().slice(0, 10)
}
