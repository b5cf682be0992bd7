import type { StandardDocument } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { readArticles } from '../packages/engine/src/citations/index.js'
import { writeNumerals } from '../packages/engine/src/limit-text/index.js'
import { loadStandards } from './load-standards.mjs'

/** Articles and rules that were counted in the texts, which are not part of the repository. */
const counted = [
  { id: 'cn.harbin.order-218', articles: 33, rules: 59 },
  { id: 'cn.harbin.public-video-measures', articles: 36, rules: 86 },
  { id: 'cn.hangzhou.digital-city-measures', articles: 35, rules: 60 },
  { id: 'cn.ningbo.smart-city-measures', articles: 34, rules: 58 },
  { id: 'cn.qinzhou.interim-measures', articles: 25, rules: 35 }
] as const

const documents = (loadStandards() as { readonly document: StandardDocument }[]).map(
  ({ document }) => document
)

describe.each(counted)('the coverage of $id', ({ id, articles, rules }) => {
  const {
    coverage = [],
    verified,
    source
  } = documents.find(({ standard }) => standard.id === id)?.standard ?? {}
  const listed = coverage.flatMap((item) => item.rules ?? [])

  it(`lists the words before the first article and all ${articles} articles, in order`, () => {
    const numbered = Array.from({ length: articles }, (_, index) => `第${writeNumerals(index + 1)}条`)
    expect(coverage.flatMap(({ article }) => readArticles(article))).toEqual(['题注', ...numbered])
    expect(coverage.filter((item) => item.rules === undefined)).toEqual([])
  })

  it(`lists all ${rules} rules, each once, with its words and in two languages`, () => {
    expect(new Set(listed.map((rule) => rule.id)).size).toBe(rules)
    expect(listed).toHaveLength(rules)
    for (const { fragment, summary } of listed) expect([fragment?.chars, summary.en]).not.toContain(undefined)
  })

  it('was verified, every rule of it, against the text that it names', () => {
    expect(verified).toMatchObject({ sha256: source?.sha256, rules, found: rules })
  })
})

it('the five regulations have 298 rules', () => {
  expect(counted.reduce((sum, { rules }) => sum + rules, 0)).toBe(298)
})
