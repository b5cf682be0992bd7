import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { EvaluationPart } from '@lijie/schema'
import type { LintRule } from '../src/lint/lint-rule.js'
import { sampleStandard } from './sample-standard.js'

const file = fileURLToPath(
  new URL('../../../standards/_fixtures/good/score-town/evaluation.json', import.meta.url)
)

/** The schemes of a town in which every construct occurs once. */
export const townEvaluation = JSON.parse(readFileSync(file, 'utf8')) as EvaluationPart

/** A fraction. */
export function fraction(numerator: number, denominator = 1): { numerator: number; denominator: number } {
  return { numerator, denominator }
}

/** The town with values put at places; undefined takes one away. */
export function changeTown(changes: Readonly<Record<string, unknown>>): EvaluationPart {
  const changed = structuredClone(townEvaluation)
  for (const [pointer, value] of Object.entries(changes)) {
    const steps = pointer.split('/').slice(1)
    const last = steps.pop() ?? ''
    const parent = steps.reduce<Record<string, unknown>>(
      (node, step) => node[step] as Record<string, unknown>,
      changed as unknown as Record<string, unknown>
    )
    if (value === undefined) delete parent[last]
    else parent[last] = value
  }
  return changed
}

/** What a rule finds in the town with these changes, as `code place`. */
export function lintTown(rule: LintRule, changes: Readonly<Record<string, unknown>> = {}): readonly string[] {
  return rule(sampleStandard({ evaluation: changeTown(changes) })).map(
    ({ code, pointer }) => `${code.replace('evaluation/', '')} ${pointer}`
  )
}
