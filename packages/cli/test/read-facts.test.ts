import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import { buildZoneTable } from '@lijie/engine/calendar-compiler'
import type { FactsMapping } from '@lijie/schema'
import { describe, expect, it } from 'vitest'
import { buildWorkbook, date, monday, rowsOf, type RawCell } from '../../warehouse/test/build-workbook.js'
import { CliFailure } from '../src/cli-failure.js'
import { listSoundFacts, openFacts, readFactsMapping } from '../src/facts/read-facts.js'
import { wordsIn } from '../src/messages/words.js'
import type { Session } from '../src/session.js'
import { temporaryFolder } from './run-in-process.js'

function sessionIn(cwd: string): Session {
  const io = {
    stdin: new PassThrough(),
    stdout: new PassThrough(),
    stderr: new PassThrough(),
    env: {},
    cwd,
    today: () => '2026-03-02',
    cleanUp: new Set<() => void>()
  }
  return { io, language: 'en', words: wordsIn('en') }
}

async function read(
  file: string,
  content: string | Uint8Array,
  mapping: FactsMapping | null = null
): Promise<readonly unknown[]> {
  const cwd = temporaryFolder()
  writeFileSync(path.join(cwd, file), content)
  const zone = mapping?.zone === undefined ? null : buildZoneTable(mapping.zone)
  const table = await openFacts(file, { mapping, zone }, sessionIn(cwd))
  const rows: unknown[] = []
  try {
    for await (const row of listSoundFacts(table)) rows.push(row)
  } finally {
    await table.close()
  }
  return rows
}

function sheet(rows: readonly (readonly RawCell[])[], before = ''): Buffer {
  return buildWorkbook({ sheets: [{ name: '案件', rows: rowsOf(rows), before }] })
}

async function refusal(action: Promise<unknown>): Promise<string[]> {
  const error = await action.then(
    () => undefined,
    (thrown: unknown) => thrown
  )
  if (!(error instanceof CliFailure)) throw error
  return error.issues.map(
    ({ code, file = '', line }) => `${file}${line === undefined ? '' : `:${line}`} ${code}`
  )
}

const instant = Date.parse('2026-03-02T09:00:00+08:00')
const row = { caseId: 'A1', unit: '城区', reportedAt: instant, filed: 1, stage: 4, reworkTimes: 2 }

describe('a table of case facts', () => {
  it('is read by the names of its columns from CSV and NDJSON', async () => {
    const csv =
      'case_id,unit,reported_at,filed,stage,reworkTimes,due_at\nA1,城区,2026-03-02T09:00:00+08:00,true,disposal,2,\n'
    expect(await read('f.csv', csv)).toEqual([row])
    const line = {
      case_id: 'A1',
      unit: '城区',
      reported_at: instant,
      filed: 1,
      stage: 4,
      rework_times: 2,
      due_at: null
    }
    expect(await read('f.ndjson', `${JSON.stringify(line)}\n`)).toEqual([row])
  })

  it('is read by a map from a sheet', async () => {
    const mapping: FactsMapping = {
      sheet: '案件',
      zone: 'Asia/Shanghai',
      caseId: { column: '编号' },
      numbers: {
        reportedAt: { column: '上报' },
        filed: { column: '立案', values: { 是: 1, 否: 0 } },
        stage: { column: '阶段', values: { 处置: 4 } },
        reworkTimes: { column: '返工' }
      },
      texts: { unit: { column: '单位', values: { 城管: '城区' } } }
    }
    const rows: RawCell[][] = [
      ['编号', '上报', '立案', '阶段', '返工', '单位', '备注'],
      ['A1', date(monday), '是', '处置', 2, '城管', { xml: '><f>1</f><v>1</v>' }]
    ]
    const bytes = buildWorkbook({
      sheets: [
        { name: '案件', rows: rowsOf(rows) },
        { name: 'b', rows: '' }
      ]
    })
    expect(await read('f.xlsx', bytes, mapping)).toEqual([row])
    const bad = rows.with(1, ['A1', date(monday), '有', '处置', -1, 'x', null])
    const again = buildWorkbook({ sheets: [{ name: '案件', rows: rowsOf(bad) }] })
    expect(await refusal(read('f.xlsx', again, mapping))).toEqual([
      'f.xlsx 案件!C2 tables/bad-facts-cell',
      'f.xlsx 案件!E2 tables/bad-facts-cell'
    ])
    const gone = { ...mapping, texts: { unit: { column: 'none' } } }
    expect(await refusal(read('f.xlsx', bytes, gone))).toEqual(['f.xlsx 案件!A1 cases/missing-column'])
  })

  it.each([
    ['an unknown column', 'case_id,disposd_at\nA1,\n', ['f.csv!B1 tables/unknown-column']],
    ['a column twice', 'case_id,reported_at,reportedAt\nA1,,\n', ['f.csv!C1 tables/duplicate-header']],
    ['no case id', 'unit\nA\n', ['f.csv tables/missing-column']],
    ['an empty case id', 'case_id,unit\n,A\n', ['f.csv:2 tables/empty-cell']],
    ['a flag of 2', 'case_id,filed\nA1,2\n', ['f.csv:2 tables/bad-facts-cell']],
    ['a negative count', 'case_id,rework_times\nA1,-1\n', ['f.csv:2 tables/bad-facts-cell']],
    ['a count that is not whole', 'case_id,rework_times\nA1,1.5\n', ['f.csv:2 tables/bad-facts-cell']],
    ['a stage that is none', 'case_id,stage\nA1,done\n', ['f.csv:2 tables/bad-facts-cell']],
    ['a wall time', 'case_id,due_at\nA1,2026-03-02 09:00\n', ['f.csv:2 tables/bad-facts-cell']],
    ['a number of days of a spreadsheet', 'case_id,due_at\nA1,46083\n', ['f.csv:2 tables/bad-facts-cell']],
    ['a total below the rows', 'case_id,filed\nA1,1\n合计,1\n', ['f.csv:3 tables/total-row']],
    ['NaN', 'case_id,due_at\nA1,NaN\n', ['f.csv:2 tables/bad-facts-cell']],
    ['no rows', 'case_id\n', [' tables/no-rows']]
  ])('is refused for %s', async (_name, csv, expected) => {
    expect(await refusal(read('f.csv', csv))).toEqual(expected)
  })

  it('of a sheet is refused for numbers of days, hidden columns and signs that nobody sees', async () => {
    const head = ['case_id', 'due_at', 'unit']
    expect(await refusal(read('f.xlsx', sheet([head, ['A1', 46083, 'u\u200b1']])))).toEqual([
      'f.xlsx 案件!B2 tables/number-as-date',
      'f.xlsx 案件!C2 tables/unseen-sign'
    ])
    const hidden = sheet([head, ['A1', null, 'u']], '<cols><col min="3" max="9" hidden="1"/></cols>')
    expect(await refusal(read('f.xlsx', hidden))).toEqual(['f.xlsx 案件!C1 tables/hidden-column'])
  })

  it('as JSON is refused for what is no row, and for keys that are no columns', async () => {
    expect(
      await refusal(read('f.ndjson', '[1]\n{"case_id":"A","due":1}\n{"case_id":"A","case_id":"B"}\n'))
    ).toEqual([
      'f.ndjson:1 tables/not-a-row',
      'f.ndjson:2 tables/unknown-facts-key',
      'f.ndjson:3 cases/duplicate-key'
    ])
  })
})

it('a map is checked by its schema', async () => {
  const cwd = temporaryFolder()
  writeFileSync(
    path.join(cwd, 'facts-map.json'),
    '{"caseId":{"column":"a"},"numbers":{"due":{"column":"b"}}}'
  )
  const codes = await refusal(readFactsMapping('facts-map.json', sessionIn(cwd)))
  expect(codes.length).toBeGreaterThan(0)
  writeFileSync(
    path.join(cwd, 'facts-map.json'),
    '{"caseId":{"column":"a"},"numbers":{"dueAt":{"column":"b"}}}'
  )
  expect((await readFactsMapping('facts-map.json', sessionIn(cwd))).caseId.column).toBe('a')
})
