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

/** Rows with an ambiguity whose Chinese summary holds these words. */
function idsSaying(words: string): readonly string[] {
  return idsWhere((row) => (row.ambiguities ?? []).some(({ summary }) => summary.zh.includes(words)))
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

  test('is marked on every closing that is neither all nor any, and where actions stand side by side', () => {
    const open = idsWhere((row) => row.closing?.mode === 'ambiguous')
    const marked = idsWhere((row) => (row.ambiguities ?? []).some(({ type }) => type === 'all-or-any'))
    const pairs = marked.filter((id) => !open.includes(id))
    const codes = ['0120/1', '0126/1', '0129/1', '0131/1', '0131/2', '0131/3', '0131/4', '0197/1']
    expect(pairs).toEqual(codes.map((code) => `event/${code}`))
    expect(open.filter((id) => !marked.includes(id))).toEqual([])
  })

  test('keeps the joining word of the four closings joined by or', () => {
    const joined = ['0102/1', '0128/1', '0136/1', '0206/1'].map((code) => `event/${code}`)
    expect(idsWhere(({ closing }) => /或|否则/.test(closing?.summary.zh ?? ''))).toEqual(
      expect.arrayContaining(joined)
    )
  })

  test('is marked on the rows whose wording goes beyond their marks', () => {
    expect(idsSaying('措辞另有')).toHaveLength(12)
    expect(idsSaying('数据中的标记未能表达')).toHaveLength(9)
    expect(idsSaying('“危及安全”等措辞')).toHaveLength(13)
    expect(idsSaying('只是重述限值')).toEqual(['event/0299/2', 'event/0307/4'])
  })

  test('says of every note on collection that it is one', () => {
    const notes = rows.flatMap(({ exclusions = [] }) => exclusions)
    expect(notes).toHaveLength(78)
    expect(notes.filter(({ summary }) => !summary.zh.startsWith('本小类采集说明：'))).toEqual([])
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
