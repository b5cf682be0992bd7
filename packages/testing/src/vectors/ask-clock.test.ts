import { readFileSync } from 'node:fs'
import { prepareStandard } from '@lijie/engine/calendar-compiler'
import type { StandardDocument, VectorFile, VectorTest } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { answers } from '../../test/small-city.js'
import { loadStandards } from '../../../../scripts/load-standards.mjs'
import { runVectors } from './run-vectors.js'

const standards = new Map(
  (loadStandards() as { readonly document: StandardDocument }[])
    .filter(({ document: { standard } }) => /yuncheng|cn-office-08-12-14-18|state-council/.test(standard.id))
    .map(({ document }) => [document.standard.id, prepareStandard(document)])
)
const context = { standards, subject: 'cn.yuncheng.case-standard' }
const path = '../../../../standards/yuncheng/case-standard-v2/vectors/clocks.json'
const file = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as VectorFile
const [group] = file.groups
const start = { type: 'start', id: '1', occurredAt: '2026-03-04T09:00:00+08:00', sequence: 1 }
const question = {
  clock: 'disposal',
  criterion: 'component/0101/1',
  events: [start],
  asOf: '2026-03-04T10:00:00+08:00'
}

const clock = (expected: unknown): VectorTest => answers('x', { clock: question }, expected)

function run(...tests: readonly object[]): ReturnType<typeof runVectors> {
  return runVectors({ groups: [{ ...group, tests } as VectorFile['groups'][number]] }, context)
}

describe('askClock', () => {
  it('gives what the vectors of a city expect', () => {
    expect(runVectors(file, context)).toMatchObject({ failures: [] })
  })

  it('compares what a test expects and nothing else; what a state does not tell is null', () => {
    expect(run(clock({ status: 'running', runs: 1 })).failures).toEqual([])
    const { failures } = run(clock({ status: 'stopped' }), clock({ colour: 'red' }), clock('running'))
    expect(failures.map(({ actual }) => actual)).toMatchObject([
      { gives: { status: 'running' } },
      { gives: { colour: null } },
      { gives: { elapsedMs: 3_600_000, dueAt: '2026-03-04T11:00:00+08:00', reached: [], rejected: {} } }
    ])
  })

  it('tells of a clock that has not started, and of a question that is refused', () => {
    const idle = answers('x', { clock: { ...question, events: [] } }, { status: 'not-started', rejected: {} })
    const refused = {
      description: 'x',
      when: { clock: { ...question, clock: 'archive' } },
      refused: ['clock/unknown-clock']
    }
    expect(run(idle, refused).failures).toEqual([])
  })
})
