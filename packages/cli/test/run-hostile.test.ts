import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { run, temporaryFolder, type RunResult } from './run-in-process.js'

const by = { organ: 'centre', role: 'complainant-desk' }
const report = {
  type: 'report',
  by,
  kind: 'component',
  code: '0101',
  area: 'yanhu',
  facts: { fromPublic: true }
}

async function play(actions: readonly object[], more: object = {}): Promise<RunResult> {
  const cwd = temporaryFolder()
  const bind = { 'working-shifts': 'cn-office-08-12-14-18' }
  const scenario = {
    title: { zh: '甲' },
    standard: 'city-workflow',
    bind,
    on: '2026-03-02',
    ...more,
    actions
  }
  writeFileSync(path.join(cwd, 'a.json'), JSON.stringify(scenario))
  return run(['run', 'a.json', '--json'], { cwd })
}

const at = '2026-03-02T09:00:00+08:00'

it('names instants that no clock of a city can show, instead of failing on them', async () => {
  for (const occurredAt of ['0001-01-01T00:00:00Z', '1899-12-31T23:59:59Z', '9999-12-31T23:59:59-12:00']) {
    const { status, stderr } = await play([{ ...report, at, case: 'a', occurredAt }])
    expect([status, stderr]).toEqual([2, expect.stringContaining('a.json:1:')])
    expect(stderr).toContain('scenario/bad-instant')
  }
  expect((await play([{ ...report, at: '0001-01-01T00:00:00Z', case: 'a' }])).status).toBe(2)
})

it('does not pass over a refusal because the scenario lets the timer act', async () => {
  const resume = { at, case: 'a', type: 'resume', by: { organ: 'runner', role: 'timer' } }
  const { status, stderr } = await play([{ ...report, at, case: 'a' }, resume])
  expect([status, stderr]).toEqual([1, expect.stringContaining('workflow/not-possible-in-state')])
  const expected = { ...resume, refused: ['workflow/not-possible-in-state'] }
  expect((await play([{ ...report, at, case: 'a' }, expected])).status).toBe(0)
  const otherwise = await play([
    { ...report, at, case: 'a' },
    { ...resume, refused: ['workflow/time-goes-back'] }
  ])
  expect([otherwise.status, otherwise.stderr]).toEqual([
    1,
    expect.stringMatching(/scenario\/refused-otherwise.*workflow\/not-possible-in-state/)
  ])
})

it('fires every timer of many cases at its own instant', async () => {
  const cases = Array.from({ length: 30 }, (_, place) => String(10 + place))
  const actions = cases.map((minute) => ({
    ...report,
    at: `2026-03-02T09:${minute}:00+08:00`,
    case: `c${minute}`
  }))
  const { status, stdout } = await play(actions, { until: '2026-03-02T12:00:00+08:00' })
  const { entries } = JSON.parse(stdout) as { entries: { type: string; case: string; at: string }[] }
  const timers = entries.filter(({ type }) => type === 'timer')
  expect(status).toBe(0)
  expect(timers.map((one) => one.case)).toEqual(cases.map((minute) => `c${minute}`))
  expect(timers.map((one) => one.at.slice(14, 16))).toEqual(
    cases.map((minute) => String((Number(minute) + 30) % 60).padStart(2, '0'))
  )
})
