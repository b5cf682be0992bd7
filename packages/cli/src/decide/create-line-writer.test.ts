import type { Citation } from '@lijie/engine'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createLineWriter } from './create-line-writer.js'
import type { DecidedCase } from './decided-case.js'

const text = fc.string({ unit: 'grapheme', maxLength: 8 })
const citation: fc.Arbitrary<Citation> = fc.record({
  standard: fc.constantFrom('s.one', 's.two'),
  edition: fc.constant('2'),
  version: fc.constant('1.0.0'),
  hash: fc.constant('00'),
  rule: fc.constantFrom('r/1', 'r/2', '"r"'),
  article: fc.constant('第三条 "x"'),
  evidence: fc.constant('derived' as const)
})
const filing = fc.option(
  fc.oneof(
    fc.record({
      outcome: fc.constant('filed' as const),
      criteria: fc.array(text, { minLength: 1, maxLength: 2 })
    }),
    fc.constant({ outcome: 'not-filed' as const }),
    fc.record({ outcome: fc.constant('needs' as const), facts: fc.array(text) })
  )
)
const decided: fc.Arbitrary<DecidedCase> = fc.record({
  caseId: fc.option(text),
  filing,
  deadline: fc.option(
    fc.constant({ dueAt: 0, iso: '1970-01-01T00:00:00+00:00', limit: { value: 1, unit: 'day' } })
  ),
  verdict: fc.constantFrom('on-time' as const, 'overdue' as const, 'open' as const, 'no-limit' as const),
  responsible: fc.option(fc.array(text)),
  because: fc.array(citation, { maxLength: 3 }),
  refused: fc.constant([])
})

it('writes what JSON.stringify would write, whatever was written before', () => {
  fc.assert(
    fc.property(fc.array(decided), (cases) => {
      const write = createLineWriter('en')
      for (const one of cases) expect(write(one)).toBe(`${JSON.stringify(plain(one))}\n`)
    })
  )
})

it('adds the message of a refusal in the language of the run', () => {
  const refused: DecidedCase = {
    caseId: 'a',
    filing: null,
    deadline: null,
    verdict: 'refused',
    responsible: null,
    because: [],
    refused: [{ code: 'cases/missing-start', params: { column: 'x' }, because: [] }]
  }
  const line = JSON.parse(createLineWriter('zh-CN')(refused)) as { refused: unknown[] }
  expect(line.refused).toEqual([
    { code: 'cases/missing-start', params: { column: 'x' }, message: expect.stringContaining('计时起点') }
  ])
})

function plain({ caseId, filing: outcome, deadline, verdict, responsible, because }: DecidedCase): unknown {
  return {
    caseId,
    filing: outcome && {
      outcome: outcome.outcome,
      criteria: outcome.outcome === 'filed' ? outcome.criteria : [],
      facts: outcome.outcome === 'needs' ? outcome.facts : []
    },
    deadline: deadline && deadline.iso,
    verdict,
    responsible,
    because: because.map(({ hash: _hash, edition: _edition, ...short }) => short),
    refused: []
  }
}
