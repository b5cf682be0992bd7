import type { FactValues, StandardDocument } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { changesSample, editSample } from '../../test/changes-sample.js'
import { prepareStandards } from '../calendar-compiler/index.js'
import type { FilingInput } from '../criteria/index.js'
import { compileRulebook, type Rulebook } from '../rulebook/index.js'
import { compareCase } from './compare-case.js'

function compile(document: StandardDocument): Rulebook {
  return compileRulebook(prepareStandards([document]), { on: '2026-03-02' })
}

const before = compile(changesSample())

function input(facts: FactValues, code = '0101'): FilingInput {
  return { kind: 'component', code, facts, startedAt: '2026-03-02T09:00:00+08:00' }
}

const large = input({ hazard: false, defects: ['damaged'], damagedArea: 30 })
const small = input({ hazard: false, defects: ['damaged'], damagedArea: 10 })
const plain = input({}, '0102')

type Edit = Parameters<typeof editSample>[0]
const rowOf =
  (index: number, values: object): Edit =>
  (d) =>
    Object.assign(d.criteria.rows[index]!, values)

describe('compareCase', () => {
  it.each<[kind: string, deadline: string, edit: Edit, question: FilingInput]>([
    ['same', 'same', () => undefined, large],
    ['limit-changed', 'earlier', rowOf(1, { timeLimit: { value: 2, unit: 'hour' } }), large],
    ['limit-changed', 'later', rowOf(1, { timeLimit: { value: 1, unit: 'day' } }), large],
    ['limit-changed', 'gone', rowOf(1, { timeLimit: { unknown: { zh: '未载明' } } }), large],
    ['same', 'same', rowOf(1, { timeLimit: { value: 4, unit: 'hour', printed: '小时' } }), large],
    [
      'deadline-changed',
      'earlier',
      (d) => Object.assign(d.timeLimits.units['hour']!, { minutes: 45 }),
      large
    ],
    ['other-body', 'same', rowOf(1, { disposing: ['产权单位'] }), large],
    [
      'other-row',
      'later',
      (d) => Object.assign((d.criteria.rows[1]!.condition as { all: object[] }).all[1]!, { value: 40 }),
      large
    ],
    ['filed-no-more', 'gone', (d) => d.criteria.rows.splice(2, 1), small],
    [
      'filed-now',
      'new',
      (d) => Object.assign(d.criteria.rows[2]!, { condition: null }),
      input({ hazard: false, defects: [], damagedArea: 0 })
    ],
    ['needs-now', 'gone', rowOf(3, { condition: { fact: 'hazard', operator: 'equal', value: true } }), plain],
    [
      'decided-now',
      'new',
      (d) => d.criteria.rows.splice(0, 1),
      input({ defects: ['damaged'], damagedArea: 30 })
    ],
    ['refused-now', 'gone', (d) => d.criteria.rows.splice(3, 1), plain],
    [
      'answered-now',
      'new',
      (d) => d.criteria.rows.push({ ...d.criteria.rows[3]!, id: 'component/0103/1' }),
      input({}, '0103')
    ],
    [
      'other-needs',
      'none',
      (d) =>
        Object.assign(d.criteria.rows[0]!, {
          condition: { fact: 'damagedArea', operator: 'greaterThan', value: 50 }
        }),
      input({ defects: ['missing'] })
    ]
  ])('%s, deadline %s', (kind, deadline, edit, question) => {
    const impact = compareCase(before, compile(editSample(edit)), question)
    expect([impact.kind, impact.deadline]).toEqual([kind, deadline])
  })

  it('measures by how much a deadline moves', () => {
    const after = compile(editSample(rowOf(1, { timeLimit: { value: 2, unit: 'hour' } })))
    expect(compareCase(before, after, large).shift).toEqual({ clock: -7_200_000, working: null })
    expect(compareCase(before, before, large).shift).toBeNull()
  })

  it('gives what both versions say', () => {
    const after = compile(editSample((d) => d.criteria.rows.splice(3, 1)))
    const impact = compareCase(before, after, plain)
    expect(impact.before).toMatchObject({ outcome: 'filed', criteria: ['component/0102/1'], refused: [] })
    expect(impact.after).toMatchObject({ outcome: 'refused', refused: [{ code: 'criteria/missing-rows' }] })
  })

  it('counts a filing without a start as refused, and still sees another row', () => {
    const { startedAt: _none, ...unstarted } = large
    const after = compile(
      editSample((d) =>
        Object.assign((d.criteria.rows[1]!.condition as { all: object[] }).all[1]!, { value: 40 })
      )
    )
    expect(compareCase(before, before, unstarted).kind).toBe('same')
    expect(compareCase(before, after, unstarted).kind).toBe('other-row')
  })
})
