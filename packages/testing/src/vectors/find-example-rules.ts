import type { Rulebook } from '@lijie/engine'
import type { VectorFile } from '@lijie/schema'
import { createGroupCompiler } from './compile-group.js'
import type { VectorContext } from './vector-context.js'

/**
 * A rulebook with the vocabulary and named conditions that the worked examples of a standard are read with: that of its
 * first group of vectors which compiles, or the standard with what it builds on. Undefined when nothing compiles.
 */
export function findExampleRules(files: readonly VectorFile[], context: VectorContext): Rulebook | undefined {
  const { effectiveFrom, effectiveTo } = context.standards.get(context.subject)?.standard ?? {}
  const on = effectiveFrom ?? effectiveTo ?? '2000-01-01'
  const alone = { description: '', on, allowDraft: true, tests: [] } as const
  const compile = createGroupCompiler(context)
  for (const group of [...files.flatMap(({ groups }) => groups), alone]) {
    const compiled = compile(group)
    if ('rules' in compiled) return compiled.rules
  }
  return undefined
}
