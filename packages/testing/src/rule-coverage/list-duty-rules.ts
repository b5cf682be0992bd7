import { joinPointer, type DutiesPart, type DutyRule } from '@lijie/schema'
import type { CoveredSide } from './rule-coverage.js'
import type { HandlingRule } from './list-handling-rules.js'

const both: readonly CoveredSide[] = ['true', 'false']

/**
 * What tests have to show of a standard's duties (义务规则覆盖): every rule once where it applies and once where it does not, every rule
 * that can be breached once breached and once kept, every penalty once following and once not, every evaluation once found and once
 * not.
 */
export function listDutyRules(duties: DutiesPart | undefined): readonly HandlingRule[] {
  const { rules = [], penalties = [], evaluations = [] } = duties ?? {}
  const overridden = new Set(rules.flatMap(({ overrides = [] }) => overrides))
  return [
    ...rules.flatMap((rule, index) => {
      const canFail = isConditional(rule, rules) || overridden.has(rule.id)
      return listOfRule(rule, joinPointer('/rules', index), canFail ? both : ['true'])
    }),
    ...penalties.map(({ id }, index) => ({
      part: 'duties' as const,
      kind: 'penalty' as const,
      rule: `penalties/${id}`,
      pointer: joinPointer('/penalties', index),
      subject: `penalty ${id}`
    })),
    ...evaluations.map(({ id }, index) => ({
      part: 'duties' as const,
      kind: 'evaluation' as const,
      rule: `evaluations/${id}`,
      pointer: joinPointer('/evaluations', index),
      subject: 'evaluators'
    }))
  ]
}

function listOfRule(rule: DutyRule, pointer: string, sides: readonly CoveredSide[]): readonly HandlingRule[] {
  const place = { part: 'duties', rule: `rules/${rule.id}`, pointer } as const
  const ofBreach = sidesOfBreach(rule)
  const applied: HandlingRule = { ...place, kind: 'duty', subject: `duty ${rule.id}`, sides }
  if (ofBreach.length === 0) return [applied]
  const mark = nameBreach(rule.id)
  return [applied, { ...place, kind: 'breach', mark, subject: `kept ${rule.id}`, sides: ofBreach }]
}

/** What an event calls a breach of a rule. */
export function nameBreach(rule: string): string {
  return `breach of ${rule}`
}

/** A bearer of a task does not bear it where an earlier one does. */
function isConditional(rule: DutyRule, rules: readonly DutyRule[]): boolean {
  if (rule.when !== undefined || rule.unless !== undefined) return true
  if (rule.kind !== 'task') return false
  return rules.find((one) => one.kind === 'task' && one.task === rule.task)?.id !== rule.id
}

/** Which of breached and kept can be seen of a rule: what has no criterion of being done is owed for ever. */
function sidesOfBreach(rule: DutyRule): readonly CoveredSide[] {
  switch (rule.kind) {
    case 'obligation':
    case 'publication':
    case 'record-filing': {
      const { done, doneAt, limit } = rule
      if (done === undefined && doneAt === undefined) return []
      const isEncouraged = 'modality' in rule && rule.modality === 'encouraged'
      const hasStart = limit?.startEvent !== undefined && 'event' in limit.startEvent
      const canBreak = limit === undefined ? done !== undefined : hasStart
      return canBreak && !isEncouraged ? both : ['false']
    }
    case 'prohibition':
      return rule.breach === undefined ? [] : both
    case 'retention':
      return rule.keptDays === undefined || rule.minimum === null ? [] : both
    case 'gate':
    case 'threshold':
      return both
    case 'right':
    case 'mode':
    case 'task':
    case 'reward':
      return []
  }
}
