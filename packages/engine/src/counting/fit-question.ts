import { createClassSpace } from './class-space.js'
import { joinNeeds, type FeatureNeeds } from './feature-needs.js'
import { listNeeds } from './list-needs.js'
import type { RowQuestion } from './row-question.js'

/**
 * Parts of questions that are judged first, each in a class space of its own (先行判断), because the question as a whole
 * rests on more than one space can hold.
 */
export interface EarlyParts {
  /** By place; a part may rest on those before it. */
  readonly questions: RowQuestion[]
  readonly places: Map<RowQuestion, number>
  readonly byText: Map<string, number>
  /** No class space may be larger. */
  readonly mostClasses: number
}

/** No parts yet. */
export function createEarlyParts(mostClasses: number): EarlyParts {
  return { questions: [], places: new Map(), byText: new Map(), mostClasses }
}

/** How many classes a space with these needs has. */
export function countClasses(needs: FeatureNeeds): number {
  return createClassSpace(needs).size
}

/**
 * The same question, so that its needs fit into one space: where they do not, parts of it become early parts. Every leaf
 * has few digits, and three truths replace whatever a part rests on, so that this always ends.
 */
export function fitQuestion(parts: EarlyParts, question: RowQuestion): RowQuestion {
  if (fits(parts, [question])) return question
  if ('not' in question) return { not: fitQuestion(parts, question.not) }
  if ('definite' in question) return { definite: fitQuestion(parts, question.definite) }
  if ('all' in question)
    return fitQuestion(parts, { all: shorten(parts, question.all, (some) => ({ all: some })) })
  if ('any' in question)
    return fitQuestion(parts, { any: shorten(parts, question.any, (some) => ({ any: some })) })
  return question
}

/** Makes a question an early part, so that it needs three classes only. */
export function judgeEarly(parts: EarlyParts, question: RowQuestion): RowQuestion {
  if (parts.places.has(question)) return question
  const text = JSON.stringify(question)
  const known = parts.byText.get(text)
  const place = known ?? parts.questions.length
  if (known === undefined) {
    parts.byText.set(text, place)
    parts.questions.push(question)
  }
  // A copy, so that its own space does not take it for known.
  const named = { ...question }
  parts.places.set(named, place)
  return named
}

/** Joins neighbours as long as they fit together, and makes each lot an early part. */
function shorten(
  parts: EarlyParts,
  list: readonly RowQuestion[],
  join: (some: readonly RowQuestion[]) => RowQuestion
): readonly RowQuestion[] {
  const lots: RowQuestion[][] = []
  for (const question of list.map((one) => fitQuestion(parts, one))) {
    const last = lots.at(-1)
    if (last !== undefined && fits(parts, [...last, question])) last.push(question)
    else lots.push([question])
  }
  return lots.map((lot) => judgeEarly(parts, join(lot)))
}

function fits({ places, mostClasses }: EarlyParts, questions: readonly RowQuestion[]): boolean {
  const needs = questions.reduce<FeatureNeeds>(
    (all, one) => joinNeeds(all, listNeeds(one, places)),
    new Map()
  )
  return countClasses(needs) <= mostClasses
}
