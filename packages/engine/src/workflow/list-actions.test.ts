import { expect, it } from 'vitest'
import { act, monday, take, takeAll, untilDisposing, workflowRules } from '../../test/workflow-fixtures.js'
import { isRefusal } from '../kernel/index.js'
import type { CaseRecord } from './case-record.js'
import { listActions, type NextActions } from './list-actions.js'

const rules = workflowRules()

function list(record: CaseRecord | null, at: number = record?.at ?? monday): NextActions {
  const listed = listActions(rules, record, at)
  if (isRefusal(listed)) throw new Error(JSON.stringify(listed.refused))
  return listed.value
}

function onSite(record: CaseRecord): object | undefined {
  return list(record).actions.find(({ action }) => action === 'handle-on-site')
}

it('before the report there is only the report', () => {
  expect(list(null).actions).toMatchObject([
    { action: 'report', to: 'reported', roles: [{ role: 'collector', actors: [] }, { role: 'clerk' }] }
  ])
})

it('says who may act, on whose behalf, and towards whom', () => {
  const first = takeAll(rules, untilDisposing.slice(0, 1))
  const confirm = list(first).actions.find(({ action }) => action === 'confirm')
  expect(confirm?.roles[0]?.actors).toMatchObject([
    { organ: 'centre', onBehalfOf: null },
    { organ: 'company:*', onBehalfOf: 'centre' }
  ])
  const filed = takeAll(rules, untilDisposing.slice(0, 2))
  const dispatch = list(filed).actions.find(({ action }) => action === 'dispatch')
  expect(dispatch?.target).toMatchObject({ level: 1, roles: [{ actors: [{ organ: 'platform@east' }] }] })
})

it('lists what waits for facts, and not what is known to be out of the question', () => {
  const first = takeAll(rules, untilDisposing.slice(0, 1))
  expect(onSite(first)).toMatchObject({ condition: 'unknown', needs: ['slight'] })
  const facts = { slight: false }
  expect(onSite(take(rules, first, act('accept', 'clerk', 'centre', { facts })).record)).toBeUndefined()
})

it('names the holder, the gaps, and nothing after the end', () => {
  const atUnit = takeAll(rules, untilDisposing)
  const report = list(atUnit).actions.find(({ action }) => action === 'report-back')
  expect(report).toMatchObject({ holder: 'unit:lamps', effects: [{ clock: 'disposal' }] })
  const back = take(rules, atUnit, act('report-back', 'disposer', 'unit:lamps')).record
  expect(list(back).gaps).toMatchObject([{ gap: 'platform-files', articles: ['第二十二条', '第二十六条'] }])
  const merged = take(rules, atUnit, act('merge', 'clerk', 'centre', { into: 'A-2' })).record
  expect(list(merged)).toEqual({ actions: [], gaps: [] })
})

it('is refused without a workflow, and for a state that it does not have', () => {
  expect(isRefusal(listActions({ ...rules, workflow: null }, null, monday))).toBe(true)
  const lost = { ...takeAll(rules, untilDisposing), state: 'moon' }
  expect(listActions(rules, lost, monday)).toMatchObject({ refused: [{ code: 'workflow/unknown-state' }] })
})
