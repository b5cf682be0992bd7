import type { RowQuestion } from '@lijie/engine/counting'

/** A question with fewer kinds of comparisons (条件归一): `a > b` becomes `not a <= b`, which is unknown where that is. */
export function normalizeQuestion(question: RowQuestion): RowQuestion {
  if ('all' in question) return { all: question.all.map(normalizeQuestion) }
  if ('any' in question) return { any: question.any.map(normalizeQuestion) }
  if ('not' in question) return { not: normalizeQuestion(question.not) }
  if ('definite' in question) return { definite: normalizeQuestion(question.definite) }
  if (!('operator' in question)) return question
  const { operator } = question
  if (operator === 'greaterThan') return { not: { ...question, operator: 'lessThanInclusive' } }
  if (operator === 'greaterThanInclusive') return { not: { ...question, operator: 'lessThan' } }
  return operator === 'notEqual' ? { not: { ...question, operator: 'equal' } } : question
}

/** What tells questions apart. */
export function keyOf(question: RowQuestion): string {
  return JSON.stringify(question)
}

/**
 * The fewest parts of which all questions are made (条件单元): comparisons, and larger parts whose inside is nowhere used
 * apart, such as the period.
 */
export function listQuestionParts(questions: readonly RowQuestion[]): ReadonlyMap<string, RowQuestion> {
  const holders = new Map<string, Set<string>>()
  for (const question of questions) listHolders(question, '', holders)
  const isWhole = (question: RowQuestion): boolean => {
    const key = keyOf(question)
    return childrenOf(question).every((child) => {
      const around = holders.get(keyOf(child))
      return around?.size === 1 && around.has(key) && isWhole(child)
    })
  }
  const parts = new Map<string, RowQuestion>()
  const collect = (question: RowQuestion): void => {
    if (isWhole(question)) parts.set(keyOf(question), question)
    else for (const child of childrenOf(question)) collect(child)
  }
  for (const question of questions) collect(question)
  return parts
}

/** What stands around each question, each once. */
function listHolders(question: RowQuestion, holder: string, holders: Map<string, Set<string>>): void {
  const key = keyOf(question)
  const known = holders.get(key)
  holders.set(key, (known ?? new Set()).add(holder))
  if (known === undefined) for (const child of childrenOf(question)) listHolders(child, key, holders)
}

function childrenOf(question: RowQuestion): readonly RowQuestion[] {
  if ('all' in question) return question.all
  if ('any' in question) return question.any
  if ('not' in question) return [question.not]
  return 'definite' in question ? [question.definite] : []
}
