import type { CaseFactsColumn, CaseFactsTextColumn } from '@lijie/schema'
import { createClassSpace } from './class-space.js'
import type { CountProgram } from './count-program.js'
import { listNeeds } from './list-needs.js'

/** The columns that a program reads (所用列). */
export interface UsedColumns {
  readonly columns: readonly CaseFactsColumn[]
  readonly textColumns: readonly CaseFactsTextColumn[]
}

/** Lists the columns that must be kept for a program. */
export function listUsedColumns(program: CountProgram): UsedColumns {
  const { spaces } = program
  const columns = new Set(spaces.flatMap(({ sums }) => sums.map(({ column }) => column)))
  const textColumns = new Set<CaseFactsTextColumn>(spaces.flatMap(({ objects }) => objects))
  const early = program.early.questions.map((question) =>
    createClassSpace(listNeeds(question, program.early.places))
  )
  for (const { features } of [...early, ...program.spaces.map(({ space }) => space)])
    for (const { feature } of features.values()) {
      if (feature.kind === 'number') columns.add(feature.column)
      else if (feature.kind === 'pair') columns.add(feature.left).add(feature.right)
      else if (feature.kind === 'text') textColumns.add(feature.column)
      else if (feature.kind === 'same-text') textColumns.add(feature.left).add(feature.right)
    }
  return { columns: [...columns], textColumns: [...textColumns] }
}
