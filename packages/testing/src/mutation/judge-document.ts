import { lintStandard, validatePart, type StandardDocument } from '@lijie/schema'
import { compileVocabulary } from '@lijie/engine'
import { createGroupCompiler, type CompiledGroup } from '../vectors/compile-group.js'
import { runExamples } from '../vectors/run-examples.js'
import { runVector } from '../vectors/run-vectors.js'
import { applyMutant } from './apply-mutant.js'
import { countEvaluationErrors } from './count-evaluation-errors.js'
import type { IndexedVector } from './index-vectors.js'
import type { Mutant } from './mutant.js'
import type { MutationSubject, Noticed } from './mutation-run.js'

/** Judges a change of anything by composing and compiling the changed standard anew. */
export function judgeDocument(
  mutant: Mutant,
  { standards, subject, prepare }: MutationSubject,
  vectors: readonly IndexedVector[]
): Noticed | null {
  const before = standards.get(subject) as StandardDocument
  const changed = applyMutant(before, mutant)
  if (!isWellFormed(changed, mutant)) return 'invalid'
  // A scheme that cannot be scored is refused by lint before it is compiled.
  if (mutant.part === 'evaluation' && isFaulty(changed, before, standards)) return 'invalid'
  const document = mutant.part === 'calendar' ? expandAnew(changed, prepare) : changed
  const compilers = new Map<string, (vector: IndexedVector) => CompiledGroup>()
  const given = new Map([...standards, [subject, document]])
  for (const vector of relevantFirst(vectors, mutant)) {
    let compile = compilers.get(vector.subject)
    if (compile === undefined) {
      const compileGroup = createGroupCompiler({ standards: given, subject: vector.subject })
      compile = ({ group }) => compileGroup(group)
      compilers.set(vector.subject, compile)
    }
    const group = compile(vector)
    if (!runVector(group, vector.test).holds) return 'refused' in group ? 'refused' : 'vector'
  }
  const { criteria, facts } = document
  if (criteria === undefined || facts === undefined) return null
  return runExamples(criteria, compileVocabulary(facts)).failures.length > 0 ? 'example' : null
}

function isFaulty(
  changed: StandardDocument,
  before: StandardDocument,
  standards: MutationSubject['standards']
): boolean {
  return countEvaluationErrors(changed, standards) > countEvaluationErrors(before, standards)
}

/** The days of recurrence rules are derived; those of the unchanged rules would not fit. */
function expandAnew(document: StandardDocument, prepare: MutationSubject['prepare']): StandardDocument {
  const { recurrences, ...written } = document
  return recurrences === undefined ? document : prepare(written)
}

function isWellFormed(document: StandardDocument, { part, path }: Mutant): boolean {
  const value = document[path[0] as keyof StandardDocument]
  return validatePart(part, value).every(({ severity }) => severity !== 'error')
}

/** Errors of meaning in a document; warnings are remarks to the author and stop nothing. */
export function countErrors(document: StandardDocument): number {
  return lintStandard(document).filter(({ severity }) => severity === 'error').length
}

/** Vectors that speak of what was changed come first: one of them usually notices. */
function relevantFirst(vectors: readonly IndexedVector[], mutant: Mutant): readonly IndexedVector[] {
  const words = listWords(mutant)
  if (words.length === 0) return vectors
  const speaks = ({ text }: IndexedVector): boolean => words.some((word) => text.includes(word))
  return [...vectors.filter((one) => speaks(one)), ...vectors.filter((one) => !speaks(one))]
}

function listWords({ path, from, to }: Mutant): readonly string[] {
  const date = typeof from === 'object' && from !== null && 'date' in from ? from.date : undefined
  const named = path[0] === 'facts' || path[1] === 'units' ? path[2] : undefined
  return [from, to, date, named].filter((word) => typeof word === 'string')
}
