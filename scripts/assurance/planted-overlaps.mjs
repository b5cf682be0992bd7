// Small documents whose overlaps and gaps are known by counting, before the analysis is asked.
import { analyzeCriteria, findOverlaps } from '@lijie/engine/analysis'
import { inventRules } from '@lijie/testing/arbitraries'
import fc from 'fast-check'

const codes = ['a', 'b', 'c', 'd', 'e']
const most = 12
const label = { zh: '示例' }
const facts = {
  facts: {
    part: { type: 'code', label, values: Object.fromEntries(codes.map((code) => [code, { label }])) },
    count: { type: 'integer', label, minimum: 0, maximum: most }
  }
}
const numbers = Array.from({ length: most + 1 }, (_, value) => value)
const everyCase = codes.flatMap((part) => numbers.map((count) => ({ part, count })))

/** A region: some codes, and whole numbers from one bound to another. */
const region = fc.record({
  part: fc.subarray(codes, { minLength: 1 }),
  from: fc.integer({ min: 0, max: most }),
  to: fc.integer({ min: 0, max: most })
})
const document = fc.record({
  rows: fc.array(region, { minLength: 2, maxLength: 4 }),
  domain: fc.option(region)
})

function holds({ part, from, to }, one) {
  return part.includes(one.part) && from <= one.count && one.count <= to
}

function toCondition({ part, from, to }) {
  return {
    all: [
      { fact: 'part', operator: 'in', value: part },
      { fact: 'count', operator: 'greaterThanInclusive', value: from },
      { fact: 'count', operator: 'lessThanInclusive', value: to }
    ]
  }
}

function createPart({ rows, domain }) {
  return {
    hitPolicy: { policy: 'unique', evidence: 'inferred' },
    domains: {
      'component/0101': {
        summary: label,
        condition: domain === null ? null : toCondition(domain),
        evidence: 'inferred'
      }
    },
    rows: rows.map((row, at) => ({
      id: `component/0101/${at + 1}`,
      article: '1',
      summary: label,
      condition: toCondition(row),
      timeLimit: { value: 1, unit: 'day' },
      evidence: 'inferred'
    }))
  }
}

/** The pairs that some case meets, and whether some case of the domain meets no row. */
function countOut({ rows, domain }) {
  const pairs = rows.flatMap((a, i) =>
    rows
      .map((b, j) => [b, j])
      .filter(([b, j]) => j > i && everyCase.some((one) => holds(a, one) && holds(b, one)))
      .map(([, j]) => `${i + 1} ${j + 1}`)
  )
  const isOpen = everyCase.some(
    (one) => (domain === null || holds(domain, one)) && !rows.some((row) => holds(row, one))
  )
  return { pairs, isOpen }
}

function numberOf(id) {
  return id.split('/')[2]
}

/** Compares what the analysis says of small documents with what counting says. */
export function checkPlanted({ seed, runs }) {
  const failures = []
  let overlaps = 0
  let gaps = 0
  for (const one of fc.sample(document, { seed, numRuns: runs })) {
    const part = createPart(one)
    const rules = inventRules(facts, part)
    const findings = analyzeCriteria(rules)
    const found = [
      ...findOverlaps({ facts, criteria: part }),
      ...findings.filter(({ code }) => code === 'analysis/conflicting-combination')
    ].map(({ rows }) => rows.map((id) => numberOf(id)).join(' '))
    const saysOpen = findings.some(({ code }) => code === 'analysis/domain-not-covered')
    const { pairs, isOpen } = countOut(one)
    if (found.toSorted().join() !== pairs.toSorted().join())
      failures.push(`overlaps ${found.join(', ')}, not ${pairs.join(', ')}: ${JSON.stringify(one)}`)
    if (saysOpen !== isOpen) failures.push(`gap ${saysOpen}, not ${isOpen}: ${JSON.stringify(one)}`)
    overlaps += pairs.length
    gaps += isOpen ? 1 : 0
  }
  return {
    failures,
    figure: `in ${runs} small documents all ${overlaps} planted overlaps and ${gaps} planted gaps found and nothing else`
  }
}
