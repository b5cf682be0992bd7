import { EngineError, TRUE } from '../kernel/index.js'
import type { CaseColumns } from './case-columns.js'
import { findPlace } from './class-steps.js'
import { createBlockRoom, listBlocks, type ColumnBlock } from './classify-block.js'
import { usualMostClasses } from './count-program.js'
import type { CaseSearch } from './count-plan.js'
import { createCaseList, type CaseList } from './create-case-list.js'
import { createEarlyScan, judgeBlock } from './early-scan.js'
import { createEarlyParts, fitQuestion, judgeEarly } from './fit-question.js'

/**
 * Ids of the cases behind a count in typed columns (列查找案件), the same as findRows gives for the rows.
 *
 * @throws EngineError `evaluation/bad-question` when case ids or columns that the search needs are not kept.
 */
export function findColumns(
  columns: CaseColumns,
  { pass, object, question, limit }: CaseSearch
): readonly string[] {
  if (!columns.keepsCaseIds)
    throw new EngineError('evaluation/bad-question', 'these columns keep no case ids: no case can be found')
  const place = findPlace(columns.textColumns, pass.object)
  const code = object === null ? 0 : columns.dictionaries[place]?.codes.get(object)
  const list = createCaseList(limit)
  if (code === undefined) return []
  const parts = createEarlyParts(usualMostClasses)
  const asked = { all: [pass.question, question].filter((one) => one !== null) }
  judgeEarly(parts, fitQuestion(parts, asked))
  const early = createEarlyScan(parts, columns)
  const room = createBlockRoom(early.length)
  const truths = room.truths.at(-1) ?? room.classes
  for (const chunk of columns.chunks)
    for (const block of listBlocks(columns, chunk)) {
      judgeBlock(early, block, room)
      listFound(block, truths, place, code, list)
    }
  return list.read()
}

function listFound(
  { chunk, from, length }: ColumnBlock,
  truths: Int32Array,
  place: number,
  code: number,
  list: CaseList
): void {
  for (let i = 0; i < length; i++)
    if (truths[i] === TRUE && chunk.texts[place]?.[from + i] === code) list.add(chunk.caseIds[from + i] ?? '')
}
