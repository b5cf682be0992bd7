import type { Transition, WorkflowEffect } from '@lijie/schema'
import type { Citation } from '../kernel/index.js'
import type {
  CompiledEffect,
  CompiledState,
  CompiledTransition,
  CompiledWorkflow
} from './compiled-workflow.js'
import { findMeaning } from './find-meaning.js'
import { namesSomething } from './name-effect.js'

/** A transition ready to be taken (环节编译); `to` is the state that it leads to. */
export function compileTransition(
  source: Transition,
  index: number,
  to: CompiledState | null,
  cite: CompiledWorkflow['cite']
): CompiledTransition {
  const { holder = 0, result = null, ladder = null, when = null, target = null, effects = [] } = source
  const names = namesSomething(source.action)
  return {
    index,
    source,
    to,
    holder,
    result,
    ladder,
    when,
    target,
    confirms: source.confirms !== undefined,
    files: source.confirms !== undefined || source.action === 'file' || source.action === 'dispatch',
    names,
    meaning: findMeaning(source.action),
    effects: compileEffects(effects),
    chooses: names || effects.some((effect) => 'notify' in effect && effect.when !== undefined),
    because: citeAll(source, cite)
  }
}

function compileEffects(effects: readonly WorkflowEffect[]): readonly CompiledEffect[] {
  let clocks = 0
  return effects.map((source) => {
    if ('clock' in source) return { kind: 'clock', source, nth: (clocks += 1), ids: [] }
    if ('notify' in source) return { kind: 'notify', source }
    if ('task' in source) return { kind: 'task', source }
    if ('send' in source) return { kind: 'send', source }
    return 'register' in source ? { kind: 'register', source } : { kind: 'hand-over', source }
  })
}

/** The transition and, where they stand elsewhere, the articles of its effects. */
function citeAll(source: Transition, cite: CompiledWorkflow['cite']): readonly Citation[] {
  const { id, article, evidence, effects = [] } = source
  const others = effects.flatMap((effect) => ('article' in effect ? (effect.article ?? []) : []))
  const articles = new Set([article, ...others])
  return [...articles].map((one) => cite(`transitions/${id}`, one, evidence))
}
