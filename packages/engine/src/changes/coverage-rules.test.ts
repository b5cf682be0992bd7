import type { StandardDocument } from '@lijie/schema'
import { expect, it } from 'vitest'
import { lanternStandard } from '../../test/citations/lantern-city.js'
import { describeChange } from './describe-change.js'
import { diffStandards } from './diff-standards.js'

const before: StandardDocument = { standard: structuredClone(lanternStandard) }

/** What is told of an edit of the coverage, and the version step that it asks for. */
function diff(edit: (standard: Record<string, unknown>) => void): { step: string; told: string[] } {
  const after = structuredClone(before)
  edit(after.standard as unknown as Record<string, unknown>)
  const { step, changes } = diffStandards(before, after)
  return { step, told: changes.map((change) => describeChange(change, 'en')) }
}

it('the coverage, its hashes and the check of citations are told as changes of the source', () => {
  const { step, told } = diff((standard) => {
    const coverage = standard['coverage'] as Record<string, unknown>[]
    const last = coverage.at(-1) as { rules: Record<string, unknown>[] }
    const [first = {}] = last.rules
    Object.assign(first, { by: ['standard/issued'], state: 'text-only', why: 'effect', paragraph: '第一款' })
    first['fragment'] = { chars: 2, sha256: 'a'.repeat(64) }
    last.rules.pop()
    Object.assign(coverage[0] ?? {}, { fragment: { chars: 9, sha256: 'b'.repeat(64) } })
    standard['verified'] = { on: '2026-04-01', sha256: 'c'.repeat(64), rules: 31, found: 31 }
  })
  expect(step).toBe('patch')
  expect(told).toMatchInlineSnapshot(`
    [
      "coverage of "题注": hash of the article c354d62f -> bbbbbbbb",
      "coverage of "第二十五条", rule a25.1: state executable -> text-only",
      "coverage of "第二十五条", rule a25.1: what executes it standard/effectiveFrom -> standard/issued",
      "coverage of "第二十五条", rule a25.1: hash of the words 8aa653e0 -> aaaaaaaa",
      "coverage of "第二十五条", rule a25.1: reason added: "effect"",
      "coverage of "第二十五条", rule a25.1: paragraph added: "第一款"",
      "coverage of "第二十五条", rule a25.2: removed",
      "last check of the citations 2026-03-02 -> 2026-04-01",
    ]
  `)
})

it('the order of rules and of what executes them means nothing', () => {
  const { step } = diff((standard) => {
    for (const item of standard['coverage'] as { rules: { by?: string[] }[] }[]) {
      item.rules.reverse()
      for (const rule of item.rules) rule.by?.reverse()
    }
  })
  expect(step).toBe('none')
})

it('a time of validity may change answers', () => {
  expect(
    diff((standard) => void (standard['validity'] = { value: 2, unit: 'year', from: 'effect' })).step
  ).toBe('major')
  expect(diff((standard) => void (standard['provisional'] = true)).step).toBe('patch')
})
