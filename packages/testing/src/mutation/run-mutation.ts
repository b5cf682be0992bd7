import { EngineError } from '@lijie/engine'
import { createGroupCompiler, type CompiledGroup } from '../vectors/compile-group.js'
import { runVector } from '../vectors/run-vectors.js'
import { applyMutant } from './apply-mutant.js'
import { createJudge, type Judge } from './create-judge.js'
import { indexVectors, type IndexedVector } from './index-vectors.js'
import { countErrors } from './judge-document.js'
import { listMutants } from './list-mutants.js'
import { nameMutant, type Mutant } from './mutant.js'
import type {
  MutationOptions,
  MutationProgress,
  MutationRun,
  MutationSubject,
  Noticed
} from './mutation-run.js'

const strides = 64
/** Proofs cost time: where more changes than this go unnoticed, the tests need work first. */
const mostProofs = 100

/**
 * Changes a standard in every small way and counts the changes that its tests do not notice (变异检验).
 *
 * A change is noticed when the document is no longer valid or does not compile, or when a golden vector or a worked
 * example fails. It goes step by step, so that a caller can show how far it is, and gives the same result every time.
 *
 * @throws EngineError `testing/failing-vectors` when a vector fails on the standard as it is.
 */
export function* runMutation(
  subject: MutationSubject,
  options: MutationOptions = {}
): Generator<MutationProgress, MutationRun> {
  const document = subject.standards.get(subject.subject)
  if (document === undefined)
    throw new EngineError('testing/missing-standard', `no standard ${subject.subject}`)
  const vectors = indexVectors(subject.suites)
  const judge = createJudge(subject, document, compileAll(subject, vectors), vectors)
  const { every = 1 } = options
  const mutants = listMutants(document).filter((_, index) => index % every === 0)
  const noticed: Record<Noticed, number> = { invalid: 0, refused: 0, vector: 0, example: 0 }
  const unnoticed = new Set<Mutant>()
  const errors = countErrors(document)
  for (const [index, mutant] of spread(mutants).entries()) {
    const how =
      judge.notice(mutant) ?? (countErrors(applyMutant(document, mutant)) > errors ? 'invalid' : null)
    if (how === null) unnoticed.add(mutant)
    else noticed[how] += 1
    yield { done: index + 1, total: mutants.length, survivors: unnoticed.size }
  }
  const inOrder = mutants.filter((mutant) => unnoticed.has(mutant))
  return classify(judge, { mutants: mutants.length, noticed }, inOrder, options)
}

/** Changes of the parts around the rows take longer; mixed among the others they do not spoil the time that is left. */
function spread(mutants: readonly Mutant[]): readonly Mutant[] {
  return Array.from({ length: strides }, (_, first) =>
    mutants.filter((_mutant, index) => index % strides === first)
  ).flat()
}

/** Compiles every group once; a vector that fails on the standard as it is says nothing about a changed one. */
function compileAll(
  { standards }: MutationSubject,
  vectors: readonly IndexedVector[]
): ReadonlyMap<string, CompiledGroup> {
  const groups = new Map<string, CompiledGroup>()
  for (const { subject, group, composition, test } of vectors) {
    const compiled = groups.get(composition) ?? createGroupCompiler({ standards, subject })(group)
    groups.set(composition, compiled)
    if (!runVector(compiled, test).holds)
      throw new EngineError(
        'testing/failing-vectors',
        `${group.description}: ${test.description} does not hold`
      )
  }
  return groups
}

/** Survivors by what is known of them: listed as equivalent, proved equal, or neither. */
function classify(
  judge: Judge,
  { mutants, noticed }: Pick<MutationRun, 'mutants' | 'noticed'>,
  unnoticed: readonly Mutant[],
  { every = 1, equivalents = [] }: MutationOptions
): MutationRun {
  const names = new Set(equivalents.map((one) => nameMutant(one)))
  const listed = unnoticed.filter((mutant) => names.has(nameMutant(mutant)))
  const unlisted = unnoticed.filter((mutant) => !names.has(nameMutant(mutant)))
  const proved = unlisted.slice(0, mostProofs).filter((mutant) => judge.isProvedEqual(mutant))
  const survivors = unlisted.filter((mutant) => !proved.includes(mutant))
  const met = new Set(listed.map((mutant) => nameMutant(mutant)))
  const telling = mutants - listed.length - proved.length
  return {
    mutants,
    noticed,
    listed,
    proved,
    survivors,
    stale: every === 1 ? equivalents.filter((one) => !met.has(nameMutant(one))) : [],
    score: telling === 0 ? 1 : (telling - survivors.length) / telling
  }
}
