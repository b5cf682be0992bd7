import type { FormulaNode } from '../generated/types.js'
import { failFormula } from './formula-fault.js'
import { formulaLimits } from './formula-limits.js'
import type { FormulaToken } from './formula-token.js'

/** What a reader looks for, in both languages. */
export type Wanted = readonly [en: string, zh: string]

/** The words of one formula and how far they are read (读取位置). */
export interface FormulaReader {
  readonly tokens: readonly FormulaToken[]
  at: number
  depth: number
  nodes: number
}

/** The word in hand. */
export function peekToken({ tokens, at }: FormulaReader): FormulaToken {
  return tokens[at] ?? { kind: 'end', text: '', position: 1 }
}

/** Takes the sign in hand when it is this one. */
export function takeSign(reader: FormulaReader, sign: string): boolean {
  const { kind, text } = peekToken(reader)
  if (kind !== 'sign' || text !== sign) return false
  reader.at++
  return true
}

/** Takes this sign, or ends with what stands in its place. */
export function needSign(reader: FormulaReader, sign: string, wanted: Wanted): void {
  if (!takeSign(reader, sign)) failUnexpected(reader, wanted)
}

/** Ends: something else was looked for here. */
export function failUnexpected(reader: FormulaReader, [wanted, wantedZh]: Wanted): never {
  const { kind, text, position } = peekToken(reader)
  if (kind === 'end') return failFormula('formula/unexpected-end', { position, wanted, wantedZh })
  return failFormula('formula/unexpected-token', { token: text, position, wanted, wantedZh })
}

/** Reads something one level deeper. */
export function readDeeper<T>(reader: FormulaReader, read: () => T): T {
  const { position } = peekToken(reader)
  if (++reader.depth > formulaLimits.depth) {
    failFormula('formula/too-deep', { position, maximum: formulaLimits.depth })
  }
  const found = read()
  reader.depth--
  return found
}

/** Counts a new node against the budget. */
export function keepNode<N extends FormulaNode>(reader: FormulaReader, node: N): N {
  if (++reader.nodes > formulaLimits.nodes) {
    failFormula('formula/too-many-parts', { maximum: formulaLimits.nodes })
  }
  return node
}
