import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildZoneTable } from '@lijie/engine/calendar-compiler'
import { compareCases } from '../compare/compare-cases.mjs'
import { indexLabels, indexTypes } from '../compare/index-types.mjs'
import { readCaseRows } from '../compare/read-case-rows.mjs'

/** Times are New York wall times in summer, four hours behind UTC. */
export const table = `id,type,opened,target,closed,verdict,unit
1,Pothole,2011-07-01 09:00:00,2011-07-05 09:00:00,2011-07-04 10:00:00,ONTIME,Works
2,Pothole,2011-07-01 09:00:00,2011-07-05 08:59:20,2011-07-06 10:00:00,OVERDUE,Works
3,Pothole,2011-07-01 09:00:00,2011-07-12 09:00:00,2011-07-06 10:00:00,ONTIME,Works
4,Pothole,2011-07-01 09:00:00,,2011-07-04 10:00:00,ONTIME,Works
5,Unheard Of,2011-07-01 09:00:00,2011-07-05 09:00:00,2011-07-04 10:00:00,ONTIME,Works
6,Graffiti,2011-07-01 09:00:00,2011-07-05 09:00:00,2011-07-04 10:00:00,ONTIME,Parks
7,Pothole,2011-07-01 09:00:00,soon,2011-07-04 10:00:00,ONTIME,Works
8,Pothole,,2011-07-05 09:00:00,2011-07-04 10:00:00,ONTIME,Works
9,Pothole,2011-07-01 09:00:00,2011-07-05 09:00:00,2011-07-04 10:00:00,,Works
10,Pothole,2011-07-01 09:00:00,2011-07-05 09:00:00,2011-07-04 10:00:00,MAYBE,Works
11,Pothole,2011-07-01 09:00:00,2059-12-31 19:00:00,,ONTIME,
12,Pothole,2011-07-30 09:00:00,2011-08-03 09:00:00,,ONTIME,Works
13,Pothole,2011-07-01 09:00:00,2011-07-05 09:00:00,2011-07-04 10:00:00,ONTIME,Works
14,"<script>alert('1')</script>",2011-07-01 09:00:00,2011-07-05 09:00:00,,ONTIME,"""<img src=x>"""
`

const deadline = '2011-07-05T09:00:00-04:00'
const fault = [{ code: 'cases/missing-start' }]
const unknown = [{ code: 'taxonomy/unknown-name' }]

/** What the tool would say; case 13 has no line, case 12 is open, case 11 is overdue. */
const answers = [
  { caseId: '1', deadline, verdict: 'on-time', refused: [] },
  { caseId: '2', deadline, verdict: 'overdue', refused: [] },
  { caseId: '3', deadline, verdict: 'overdue', refused: [] },
  { caseId: '4', deadline, verdict: 'on-time', refused: [] },
  { caseId: '5', deadline: null, verdict: 'refused', refused: unknown },
  { caseId: '6', deadline: null, verdict: 'no-limit', refused: [] },
  { caseId: '7', deadline, verdict: 'on-time', refused: [] },
  { caseId: '8', deadline: null, verdict: 'refused', refused: fault },
  { caseId: null, deadline: null, verdict: 'refused', refused: fault },
  { caseId: '9', deadline, verdict: 'on-time', refused: [] },
  { caseId: '10', deadline, verdict: 'on-time', refused: [] },
  { caseId: '11', deadline, verdict: 'overdue', refused: [] },
  { caseId: '12', deadline: '2011-08-03T09:00:00-04:00', verdict: 'open', refused: [] },
  { caseId: '14', deadline: null, verdict: 'refused', refused: unknown }
]

const format = 'yyyy-MM-dd HH:mm:ss'

export const map = {
  zone: 'America/New_York',
  wallTime: { onGap: 'forward', onOverlap: 'earlier' },
  caseId: { column: 'id' },
  kind: { value: 'event' },
  code: { column: 'type', by: 'name' },
  startedAt: { column: 'opened', format },
  disposedAt: { column: 'closed', format },
  unit: { column: 'unit' },
  expected: {
    deadline: { column: 'target', format },
    verdict: { column: 'verdict', values: { ONTIME: 'on-time', OVERDUE: 'overdue' } }
  }
}

/** The parts of a standard that the comparison reads. */
export const document = {
  standard: {
    id: 'test.targets',
    version: '1.0.0',
    title: { zh: '试验标准', en: 'Test standard' },
    notice: { zh: '仅供测试。', en: 'For tests only.' }
  },
  taxonomy: {
    editions: { event: { id: 'test', title: { zh: '试验' }, codeStructure: { type: 'slug' } } },
    categories: [],
    entries: [
      { kind: 'event', code: 'pothole', name: { zh: '坑洞', en: 'Pothole' }, evidence: 'inferred' },
      { kind: 'event', code: 'graffiti', name: { zh: '涂鸦', en: 'Graffiti' }, evidence: 'inferred' }
    ]
  },
  criteria: {
    rows: [
      { id: 'event/pothole/1', timeLimit: { value: 2, unit: 'working-day' } },
      { id: 'event/graffiti/1', timeLimit: { unknown: { zh: '不详', en: 'unknown' } } }
    ]
  },
  timeLimits: {
    zone: 'America/New_York',
    units: { 'working-day': { label: { zh: '工作日', en: 'working day' } } }
  }
}

export const zone = buildZoneTable('America/New_York')

/** Writes a text to a file of its own, packed or not, and gives the path. */
export function writeTable(text: string, packed = false): string {
  const file = path.join(
    mkdtempSync(path.join(tmpdir(), 'lijie-demo-')),
    packed ? 'cases.csv.gz' : 'cases.csv'
  )
  writeFileSync(file, packed ? gzipSync(text) : text)
  return file
}

/** The comparison of the small table and what the report needs beside it. */
export async function compareSmallTable() {
  const lookUpType = indexTypes(document, 'name')
  const comparison = await compareCases({
    rows: readCaseRows(writeTable(table)),
    answers,
    map,
    zone,
    lookUpType
  })
  return { comparison, lookUpType, labelOf: indexLabels(comparison, lookUpType) }
}
