import { compareFiling, type FilingComparison } from '@lijie/engine/analysis'
import { compileCompared } from '../compare/compile-compared.js'
import { renderComparison } from '../compare/render-comparison.js'
import { exitStatus } from '../exit-status.js'
import { compareWords } from '../messages/compare-words.js'
import { startStepProgress } from '../output/step-progress.js'
import { writeFully } from '../output/write-fully.js'
import { say, type Session } from '../session.js'
import { readDateOption } from './case-options.js'

/** Options of `lijie compare`. */
export interface CompareOptions {
  readonly json?: true
  readonly on?: string
  readonly bind: ReadonlyMap<string, string>
  readonly with?: readonly string[]
}

/** Compares two standards formally and prints what differs; gives the exit status. */
export async function runCompare(
  [first, second]: readonly [a: string, b: string],
  { json, on, bind, with: others = [] }: CompareOptions,
  session: Session
): Promise<number> {
  const { io } = session
  const choice = { on: on === undefined ? undefined : readDateOption('--on', on), bind, others }
  const pair = [await compileCompared(first, choice, io), await compileCompared(second, choice, io)] as const
  const progress = await startStepProgress(io)
  let comparison: FilingComparison
  try {
    comparison = compareFiling(pair[0], pair[1], { onProgress: progress.update })
  } finally {
    progress.stop()
  }
  if (json === true) await writeFully(io.stdout, `${JSON.stringify(comparison, null, 2)}\n`)
  else if (comparison.verdict !== 'equal')
    await writeFully(io.stdout, renderComparison(comparison, pair, session))
  sayResult(comparison, session)
  return comparison.verdict === 'equal' ? exitStatus.ok : exitStatus.faults
}

function sayResult({ verdict, checked, subcategories, facts }: FilingComparison, session: Session): void {
  const words = compareWords(session.language)
  const count = (wanted: string): number => subcategories.filter((one) => one.verdict === wanted).length
  const counts = {
    all: checked,
    different: count('different'),
    undecided: count('undecided'),
    facts: facts.length
  }
  say(session, verdict === 'equal' ? words.equal(checked) : words.summary(counts))
}
