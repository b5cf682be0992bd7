import { joinPointer, type StandardDocument } from '@lijie/schema'
import type { HandlingCoverageItem } from './handling-coverage.js'
import { listDutyRules } from './list-duty-rules.js'
import type { CoveredSide } from './rule-coverage.js'

/** A rule about who acts or how a case is handled (责任与流程规则), and what has to be asked to see it at work or not. */
export interface HandlingRule extends Pick<HandlingCoverageItem, 'kind' | 'part' | 'rule' | 'pointer'> {
  /** An action, a role, a ladder, or a kind of question; a question about it that goes otherwise shows the other side. */
  readonly subject: string
  /** What an event calls it; the rule where this is not given. */
  readonly mark?: string
  /** Sides that tests have to show; both where this is not given. */
  readonly sides?: readonly CoveredSide[]
}

/**
 * The rules of a standard's own responsibility, workflow and duties, in the order of the document. A role that no transition asks for, as the
 * receiver of a notice, binds nobody to anything that could be tested; its bindings are left out, as are readings that are not taken.
 */
export function listHandlingRules({
  responsibility,
  workflow,
  duties
}: StandardDocument): readonly HandlingRule[] {
  const transitions = workflow?.transitions ?? []
  const asked = new Set(transitions.flatMap(({ roles }) => roles))
  const { bindings = [], entrustments = [], assignments = [], ladders = {} } = responsibility ?? {}
  const inList =
    (kind: HandlingRule['kind'], part: HandlingRule['part'], list: string) =>
    (id: string, index: number, subject: string): HandlingRule => ({
      kind,
      part,
      rule: `${list}/${id}`,
      pointer: joinPointer(joinPointer('', list), index),
      subject
    })
  const binding = inList('binding', 'responsibility', 'bindings')
  const entrustment = inList('entrustment', 'responsibility', 'entrustments')
  const assignment = inList('assignment', 'responsibility', 'assignments')
  const transition = inList('transition', 'workflow', 'transitions')
  const gap = inList('gap', 'workflow', 'gaps')
  return [
    ...bindings
      .map(({ id, role, notTaken }, index) => ({ role, notTaken, rule: binding(id, index, `role ${role}`) }))
      .filter(({ role, notTaken }) => notTaken !== true && (workflow === undefined || asked.has(role)))
      .map(({ rule }) => rule),
    ...entrustments.map(({ id }, index) => entrustment(id, index, 'entrusted')),
    ...assignments.map(({ id }, index) => assignment(id, index, 'unit')),
    ...Object.entries(ladders).flatMap(([ladder, { steps }]) =>
      steps.map(({ id }, index): HandlingRule => ({
        kind: 'step',
        part: 'responsibility',
        rule: `ladders/${ladder}/${id}`,
        pointer: joinPointer(`${joinPointer('/ladders', ladder)}/steps`, index),
        subject: `ladder ${ladder}`
      }))
    ),
    ...transitions.map(({ id, action }, index) => transition(id, index, `action ${action}`)),
    ...(workflow?.gaps ?? []).map(({ id, action }, index) => gap(id, index, `action ${action}`)),
    ...listDutyRules(duties)
  ]
}
