import type { FactDefinition, FactsPart } from '@lijie/schema'
import { createFactCheck, type FactCheck } from './create-fact-check.js'
import { createReader, type FactReader } from './fact-reader.js'

/** One fact of the vocabulary, ready to check values. */
export interface FactEntry {
  readonly id: string
  /** Place in facts.json; questions for missing facts come in this order. */
  readonly order: number
  readonly definition: FactDefinition
  /** What is wrong with a value that is given, or null; absent values are not its business. */
  readonly check: FactCheck
  /** The codes of a fact that has a closed list of them. */
  readonly codes: ReadonlySet<unknown>
  /** How its values are read when cases are decided. */
  readonly reader: FactReader
}

/** The facts (案件事实) that conditions may ask for and cases may give. */
export interface FactVocabulary {
  readonly part: FactsPart
  readonly facts: ReadonlyMap<string, FactEntry>
}

/** Prepares a validated vocabulary of facts. */
export function compileVocabulary(part: FactsPart): FactVocabulary {
  const facts = new Map<string, FactEntry>()
  for (const [order, [id, definition]] of Object.entries(part.facts).entries()) {
    const codes = new Set<unknown>('values' in definition ? Object.keys(definition.values) : [])
    const check = createFactCheck(definition, codes)
    const reader = createReader(id, order, definition, codes)
    facts.set(id, Object.freeze({ id, order, definition, codes, check, reader }))
  }
  return Object.freeze({ part, facts })
}
