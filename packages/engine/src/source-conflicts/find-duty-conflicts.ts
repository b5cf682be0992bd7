import type { Condition, DutiesPart, DutyRule, Issue } from '@lijie/schema'
import { createIssue } from '@lijie/schema/issues'
import { findCase, type AnalysisLimits, type CaseSearch } from '../analysis/index.js'
import { compileVocabulary, createConditionTyper, phraseFacts } from '../criteria/index.js'
import { limitOf, listRulePairs, overrides, writeLimit, type RulePair } from './list-rule-pairs.js'

/**
 * Rules of one text about one act that apply to one case and do not agree (同一文本内的冲突): two duties with different limits, a
 * prohibition where there is a duty; pairs in which one overrides the other agree. Each is told with a case that shows it; the
 * search is complete within its budget, and what it did not finish or begin is told as well. A part whose conditions are not
 * sound is not looked at: compiling it says why.
 */
export function findDutyConflicts(
  { facts = {}, conditions, rules }: DutiesPart,
  limits: AnalysisLimits = defaultLimits
): readonly Issue[] {
  const faults: Issue[] = []
  const type = createConditionTyper(compileVocabulary({ facts }), conditions, faults)
  const { pairs, leftOut } = listRulePairs(rules, mostPairs)
  const issues = pairs.flatMap((pair) => {
    const parts = [...appliesWhen(pair.rule), ...appliesWhen(pair.other)]
    const both = parts.length === 0 ? 'always' : type({ all: parts }, pair.pointer)
    if (both === null || faults.length > 0) return []
    const search = both === 'always' ? ({ result: 'found', facts: {} } as const) : findCase(both, limits)
    return tellPair(pair, search, facts)
  })
  return [...joinSettled(issues), ...tellLeftOut(leftOut)]
}

/** So many pairs a law hardly has: with their steps, the work is that of one analysis. */
const mostPairs = 1000
const defaultLimits = { stepsPerQuestion: 100_000 }

function tellLeftOut(leftOut: number): readonly Issue[] {
  if (leftOut === 0) return []
  const place = { file: 'duties.json', pointer: '/rules' }
  return [createIssue('duties/conflicts-left-out', { looked: mostPairs, leftOut }, place)]
}

function isSettled({ code }: Issue): boolean {
  return code === 'duties/prohibition-inside-duty'
}

/** A prohibition that goes before many duties is told once, with the case of the first. */
function joinSettled(issues: readonly Issue[]): readonly Issue[] {
  return issues.flatMap((issue) => {
    if (!isSettled(issue)) return [issue]
    const same = issues.filter((one) => isSettled(one) && one.pointer === issue.pointer)
    if (same[0] !== issue) return []
    const collect = (name: string): string =>
      [...new Set(same.flatMap(({ params }) => String(params[name]).split(', ')))].join(', ')
    const params = {
      ...issue.params,
      count: same.length,
      rules: collect('rules'),
      articles: collect('articles')
    }
    return [{ ...issue, params }]
  })
}

/** Of a rule that is about all cases, a condition that always holds cannot be written: it adds nothing. */
function appliesWhen({ when, unless }: DutyRule): readonly Condition[] {
  return [...(when === undefined ? [] : [when]), ...(unless === undefined ? [] : [{ not: unless }])]
}

function tellPair(
  { rule, other, pointer }: RulePair,
  search: CaseSearch,
  facts: NonNullable<DutiesPart['facts']>
): readonly Issue[] {
  const place = { file: 'duties.json', pointer }
  if (search.result === 'none') return []
  if (search.result === 'exhausted')
    return [createIssue('duties/conflict-not-searched', { rule: rule.id, other: other.id }, place)]
  const hasFacts = Object.keys(search.facts).length > 0
  const common = {
    rule: rule.id,
    witness: hasFacts ? phraseFacts(search.facts, { facts }, 'en') : 'any case',
    witnessZh: hasFacts ? phraseFacts(search.facts, { facts }, 'zh-CN') : '任何情形',
    articles: [...new Set([rule.article ?? '-', other.article ?? '-'])].join(', '),
    evidence: rule.evidence
  }
  const [limit, otherLimit] = [limitOf(rule), limitOf(other)]
  if (rule.kind !== 'prohibition' && limit !== null && otherLimit !== null) {
    const params = {
      ...common,
      other: other.id,
      limit: writeLimit(limit),
      otherLimit: writeLimit(otherLimit)
    }
    return [createIssue('duties/limits-overlap', params, place)]
  }
  return overrides(rule, other)
    ? [createIssue('duties/prohibition-inside-duty', { ...common, count: 1, rules: other.id }, place)]
    : [createIssue('duties/prohibition-against-duty', { ...common, other: other.id }, place)]
}
