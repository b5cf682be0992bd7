import type { FactDefinition, Issue } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import type { FactProblem } from './create-fact-check.js'
import { describeBounds } from './describe-bounds.js'
import type { FactEntry, FactVocabulary } from './fact-vocabulary.js'
import { formatGiven, nameType } from './format-operand.js'

/** Unknown codes that a message names; a list can hold a million of them. */
const maxNamedCodes = 20

/** What a value of a fact looks like, as messages name it. */
const expectedForms: Readonly<Record<FactDefinition['type'], string>> = {
  boolean: 'true / false',
  integer: 'integer',
  quantity: 'number',
  ratio: 'number or {numerator, denominator}',
  code: 'code (string)',
  codes: 'array of codes',
  instant: 'epoch milliseconds or ISO 8601 with offset',
  text: 'string'
}

/** More problems than these are not listed: facts made to be wrong must not cost more than they took to make. */
const mostIssues = 100

/**
 * Everything that is wrong with the facts of a case (核对事实): names no rule knows, wrong types, values outside the
 * declared bounds or codes. Absent, undefined and null mean unknown and are fine. Only own properties are read.
 * At most 100 problems are listed.
 */
export function checkFacts(vocabulary: FactVocabulary, facts: unknown): Issue[] {
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts))
    return [createIssue('facts/not-an-object', { given: nameType(facts) }, { pointer: '' })]
  const issues: Issue[] = []
  for (const id of Object.keys(facts)) {
    if (issues.length === mostIssues) break
    const value = (facts as Readonly<Record<string, unknown>>)[id]
    const entry = vocabulary.facts.get(id)
    const pointer = `/${id.replaceAll('~', '~0').replaceAll('/', '~1')}`
    if (entry === undefined) issues.push(createIssue('facts/unknown-fact', { fact: id }, { pointer }))
    else if (value !== undefined && value !== null) {
      const problem = entry.check(value)
      if (problem !== null) issues.push(describeProblem(entry, value, problem, pointer))
    }
  }
  return issues
}

function describeProblem(entry: FactEntry, value: unknown, problem: FactProblem, pointer: string): Issue {
  const fact = entry.id
  const { definition } = entry
  switch (problem) {
    case 'facts/wrong-type':
      return createIssue(
        problem,
        { fact, expected: expectedForms[definition.type], given: describeWrongType(value) },
        { pointer }
      )
    case 'facts/out-of-range':
      return createIssue(
        problem,
        { fact, value: formatGiven(value), range: describeBounds(definition) },
        { pointer }
      )
    case 'facts/unknown-value':
      return createIssue(problem, { fact, value: unknownCodes(definition, value) }, { pointer })
  }
}

function describeWrongType(value: unknown): string {
  const type = nameType(value)
  return type === 'object' || type === 'undefined' ? type : `${formatGiven(value)} (${type})`
}

function unknownCodes(definition: FactDefinition, value: unknown): string {
  if (!Array.isArray(value) || definition.type !== 'codes') return formatGiven(value)
  const unknown = new Set<unknown>()
  for (const code of value) {
    if (unknown.size === maxNamedCodes) break
    if (!Object.hasOwn(definition.values, String(code))) unknown.add(code)
  }
  return [...unknown].map((code) => formatGiven(code)).join(', ')
}
