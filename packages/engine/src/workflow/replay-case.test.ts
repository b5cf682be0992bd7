import { expect, it } from 'vitest'
import { act, monday, reported, workflowRules } from '../../test/workflow-fixtures.js'
import { readReplay, replayCase, startReplay, takeNext } from './replay-case.js'
import { replayAction } from './transition.js'

const rules = workflowRules()
const accepted = act('accept', 'clerk', 'centre', { facts: { defects: ['missing'] } })

it('a replay takes actions as they come, and is read at any time', () => {
  const replay = startReplay(rules)
  expect(readReplay(replay)).toBeNull()
  expect(takeNext(replay, reported, monday)).toBeNull()
  expect(readReplay(replay)).toMatchObject({ version: 1, at: monday })
})

it('a refused action leaves the case of a replay as it was, also before its report', () => {
  const replay = startReplay(rules)
  expect(takeNext(replay, accepted, monday)).toMatchObject([{ code: 'workflow/missing-case' }])
  expect(readReplay(replay)).toBeNull()
  takeNext(replay, reported, monday)
  const before = structuredClone(readReplay(replay))
  expect(takeNext(replay, reported, monday + 1)).toMatchObject([{ code: 'workflow/already-reported' }])
  expect(takeNext(replay, accepted, monday - 1)).toMatchObject([{ code: 'workflow/time-goes-back' }])
  expect(readReplay(replay)).toEqual(before)
})

it('what is read from a replay is a record of its own, which later actions do not change', () => {
  const replay = startReplay(rules)
  takeNext(replay, reported, monday)
  const first = readReplay(replay)
  const kept = structuredClone(first)
  expect(takeNext(replay, accepted, monday + 1)).toBeNull()
  expect(first).toEqual(kept)
  expect(readReplay(replay)).toMatchObject({ version: 2, facts: { defects: ['missing'] } })
})

it('the reasons of a refused action are those that replayAction gives', () => {
  const replay = startReplay(rules)
  takeNext(replay, reported, monday)
  const action = act('accept', 'collector', 'centre')
  const step = replayAction(rules, readReplay(replay), action, monday)
  expect(step).toEqual({ refused: takeNext(replay, action, monday) })
})

it('a case without actions, and rules without a workflow, have nothing to replay', () => {
  expect(replayCase(rules, [])).toMatchObject({ refused: [{ code: 'workflow/missing-case' }] })
  const bare = startReplay({ ...rules, workflow: null })
  expect(takeNext(bare, reported, monday)).toMatchObject([{ code: 'workflow/no-workflow' }])
})
