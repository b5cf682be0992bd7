import type { CodesFact, CodeFact, Criterion, KnownTimeLimit } from '@lijie/schema'
import { describe, expect, test } from 'vitest'
import { leavesOf } from './condition-truth.js'
import { criteria, facts, taxonomy } from './read-part.js'

const { rows } = criteria

function limitOf(row: Criterion): KnownTimeLimit {
  if (!('value' in row.timeLimit)) throw new Error(`${row.id} has no known limit`)
  return row.timeLimit
}

function idsWhere(predicate: (row: Criterion) => boolean): readonly string[] {
  return rows.filter((row) => predicate(row)).map(({ id }) => id)
}

function valuesUsed(fact: string): ReadonlySet<unknown> {
  const leaves = rows.flatMap((row) => (row.condition === null ? [] : leavesOf(row.condition)))
  return new Set(leaves.filter((leaf) => leaf.fact === fact).flatMap((leaf) => [leaf.value].flat()))
}

describe('the table of Yuncheng', () => {
  test('has 375 rows for components and 144 for events over 190 sub-categories', () => {
    expect(idsWhere(({ id }) => id.startsWith('component/'))).toHaveLength(375)
    expect(idsWhere(({ id }) => id.startsWith('event/'))).toHaveLength(144)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(519)
    expect(taxonomy.entries).toHaveLength(190)
    expect(taxonomy.entries.filter(({ origin }) => origin === 'local')).toHaveLength(58)
  })

  test('gives every row a condition, a limit, a closing and both kinds of bodies', () => {
    expect(idsWhere((row) => row.condition === null || row.exclusions?.length === 0)).toEqual([])
    expect(idsWhere((row) => (row.disposing ?? []).length === 0)).toEqual([])
    expect(idsWhere((row) => (row.supervising ?? []).length === 0)).toEqual([])
    expect(idsWhere((row) => (row.closing?.actions ?? []).length === 0)).toEqual([])
    expect(idsWhere((row) => row.summary.en === undefined)).toEqual([])
  })

  test('has exactly one sub-category for the rows of each code', () => {
    const entries = taxonomy.entries.map(({ kind, code }) => `${kind}/${code}`)
    const used = new Set(rows.map(({ id }) => id.slice(0, id.lastIndexOf('/'))))
    expect([...used].toSorted()).toEqual(entries.toSorted())
  })

  test.each(['defects', 'part'] as const)(
    'names every code of the fact %s that a row uses, and no other',
    (name) => {
      const { values } = facts.facts[name] as CodeFact | CodesFact
      expect([...valuesUsed(name)].map(String).toSorted()).toEqual(Object.keys(values).toSorted())
      const labels = Object.values(values).map(({ label }) => label)
      expect(new Set(labels.map(({ zh }) => zh)).size).toBe(labels.length)
      expect(new Set(labels.map(({ en }) => en)).size).toBe(labels.length)
    }
  )

  test('uses every fact and every closing action that it declares', () => {
    const unused = Object.keys(facts.facts).filter((name) => valuesUsed(name).size === 0)
    expect(unused).toEqual([])
    const actions = new Set(rows.flatMap((row) => row.closing?.actions ?? []))
    expect([...actions].toSorted()).toEqual(Object.keys(criteria.closingActions ?? {}).toSorted())
  })

  test('lets the summary state every figure of the condition', () => {
    const figures = rows.flatMap((row) =>
      (row.condition === null ? [] : leavesOf(row.condition))
        .filter(({ value }) => typeof value === 'number')
        .map(({ value }) => ({ row, figure: ` ${String(value)} ` }))
    )
    expect(figures).toHaveLength(41)
    for (const { row, figure } of figures) {
      expect(row.summary.zh).toContain(figure)
      expect(row.summary.en).toContain(figure)
    }
  })
})

describe('what the source leaves open', () => {
  test('is marked where a unit is inferred', () => {
    const inferred = idsWhere((row) => limitOf(row).unitEvidence === 'inferred')
    expect(inferred).toHaveLength(217)
    expect(idsWhere((row) => (row.ambiguities ?? []).some(({ type }) => type === 'unit'))).toEqual(inferred)
  })

  test('is marked on every closing that is neither all nor any', () => {
    const open = idsWhere((row) => row.closing?.mode === 'ambiguous')
    expect(idsWhere((row) => (row.ambiguities ?? []).some(({ type }) => type === 'all-or-any'))).toEqual(open)
  })

  test('is marked on the ten level differences and the stacked material', () => {
    const marked = idsWhere((row) => (row.ambiguities ?? []).some(({ type }) => type === 'and-or'))
    const covers = ['0101', '0102', '0103', '0104', '0106', '0110', '0111', '0114', '0118', '0123']
    expect(marked).toEqual([...covers.map((code) => `component/${code}/4`), 'event/0306/1'])
  })
})

describe('the earlier edition', () => {
  test('differs in the limit of three rows, in one season and in two level differences', () => {
    const changed = idsWhere(({ timeLimit, prior }) => {
      if (prior?.timeLimit === undefined || !('value' in timeLimit)) return false
      return prior.timeLimit.value !== timeLimit.value || prior.timeLimit.unit !== timeLimit.unit
    })
    expect(changed).toEqual(['component/0110/2', 'component/0111/2', 'component/0114/2'])
    expect(idsWhere(({ prior }) => prior?.season !== undefined)).toEqual(['component/0402/2'])
    expect(idsWhere(({ prior }) => prior?.threshold !== undefined)).toEqual([
      'component/0110/4',
      'component/0111/4'
    ])
    expect(idsWhere(({ prior }) => prior !== undefined)).toHaveLength(277)
  })
})
