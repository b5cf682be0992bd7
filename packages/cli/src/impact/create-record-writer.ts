import { createCsvTable } from '../output/csv-table.js'
import type { Output } from '../output/open-output.js'
import type { AnswerRecord, ImpactRecord } from './impact-record.js'

/** Writes changed cases one by one. */
export type RecordWriter = (record: ImpactRecord) => void

const columns = [
  'caseId',
  'line',
  'kind',
  'deadlineMove',
  'clockHours',
  'workingHours',
  ...['outcome', 'criteria', 'facts', 'deadline', 'disposing', 'refused'].flatMap((name) => [
    `before.${name}`,
    `after.${name}`
  ])
]

/** A writer for a file: CSV when its name ends so, else NDJSON. */
export function createRecordWriter(output: Output, file: string): RecordWriter {
  if (!/\.csv$/i.test(file)) return (record) => output.write(`${JSON.stringify(record)}\n`)
  output.write(createCsvTable([columns]))
  return (record) => output.write(createCsvTable([listCells(record)]).slice(1))
}

function listCells(record: ImpactRecord): readonly string[] {
  const { caseId, line, kind, deadlineMove, clockHours, workingHours, before, after } = record
  const pair = (say: (answer: AnswerRecord) => string): readonly string[] => [say(before), say(after)]
  return [
    caseId ?? '',
    String(line),
    kind,
    deadlineMove,
    String(clockHours ?? ''),
    String(workingHours ?? ''),
    ...pair(({ outcome }) => outcome),
    ...pair(({ criteria }) => criteria.join(' ')),
    ...pair(({ facts }) => facts.join(' ')),
    ...pair(({ deadline }) => deadline ?? ''),
    ...pair(({ disposing }) => disposing.join(' ')),
    ...pair(({ refused }) => refused.join(' '))
  ]
}
