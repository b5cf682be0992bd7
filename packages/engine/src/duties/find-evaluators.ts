import type { EvaluationDuty } from '@lijie/schema'
import { answer, EngineError, refuse, type Citation, type Decision } from '../kernel/index.js'
import type { CompiledDuties } from './compiled-duties.js'

/** Somebody who evaluates a subject, and where the result goes (考评关系). */
export interface FoundEvaluation {
  /** Id of the evaluation. */
  readonly evaluation: string
  readonly evaluator: string
  /** The subjects that it names: the one asked about, or one that takes it in. */
  readonly through: readonly string[]
  readonly sinks: EvaluationDuty['sinks']
  readonly because: readonly Citation[]
}

/**
 * Who evaluates a subject (由谁考评): evaluations of it and of subjects that include it, in file order. Refused:
 * `duties/no-duties`, `duties/unknown-subject`.
 *
 * @throws EngineError `duties/bad-input` where the subject is no text.
 */
export function findEvaluators(
  duties: CompiledDuties | null,
  subject: string
): Decision<readonly FoundEvaluation[]> {
  if (typeof subject !== 'string')
    throw new EngineError('duties/bad-input', 'a subject is asked for by its id')
  if (duties === null) return refuse('duties/no-duties', {})
  const { subjects, evaluations = [] } = duties.part
  if (!Object.hasOwn(subjects, subject))
    return refuse('duties/unknown-subject', { subject, known: Object.keys(subjects).join(', ') })
  const names = listContaining(duties, subject)
  const found = evaluations.flatMap(({ id, evaluator, evaluated, sinks, article, evidence }) => {
    const through = evaluated.filter((one) => names.has(one))
    if (through.length === 0) return []
    const because = [duties.cite(`evaluations/${id}`, article, evidence)]
    return [{ evaluation: id, evaluator, through, sinks, because }]
  })
  return answer(
    found,
    found.flatMap(({ because }) => because)
  )
}

/** A subject with all that take it in, directly or through others. */
function listContaining({ part }: CompiledDuties, subject: string): ReadonlySet<string> {
  const takenInBy = new Map<string, string[]>()
  for (const [id, { includes = [] }] of Object.entries(part.subjects))
    for (const name of includes) takenInBy.set(name, [...(takenInBy.get(name) ?? []), id])
  const names = new Set([subject])
  for (const name of names) for (const id of takenInBy.get(name) ?? []) names.add(id)
  return names
}
