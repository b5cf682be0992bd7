import type {
  Channel,
  DutiesPart,
  DutyRule,
  EvaluationDuty,
  FactDefinition,
  Penalty
} from '../generated/types.js'
import { joinPointer } from '../parse/index.js'

/** Names that duties speak of and another part declares; undefined where they cannot be seen from here. */
export interface KnownDutyNames {
  readonly organs?: readonly string[] | undefined
}

/** A name that duties.json uses (引用), and where. */
export interface DutyReference {
  readonly to: 'subjects' | 'tasks' | 'rules' | 'filings' | 'facts' | 'organs'
  readonly id: string
  /** Type that a fact has to have there. */
  readonly type?: FactDefinition['type']
  readonly pointer: string
}

/** Every subject, task, rule, fact and organ that duties.json names outside its conditions (义务规则引用), in file order. */
export function listDutyReferences(part: DutiesPart): readonly DutyReference[] {
  return [
    ...Object.entries(part.subjects).flatMap(([id, { organ, includes }]) => {
      const pointer = joinPointer('/subjects', id)
      return [
        ...one('organs', organ, `${pointer}/organ`),
        ...many('subjects', includes, `${pointer}/includes`)
      ]
    }),
    ...part.rules.flatMap((rule, place) => listOfRule(rule, `/rules/${place}`)),
    ...(part.penalties ?? []).flatMap((penalty, place) => listOfPenalty(penalty, `/penalties/${place}`)),
    ...(part.evaluations ?? []).flatMap((duty, place) => listOfEvaluation(duty, `/evaluations/${place}`)),
    ...(part.channels ?? []).flatMap((channel, place) => listOfChannel(channel, `/channels/${place}`))
  ]
}

function listOfRule(rule: DutyRule, pointer: string): readonly DutyReference[] {
  return [
    ...many('subjects', rule.of, `${pointer}/of`),
    ...many('rules', rule.overrides, `${pointer}/overrides`),
    ...listOfKind(rule, pointer)
  ]
}

function listOfKind(rule: DutyRule, pointer: string): readonly DutyReference[] {
  switch (rule.kind) {
    case 'obligation':
    case 'publication':
      return listOfLimit(rule, pointer)
    case 'record-filing':
      return [
        ...one('subjects', rule.to, `${pointer}/to`),
        ...one('filings', rule.changes, `${pointer}/changes`),
        ...listOfLimit(rule, pointer)
      ]
    case 'retention':
      return fact('integer', rule.keptDays, `${pointer}/keptDays`)
    case 'threshold':
      return [
        ...fact('integer', rule.good, `${pointer}/good`),
        ...fact('integer', rule.total, `${pointer}/total`),
        ...fact('integer', rule.excluded?.count, `${pointer}/excluded/count`)
      ]
    case 'task':
      return one('tasks', rule.task, `${pointer}/task`)
    case 'prohibition':
    case 'right':
    case 'gate':
    case 'mode':
    case 'reward':
      return []
  }
}

function listOfLimit(
  { limit, doneAt }: Pick<Extract<DutyRule, { kind: 'obligation' }>, 'limit' | 'doneAt'>,
  pointer: string
): readonly DutyReference[] {
  const start = limit?.startEvent
  const event = start !== undefined && 'event' in start ? start.event : undefined
  return [
    ...fact('instant', event, `${pointer}/limit/startEvent/event`),
    ...fact('instant', doneAt, `${pointer}/doneAt`)
  ]
}

function listOfPenalty(penalty: Penalty, pointer: string): readonly DutyReference[] {
  const { breaches, target, authority, entrusted } = penalty
  return [
    ...many('rules', breaches, `${pointer}/breaches`),
    ...many('subjects', target, `${pointer}/target`),
    ...one('subjects', authority, `${pointer}/authority`),
    ...one('subjects', entrusted, `${pointer}/entrusted`)
  ]
}

function listOfEvaluation(duty: EvaluationDuty, pointer: string): readonly DutyReference[] {
  return [
    ...one('subjects', duty.evaluator, `${pointer}/evaluator`),
    ...many('subjects', duty.evaluated, `${pointer}/evaluated`),
    ...duty.sinks.flatMap(({ to }, place) => one('subjects', to, `${pointer}/sinks/${place}/to`))
  ]
}

function listOfChannel({ by, sink }: Channel, pointer: string): readonly DutyReference[] {
  return [...many('subjects', by, `${pointer}/by`), ...one('subjects', sink, `${pointer}/sink`)]
}

function one(to: DutyReference['to'], id: string | undefined, pointer: string): readonly DutyReference[] {
  return id === undefined ? [] : [{ to, id, pointer }]
}

function many(
  to: DutyReference['to'],
  ids: readonly string[] | undefined,
  pointer: string
): readonly DutyReference[] {
  return (ids ?? []).map((id, place) => ({ to, id, pointer: `${pointer}/${place}` }))
}

function fact(
  type: FactDefinition['type'],
  id: string | undefined,
  pointer: string
): readonly DutyReference[] {
  return id === undefined ? [] : [{ to: 'facts', id, type, pointer }]
}
