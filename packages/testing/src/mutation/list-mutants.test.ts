import type { CriteriaPart, Criterion, StandardDocument } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { readSmallCity } from '../../test/small-city.js'
import { applyMutant } from './apply-mutant.js'
import { listMutants } from './list-mutants.js'
import { nameMutant, type Mutant } from './mutant.js'

const city = readSmallCity()

/** The changes of a row that stands in for the first one, as `pointer change -> to`. */
function changesOf(row: Partial<Criterion>): readonly string[] {
  const criteria = city.criteria as CriteriaPart
  const rows = [{ ...(criteria.rows[0] as Criterion), ...row }]
  return listMutants({ ...city, criteria: { ...criteria, rows } })
    .filter(({ rule }) => rule !== undefined)
    .map((mutant) => `${mutant.pointer} ${mutant.change} -> ${JSON.stringify(mutant.to) ?? 'removed'}`)
}

describe('listMutants', () => {
  it('mistakes everything in a row that decides, and nothing that does not', () => {
    const condition: Criterion['condition'] = {
      all: [
        { fact: 'defects', operator: 'contains', value: 'missing' },
        { fact: 'damagedArea', operator: 'greaterThan', value: 2.5, unit: 'm2' }
      ]
    }
    expect(changesOf({ condition, timeLimit: { value: 2, unit: 'work-hour' } })).toEqual([
      ' removal -> removed',
      '/id row-number -> "component/0101/2"',
      '/condition group -> "any"',
      '/condition/all/0 removal -> removed',
      '/condition/all/0/operator operator -> "doesNotContain"',
      '/condition/all/0/value code -> "damaged"',
      '/condition/all/1 removal -> removed',
      '/condition/all/1/operator operator -> "greaterThanInclusive"',
      '/condition/all/1/operator operator -> "lessThan"',
      '/condition/all/1/unit unit -> "mm2"',
      '/condition/all/1/unit unit -> "cm2"',
      '/condition/all/1/unit unit -> "km2"',
      '/condition/all/1/value number -> 3.5',
      '/condition/all/1/value number -> 1.5',
      '/condition/all/1/value number -> 2.6',
      '/condition/all/1/value number -> 2.4',
      '/timeLimit/unit unit -> "urgent-work-hour"',
      '/timeLimit/unit unit -> "work-day"',
      '/timeLimit/value number -> 3',
      '/timeLimit/value number -> 1'
    ])
  })

  it('mistakes the figures of an earlier edition and of a fit, which vectors about what is recorded hold', () => {
    const fit = { cases: 3, targets: 2, reproduced: 1, toleranceSeconds: 10 }
    const prior: Criterion['prior'] = {
      timeLimit: { value: 4, unit: 'work-hour' },
      threshold: { fact: 'damagedArea', operator: 'greaterThan', value: 30 }
    }
    const changes = changesOf({ condition: null, timeLimit: { value: 2, unit: 'work-hour', fit }, prior })
    expect(changes).toEqual(
      expect.arrayContaining([
        '/timeLimit/fit/cases number -> 4',
        '/timeLimit/fit/reproduced number -> 0',
        '/prior/timeLimit/value number -> 5',
        '/prior/threshold/value number -> 29'
      ])
    )
  })

  it('mistakes grades and their fallback', () => {
    const timeLimit = {
      byAreaGrade: { A: { value: 1, unit: 'work-day' }, B: { value: 2, unit: 'work-day' } },
      fallback: 'same-as:A'
    }
    const changes = changesOf({ condition: null, timeLimit })
    expect(changes).toContain('/timeLimit/fallback fallback -> "refuse"')
    expect(changes).toContain('/timeLimit/fallback fallback -> "same-as:B"')
    expect(changes).toContain('/timeLimit/byAreaGrade/B/value number -> 3')
  })

  it('forgets exclusions that have a condition, and values of a list', () => {
    const exclusions: Criterion['exclusions'] = [
      { summary: { zh: '只作文字' }, evidence: 'derived' },
      {
        summary: { zh: '有隐患的不采' },
        evidence: 'derived',
        condition: { fact: 'safetyHazard', operator: 'equal', value: true }
      }
    ]
    const condition: Criterion['condition'] = { fact: 'safetyHazard', operator: 'in', value: ['a', 'b'] }
    const removed = changesOf({ condition, exclusions }).filter((change) => change.endsWith('removed'))
    expect(removed).toEqual([
      ' removal -> removed',
      '/condition/value/0 removal -> removed',
      '/condition/value/1 removal -> removed',
      '/exclusions/1 removal -> removed'
    ])
  })

  it('mistakes the parts around the rows: hit policy, units, shifts, first days', () => {
    const others = listMutants(city)
      .filter(({ rule }) => rule === undefined)
      .map(({ part, pointer, change }) => `${part}${pointer} ${change}`)
    for (const expected of [
      'facts/facts/damagedArea/minimum number',
      'facts/facts/damagedArea/unit unit',
      'criteria/hitPolicy/policy hit-policy',
      'calendar/weekdays/0 number',
      'calendar/schedules/0/shifts/0/from clock-time',
      'calendar/schedules/1/from date',
      'calendar/schedules/0/shifts/1 removal',
      'time-limits/units/work-hour/minutes number',
      'time-limits/units/work-hour/counts counting',
      'evaluation/schemes/unit-monthly/indicators/0/rateRounding/mode choice',
      'evaluation/schemes/unit-monthly/total/weightsSumTo/numerator number'
    ])
      expect(others).toContain(expected)
  })

  it('gives every change a name of its own that other rows do not touch', () => {
    const mutants = listMutants(city)
    const names = new Set(mutants.map((mutant) => nameMutant(mutant)))
    expect(names.size).toBe(mutants.length)
    const criteria = city.criteria as CriteriaPart
    const later = listMutants({ ...city, criteria: { ...criteria, rows: criteria.rows.slice(1) } })
    expect(later.filter((mutant) => !names.has(nameMutant(mutant)))).toEqual([])
  })
})

describe('applyMutant', () => {
  it('changes one place of a frozen document and leaves the document itself alone', () => {
    const before = JSON.stringify(city)
    for (const mutant of listMutants(city)) {
      const changed = applyMutant(city, mutant)
      expect(JSON.stringify(changed)).not.toBe(before)
      expect(countDifferences(city, changed, mutant)).toBe(1)
    }
    expect(JSON.stringify(city)).toBe(before)
  })
})

/** Properties of the document's root that are no longer the same object: only the changed part. */
function countDifferences(before: StandardDocument, after: StandardDocument, { path }: Mutant): number {
  const keys = Object.keys(before) as (keyof StandardDocument)[]
  const changed = keys.filter((key) => before[key] !== after[key])
  expect(changed).toEqual([path[0]])
  return changed.length
}
