/** How large a formula may be (公式上限): longer ones are no formulas of a scheme but an attack, or should be split. */
export const formulaLimits = {
  characters: 600,
  /** Levels of parentheses, functions, signs and right operands inside each other. */
  depth: 32,
  nodes: 200,
  nameCharacters: 120,
  decimals: 12,
  arguments: 20,
  /** Numerators and denominators of documents stay whole numbers that JSON holds exactly. */
  largest: BigInt(Number.MAX_SAFE_INTEGER)
} as const
