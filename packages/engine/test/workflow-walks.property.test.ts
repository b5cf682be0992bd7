import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadWorkflows } from '../../../scripts/load-workflows.mjs'
import type { Rulebook } from '../src/rulebook/index.js'
import {
  actionTypes,
  foldCaseClocks,
  replayAction,
  replayCase,
  transition,
  type CaseAction,
  type CaseRecord
} from '../src/workflow/index.js'
import { walkWorkflow, type Dice, type Walk } from './walk-workflow.js'

const standards = loadWorkflows() as readonly { readonly instrument: string; readonly rulebook: Rulebook }[]

const number = fc.nat(9999)
const dice: fc.Arbitrary<readonly Dice[]> = fc.array(
  fc.tuple(number, number, number, fc.integer({ min: 1, max: 300 })),
  { minLength: 20, maxLength: 60, size: 'max' }
)

/** The last record of a walk; null while nothing was taken. */
function lastOf({ steps }: Walk): CaseRecord | null {
  return steps.at(-1)?.record ?? null
}

/** A workflow in three lines: a table of states, and what is counted. */
interface Model {
  state: string | null
  readonly counts: {
    version: number
    rounds: number
    returns: number
    extensions: number
    suspensions: number
    supervisions: number
  }
}

/** Where an action may lead from a state; a Map and nothing else. */
function tableOf({ workflow }: Rulebook): ReadonlyMap<string, ReadonlySet<string>> {
  const { states = {}, transitions = [] } = workflow?.part ?? {}
  const table = new Map<string, Set<string>>()
  for (const { from, to, action, result } of transitions)
    for (const state of from ?? [null])
      for (const one of result === undefined ? ['pass', 'fail', undefined] : [result]) {
        if (state !== null && states[state]?.kind === 'end') continue
        const key = JSON.stringify([state, action, one ?? null])
        table.set(key, (table.get(key) ?? new Set<string>()).add(to ?? state ?? ''))
      }
  return table
}

function advance({ counts }: Model, action: CaseAction): void {
  counts.version += 1
  if (action.type === 'verify' && action.result === 'fail') counts.rounds += 1
  if (action.type === 'return') counts.returns += 1
  if (action.type === 'extend') counts.extensions += 1
  if (action.type === 'suspend') counts.suspensions += 1
  if (action.type === 'supervise') counts.supervisions += 1
}

describe.each(standards)('walks through $instrument', ({ rulebook }) => {
  const part = rulebook.workflow?.part ?? { states: {}, transitions: [] }
  const table = tableOf(rulebook)
  const isEnd = ({ state }: CaseRecord): boolean => part.states[state]?.kind === 'end'
  const seen = { taken: 0, refused: 0, deepest: 0 }

  it('give the state and the counts of a table and six counters', () => {
    fc.assert(
      fc.property(dice, (throws) => {
        const { taken, steps, refused } = walkWorkflow(rulebook, throws)
        const model: Model = {
          state: null,
          counts: { version: 0, rounds: 0, returns: 0, extensions: 0, suspensions: 0, supervisions: 0 }
        }
        for (const [place, { action }] of taken.entries()) {
          const { record } = steps[place] as (typeof steps)[number]
          const result =
            'result' in action && ['verify', 'confirm'].includes(action.type) ? action.result : null
          expect(table.get(JSON.stringify([model.state, action.type, result]))).toContain(record.state)
          advance(model, action)
          model.state = record.state
          expect(record).toMatchObject(model.counts)
        }
        const failed = taken.filter(({ action }) => action.type === 'verify' && action.result === 'fail')
        expect(lastOf({ taken, steps, refused })?.rounds ?? 0).toBe(failed.length)
        seen.taken += taken.length
        seen.refused += refused.length
        seen.deepest = Math.max(seen.deepest, taken.length)
      }),
      { numRuns: 150 }
    )
    expect(seen.taken).toBeGreaterThan(1000)
    expect(seen.refused).toBeGreaterThan(100)
    expect(seen.deepest).toBeGreaterThan(15)
  })

  it('never leave an end, and change no record that they hand in, taken or refused', () => {
    let ends = 0
    fc.assert(
      fc.property(dice, number, (throws, which) => {
        const walk = walkWorkflow(rulebook, throws)
        const records = walk.steps.map(({ record }) => record)
        expect(records.slice(0, -1).some(isEnd)).toBe(false)
        const last = records.at(-1)
        if (last !== undefined && isEnd(last)) {
          ends += 1
          expect(last.endedAt).not.toBeNull()
        }
        for (const { record, action, at, code } of walk.refused) {
          const before = structuredClone(record)
          const again = transition(rulebook, record, action, at)
          expect('refused' in again ? again.refused[0]?.code : null).toBe(code)
          expect(record).toEqual(before)
        }
        const place = which % Math.max(walk.taken.length, 1)
        const [entry, prior] = [walk.taken[place], records[place - 1] ?? null]
        if (entry === undefined) return
        const before = structuredClone([prior, entry.action])
        expect(transition(rulebook, prior, entry.action, entry.at)).toMatchObject({
          value: walk.steps[place]
        })
        expect([prior, entry.action]).toEqual(before)
      }),
      { numRuns: 100 }
    )
    expect(ends).toBeGreaterThan(0)
  })

  it('are refused where the action, the role or the organ is none that is bound', () => {
    fc.assert(
      fc.property(dice, fc.string(), fc.constantFrom(...actionTypes), (throws, word, type) => {
        const walk = walkWorkflow(rulebook, throws)
        const record = lastOf(walk)
        const entry = walk.taken.at(-1)
        if (record === null || entry === undefined) return
        const { action, at } = entry
        const unknown = actionTypes.some((one) => one === word) ? 'levitate' : word
        const others = [
          { ...action, type: unknown },
          { ...action, type, by: { ...action.by, role: `${action.by.role}-${word}` } },
          { ...action, type, by: { organ: `nobody-${word}`, role: action.by.role } },
          { ...action, type, by: { ...action.by, onBehalfOf: 'nobody' } }
        ]
        const before = structuredClone(record)
        for (const other of others)
          expect(transition(rulebook, record, other as CaseAction, at)).toHaveProperty('refused.0.code')
        expect(record).toEqual(before)
      }),
      { numRuns: 60 }
    )
  })

  it('are the same when they are replayed, whole, one by one, and to any point', () => {
    fc.assert(
      fc.property(dice, number, (throws, cut) => {
        const walk = walkWorkflow(rulebook, throws)
        const live = walk.steps.map(({ record }) => record)
        let folded: CaseRecord | null = null
        for (const { action, at } of walk.taken) {
          const step = replayAction(rulebook, folded, action, at)
          folded = 'refused' in step ? null : step.value.record
        }
        expect(folded).toEqual(live.at(-1) ?? null)
        const length = cut % (walk.taken.length + 1)
        const replayed = replayCase(rulebook, walk.taken.slice(0, length))
        if (length === 0) expect(replayed).toHaveProperty('refused.0.code', 'workflow/missing-case')
        else expect('refused' in replayed ? replayed.refused : replayed.value).toEqual(live[length - 1])
        const effects = walk.steps.flatMap((step) =>
          step.effects.flatMap((effect) => (effect.type === 'clock' ? [effect.event] : []))
        )
        expect(live.at(-1)?.clockEvents ?? []).toEqual(effects)
      }),
      { numRuns: 100 }
    )
  })

  it('give clocks that take every event, where the limits are not left to another instrument', () => {
    let events = 0
    fc.assert(
      fc.property(dice, (throws) => {
        const record = lastOf(walkWorkflow(rulebook, throws))
        if (record === null || rulebook.timeLimits.unresolved !== undefined) return
        const folded = foldCaseClocks(rulebook, record, record.at)
        if ('refused' in folded) throw new Error(JSON.stringify(folded.refused))
        const { clocks, rejected } = folded.value
        const all = [
          ...rejected,
          ...Object.values(clocks).flatMap((clock) => ('refused' in clock ? [] : clock.value.rejected))
        ]
        expect(all).toEqual([])
        events += record.clockEvents.length
      }),
      { numRuns: 150 }
    )
    expect(events > 200).toBe(rulebook.timeLimits.unresolved === undefined)
  })
})
