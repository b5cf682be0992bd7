import type { CaseFactsColumn, EvaluatedObject } from '@lijie/schema'
import { createClassSpace, type ClassSpace } from './class-space.js'
import type { CountPlan } from './count-plan.js'
import { joinNeeds, type FeatureNeeds } from './feature-needs.js'
import { countClasses, createEarlyParts, fitQuestion, judgeEarly, type EarlyParts } from './fit-question.js'
import { listNeeds } from './list-needs.js'
import type { RowQuestion } from './row-question.js'

/**
 * Plans made ready to be counted by class (计数程序): early parts in order, then the spaces in which rows are counted.
 */
export interface CountProgram {
  readonly plans: readonly CountPlan[]
  readonly early: EarlyParts
  readonly spaces: readonly CountSpace[]
}

/** Questions that are answered and tasks that are counted in one class space. */
export interface CountSpace {
  readonly space: ClassSpace
  /** Distinct questions; classes with the same answers to all are counted together. */
  readonly questions: readonly RowQuestion[]
  readonly objects: readonly EvaluatedObject[]
  /** Object and column of each sum. */
  readonly sums: readonly CountSum[]
  readonly tasks: readonly CountTask[]
}

/** A column that is added up by object. */
interface CountSum {
  readonly object: EvaluatedObject
  readonly column: CaseFactsColumn
}

/** One number to count: an item of a pass of a plan, or (item null) the rows of the pass. */
export interface CountTask {
  readonly plan: number
  readonly pass: number
  readonly item: number | null
  readonly object: EvaluatedObject
  /** Places among the questions of the space. */
  readonly passQuestion: number
  readonly itemQuestion: number
  /** Place among the sums of the object, and of the question whether the summed column is known. */
  readonly sum: { readonly place: number; readonly known: number } | null
}

interface Draft {
  readonly task: Pick<CountTask, 'plan' | 'pass' | 'item' | 'object'>
  readonly passQuestion: RowQuestion
  readonly itemQuestion: RowQuestion
  readonly sum: CaseFactsColumn | null
  readonly needs: FeatureNeeds
}

interface DraftSpace {
  needs: FeatureNeeds
  readonly drafts: Draft[]
}

const everyRow: RowQuestion = { all: [] }
/** No class space is larger, unless told otherwise: its table of answers stays in the second cache. */
export const usualMostClasses: number = 2 ** 14

/** Makes plans ready to be counted; `mostClasses` bounds the tables of a space. */
export function createCountProgram(
  plans: readonly CountPlan[],
  mostClasses: number = usualMostClasses
): CountProgram {
  const parts = createEarlyParts(mostClasses)
  const drafts = plans.flatMap((plan, i) => draftPlan(parts, plan, i))
  const spaces: DraftSpace[] = []
  for (const draft of drafts) placeDraft(spaces, draft, mostClasses)
  return {
    plans,
    early: parts,
    spaces: spaces.map((space) => finishSpace(space))
  }
}

function draftPlan(parts: EarlyParts, { passes, items }: CountPlan, plan: number): readonly Draft[] {
  const all = [{ question: null, sum: null }, ...items]
  return passes.flatMap(({ object, question }, pass) =>
    all.map((item, i) =>
      fitDraft(parts, {
        task: { plan, pass, item: i === 0 ? null : i - 1, object },
        passQuestion: question ?? everyRow,
        itemQuestion: item.question ?? everyRow,
        sum: item.sum
      })
    )
  )
}

function fitDraft(parts: EarlyParts, draft: Omit<Draft, 'needs'>): Draft {
  const whole = { ...draft, needs: needsOf(parts, draft) }
  if (countClasses(whole.needs) <= parts.mostClasses) return whole
  const early = {
    ...draft,
    passQuestion: judgeEarly(parts, fitQuestion(parts, draft.passQuestion)),
    itemQuestion: judgeEarly(parts, fitQuestion(parts, draft.itemQuestion))
  }
  return { ...early, needs: needsOf(parts, early) }
}

function needsOf(parts: EarlyParts, { passQuestion, itemQuestion, sum }: Omit<Draft, 'needs'>): FeatureNeeds {
  const asked = sum === null ? [passQuestion, itemQuestion] : [passQuestion, itemQuestion, { known: sum }]
  return asked.reduce<FeatureNeeds>((needs, one) => joinNeeds(needs, listNeeds(one, parts.places)), new Map())
}

/** Into the space that it makes grow least; into a new one where it fits into none. */
function placeDraft(spaces: DraftSpace[], draft: Draft, mostClasses: number): void {
  let best: { space: DraftSpace; needs: FeatureNeeds; growth: number } | null = null
  for (const space of spaces) {
    const needs = joinNeeds(space.needs, draft.needs)
    const size = countClasses(needs)
    const growth = size / countClasses(space.needs)
    if (size <= mostClasses && (best === null || growth < best.growth)) best = { space, needs, growth }
  }
  if (best === null) spaces.push({ needs: draft.needs, drafts: [draft] })
  else {
    best.space.needs = best.needs
    best.space.drafts.push(draft)
  }
}

function finishSpace({ needs, drafts }: DraftSpace): CountSpace {
  const questions = createList<RowQuestion>()
  const sums = createList<CountSum>()
  const tasks = drafts.map(({ task, passQuestion, itemQuestion, sum }) => ({
    ...task,
    passQuestion: questions.placeOf(passQuestion),
    itemQuestion: questions.placeOf(itemQuestion),
    sum:
      sum === null
        ? null
        : {
            place: placeOfSum(sums, { object: task.object, column: sum }),
            known: questions.placeOf({ known: sum })
          }
  }))
  return {
    space: createClassSpace(needs),
    questions: questions.list,
    objects: [...new Set(tasks.map(({ object }) => object))],
    sums: sums.list,
    tasks
  }
}

/** Places are counted for each object alone. */
function placeOfSum(sums: DistinctList<CountSum>, sum: CountSum): number {
  const place = sums.placeOf(sum)
  return sums.list.slice(0, place).filter(({ object }) => object === sum.object).length
}

interface DistinctList<Entry> {
  readonly list: readonly Entry[]
  readonly placeOf: (entry: Entry) => number
}

/** A list in which equal entries stand once. */
function createList<Entry>(): DistinctList<Entry> {
  const list: Entry[] = []
  const places = new Map<string, number>()
  return {
    list,
    placeOf: (entry) => {
      const text = JSON.stringify(entry)
      const place = places.get(text) ?? list.length
      if (place === list.length) {
        places.set(text, place)
        list.push(entry)
      }
      return place
    }
  }
}
