import { isRefusal, type Decision } from '@lijie/engine'
import type { CaseAction } from '@lijie/engine/workflow'
import {
  createMemoryStore,
  createRunner,
  type CommandResult,
  type Runner,
  type RunnerOptions,
  type Store
} from '../src/index.js'
import { city } from './city.js'

/** A runner on a store in memory, and a clock that stands still until it is moved. */
export interface TestRunner {
  readonly runner: Runner
  readonly store: Store
  /** Moves the clock. */
  readonly wait: (milliseconds: number) => void
  readonly now: () => number
  /** Submits actions one after another, a minute apart, from the version that the case has; all must be carried out. */
  readonly play: (caseId: string, actions: readonly CaseAction[]) => Promise<CommandResult>
}

/** Monday, 2 March 2026, nine in the morning. */
export const start: number = Date.parse('2026-03-02T09:00:00+08:00')

/** Opens a runner for the example city. */
export function openRunner(options: Partial<RunnerOptions> = {}): TestRunner {
  let now = start
  const store = options.store ?? createMemoryStore()
  const runner = createRunner({ rulebooks: [city], clock: () => now, ...options, store })
  const wait = (milliseconds: number): void => {
    now += milliseconds
  }
  return {
    runner,
    store,
    wait,
    now: () => now,
    play: async (caseId, actions) => {
      const events = await store.read((transaction) => transaction.readCase(caseId))
      let version = events.length
      let last: CommandResult | undefined
      for (const action of actions) {
        const id = `${caseId}-${version + 1}`
        last = expectAnswer(await runner.submit({ id, case: caseId, expectedVersion: version, action }))
        version = last.version
        wait(60_000)
      }
      if (last === undefined) throw new Error('nothing to play')
      return last
    }
  }
}

/** The value of an answer; a refusal fails the test with its codes. */
export function expectAnswer<T>(decision: Decision<T>): T {
  if (isRefusal(decision)) throw new Error(JSON.stringify(decision.refused))
  return decision.value
}

/** The codes of a refusal; none for an answer. */
export function codesOf(decision: Decision<unknown> | readonly unknown[] | object): readonly string[] {
  return 'refused' in decision
    ? (decision.refused as readonly { code: string }[]).map(({ code }) => code)
    : []
}
