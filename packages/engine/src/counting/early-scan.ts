import type { CaseColumns } from './case-columns.js'
import { answerBlock, createClassAnswers, type ClassAnswers } from './class-answers.js'
import { createClassSpace } from './class-space.js'
import { listClassSteps, type ClassStep } from './class-steps.js'
import { classifyBlock, type BlockRoom, type ColumnBlock } from './classify-block.js'
import type { EarlyParts } from './fit-question.js'
import { listNeeds } from './list-needs.js'

/** Early parts made ready for columns (先行判断扫描), in order. */
export type EarlyScan = readonly { readonly steps: readonly ClassStep[]; readonly answers: ClassAnswers }[]

/** Nothing judged yet. */
export function createEarlyScan({ questions, places }: EarlyParts, columns: CaseColumns): EarlyScan {
  return questions.map((question) => {
    const space = createClassSpace(listNeeds(question, places))
    return { steps: listClassSteps(space, columns), answers: createClassAnswers(space, [question], places) }
  })
}

/** Writes the truth of every early part for every row of a block into the room. */
export function judgeBlock(early: EarlyScan, block: ColumnBlock, room: BlockRoom): void {
  for (const [place, { steps, answers }] of early.entries()) {
    classifyBlock(steps, block, room)
    answerBlock(answers, room.classes, block.length)
    const truths = Int32Array.from(answers.lists, ([truth]) => truth ?? 0)
    const into = room.truths[place]
    if (into === undefined) continue
    for (let i = 0; i < block.length; i++) into[i] = truths[room.classes[i] as number] as number
  }
}
