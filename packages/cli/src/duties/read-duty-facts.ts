import { isRecord, type Issue } from '@lijie/schema'
import { checkFacts } from '@lijie/engine/criteria'
import { createIssue } from '@lijie/schema'
import type { CliIo } from '../cli-io.js'
import { CliFailure } from '../cli-failure.js'
import { readCaseArgument } from '../explain/read-case-argument.js'
import type { DutyText } from './open-duty-texts.js'

/** Facts as they were given, by their names. */
export type GivenFacts = Readonly<Record<string, unknown>>

/**
 * Reads what is known (已知事实), and checks that every fact is one of some text that is asked, and has a value of its type there.
 *
 * @throws CliFailure with everything that is wrong.
 */
export async function readDutyFacts(
  text: string,
  texts: readonly DutyText[],
  io: CliIo
): Promise<GivenFacts> {
  const { value, name } = await readCaseArgument(text, io, 'FACTS')
  if (!isRecord(value)) {
    const [issue] = checkFacts({ part: { facts: {} }, facts: new Map() }, value)
    throw new CliFailure(issue === undefined ? [] : [{ ...issue, file: name }])
  }
  const issues = [...texts.flatMap((one) => checkOwn(value, one)), ...checkNames(value, texts)]
  if (issues.length > 0) throw new CliFailure(issues.map((issue) => ({ ...issue, file: name })))
  return value
}

/** The facts that a text asks for. */
export function pickFacts(facts: GivenFacts, { duties }: DutyText): GivenFacts {
  const known = duties.context.vocabulary.facts
  return Object.fromEntries(Object.entries(facts).filter(([name]) => known.has(name)))
}

function checkOwn(facts: GivenFacts, text: DutyText): readonly Issue[] {
  return checkFacts(text.duties.context.vocabulary, pickFacts(facts, text))
}

function checkNames(facts: GivenFacts, texts: readonly DutyText[]): readonly Issue[] {
  return Object.keys(facts)
    .filter((fact) => !texts.some(({ duties }) => duties.context.vocabulary.facts.has(fact)))
    .map((fact) => createIssue('facts/unknown-fact', { fact }, { pointer: `/${fact}` }))
}
