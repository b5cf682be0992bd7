import type { EvaluatedObject } from '@lijie/schema'
import type { CaseColumns, ColumnChunk } from './case-columns.js'
import { answerBlock, createClassAnswers, type ClassAnswers } from './class-answers.js'
import { findPlace, listClassSteps, type ClassStep } from './class-steps.js'
import {
  classifyBlock,
  createBlockRoom,
  listBlocks,
  type BlockRoom,
  type ColumnBlock
} from './classify-block.js'
import type { CountProgram, CountSpace } from './count-program.js'
import { createEarlyScan, judgeBlock, type EarlyScan } from './early-scan.js'
import {
  countPlaces,
  createHistogram,
  growHistogram,
  placeRows,
  sumNarrow,
  sumWide,
  type Histogram
} from './histogram.js'

/** A program on its way over columns (扫描): memory grows with objects and answers, never with rows. */
export interface ClassScan {
  readonly program: CountProgram
  readonly columns: CaseColumns
  readonly early: EarlyScan
  readonly spaces: readonly SpaceScan[]
  readonly room: BlockRoom
}

/** A class space with what was counted in it. */
export interface SpaceScan {
  readonly space: CountSpace
  readonly steps: readonly ClassStep[]
  readonly answers: ClassAnswers
  /** One for each object of the space. */
  readonly histograms: readonly ObjectHistogram[]
}

/** Counts by one object column. */
export interface ObjectHistogram {
  readonly object: EvaluatedObject
  /** Place of the object among the text columns. */
  readonly place: number
  readonly histogram: Histogram
  /** The summed columns, as places among the number columns. */
  readonly summed: readonly number[]
}

/** Nothing scanned yet. */
export function createClassScan(program: CountProgram, columns: CaseColumns): ClassScan {
  return {
    program,
    columns,
    early: createEarlyScan(program.early, columns),
    spaces: program.spaces.map((space) => createSpaceScan(program, space, columns)),
    room: createBlockRoom(program.early.questions.length)
  }
}

function createSpaceScan(program: CountProgram, space: CountSpace, columns: CaseColumns): SpaceScan {
  return {
    space,
    steps: listClassSteps(space.space, columns),
    answers: createClassAnswers(space.space, space.questions, program.early.places),
    histograms: space.objects.map((object) => {
      const summed = space.sums.filter((sum) => sum.object === object)
      return {
        object,
        place: findPlace(columns.textColumns, object),
        histogram: createHistogram(summed.length),
        summed: summed.map(({ column }) => findPlace(columns.numberColumns, column))
      }
    })
  }
}

/** Counts the rows of a chunk, in blocks. */
export function scanChunk(scan: ClassScan, chunk: ColumnChunk): void {
  for (const block of listBlocks(scan.columns, chunk)) {
    judgeBlock(scan.early, block, scan.room)
    for (const space of scan.spaces) scanBlock(space, block, scan.room)
  }
}

function scanBlock({ steps, answers, histograms }: SpaceScan, block: ColumnBlock, room: BlockRoom): void {
  classifyBlock(steps, block, room)
  answerBlock(answers, room.classes, block.length)
  for (const one of histograms) {
    const texts = block.columns.dictionaries[one.place]?.texts.length ?? 0
    growHistogram(one.histogram, texts + 1, answers.lists.length)
    countInto(one, block, room)
  }
}

function countInto({ place, histogram, summed }: ObjectHistogram, block: ColumnBlock, room: BlockRoom): void {
  const { chunk, from, length } = block
  const { classes, places } = room
  const codes = chunk.texts[place]
  if (codes === undefined) return
  placeRows(places, histogram, codes, from, classes, length)
  countPlaces(histogram, places, length)
  for (const [i, sum] of histogram.sums.entries()) {
    const values = chunk.numbers[summed[i] ?? -1]
    if (values instanceof Float64Array) sumWide(sum, places, length, values, from)
    else if (values !== undefined) sumNarrow(sum, places, length, values, from)
  }
}
