import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  buildWorkbook,
  date,
  monday,
  rowOf,
  rowsOf,
  type RawSheet
} from '../../warehouse/test/build-workbook.js'
import { gatherBytes } from '../src/cases/gather-bytes.js'
import { decide, folderWith, good, head, map, sheetOf } from './case-workbook.js'
import { readLines, run } from './run-in-process.js'

/** What merges a range. */
function merge(range: string): Partial<RawSheet> {
  return { after: `<mergeCells><mergeCell ref="${range}"/></mergeCells>` }
}

describe('a workbook of cases', () => {
  it('is decided like the CSV file with the same cells', async () => {
    const csv = `${head.join(',')}\nA1,部件,0101,2026-03-02 09:00:00,2026-03-02 09:57:36,城区,缺失,是,12\n`
    const [sheet, table] = [
      await decide(sheetOf(rowsOf([head, good('A1')]))),
      await decide(csv, [], 'cases.csv')
    ]
    expect([sheet.status, sheet.stdout]).toEqual([0, table.stdout])
    expect(readLines(sheet.stdout)[0]).toMatchObject({ caseId: 'A1', verdict: 'on-time' })
  })

  it('from standard input, and packed, is read as well', async () => {
    const cwd = folderWith({})
    const argv = ['decide', '-', '--input-format', 'xlsx', '--standard', './city', '--map', 'map.json']
    const { status, stdout } = await run(argv, { cwd, stdin: sheetOf(rowsOf([head, good('A1')])) })
    expect([status, readLines(stdout).length]).toEqual([0, 1])
  })

  it('may have its dates as text in the form of the map, with a warning', async () => {
    const row = good('A1').with(3, '2026-03-02 09:00:00')
    const { status, stderr } = await decide(sheetOf(rowsOf([head, row])))
    expect([status, stderr]).toEqual([
      0,
      expect.stringContaining('cases.xlsx 案件!D2 warning tables/text-date-read')
    ])
  })

  it('needs a zone for its dates', async () => {
    const cwd = folderWith({ 'cases.xlsx': sheetOf(rowsOf([head, good('A1')])) })
    const iso = {
      ...map,
      zone: undefined,
      startedAt: { column: '立案', format: 'iso' },
      disposedAt: { column: '处置', format: 'iso' }
    }
    writeFileSync(path.join(cwd, 'map.json'), JSON.stringify(iso))
    const { stderr } = await run(['decide', 'cases.xlsx', '--standard', './city', '--map', 'map.json'], {
      cwd
    })
    expect(stderr).toContain('cases.xlsx 案件!D2 error tables/date-without-zone')
  })
})

describe('a broken sheet is refused with the address of the cell:', () => {
  it.each<[string, Buffer | string, number, string]>([
    [
      'merged cells',
      sheetOf(rowsOf([head, good('A1'), good('A2')]), merge('F2:F3')),
      1,
      '案件!3 error tables/merged-cells'
    ],
    [
      'a merged header',
      sheetOf(rowsOf([head, good('A1')]), merge('D1:E1')),
      2,
      '案件!D1 error tables/merged-header'
    ],
    ['a title', sheetOf(rowsOf([['三月案件'], head, good('A1')])), 2, '案件!A1 error tables/title-row'],
    [
      'two header rows',
      sheetOf(rowsOf([head, head.map(() => 'name'), good('A1')])),
      2,
      '案件!D2 error tables/two-header-rows'
    ],
    [
      'dates as text',
      sheetOf(rowsOf([head, good('A1').with(3, '3月2日上午')])),
      1,
      '案件!D2 error tables/date-as-text'
    ],
    [
      'numbers as codes',
      sheetOf(rowsOf([head, good('A1').with(2, 101)])),
      1,
      '案件!C2 error tables/number-as-code'
    ],
    [
      'numbers as dates',
      sheetOf(rowsOf([head, good('A1').with(3, monday)])),
      1,
      '案件!D2 error tables/number-as-date'
    ],
    [
      'formulas',
      sheetOf(rowsOf([head, good('A1').with(8, { xml: '><f>1+1</f><v>2</v>' })])),
      1,
      '案件!I2 error tables/formula-cell'
    ],
    [
      'errors',
      sheetOf(rowsOf([head, good('A1').with(8, { xml: ' t="e"><v>#N/A</v>' })])),
      1,
      '案件!I2 error tables/error-cell'
    ],
    [
      'numbers below their range',
      sheetOf(rowsOf([head, good('A1').with(8, -3)])),
      1,
      '案件!I2 error facts/out-of-range The fact "面积" has the value -3'
    ],
    [
      'endless text',
      sheetOf(rowsOf([head, good('A1').with(5, 'x'.repeat(40_000))])),
      2,
      '案件!F2 error tables/long-text'
    ],
    [
      'hidden rows',
      sheetOf(rowOf(head, 1) + rowOf(good('A1'), 2, ' hidden="1"')),
      1,
      '案件!2 error tables/hidden-row'
    ],
    [
      'hidden columns',
      sheetOf(rowsOf([head, good('A1')]), { before: '<cols><col min="3" max="3" hidden="1"/></cols>' }),
      2,
      '案件!C1 error tables/hidden-column'
    ],
    [
      'a name twice',
      sheetOf(rowsOf([head.with(5, '编号'), good('A1')])),
      2,
      '案件!F1 error tables/duplicate-header'
    ],
    [
      'a cell without header',
      sheetOf(rowsOf([head, [...good('A1'), 'x']])),
      1,
      '案件!J2 error tables/no-header'
    ],
    [
      'a time alone',
      sheetOf(rowsOf([head, good('A1').with(3, date(0.5))])),
      1,
      '案件!D2 error tables/impossible-date'
    ],
    [
      'a date out of place',
      sheetOf(rowsOf([head, good('A1').with(6, date(monday))])),
      1,
      '案件!G2 error tables/date-out-of-place'
    ],
    ['a third', sheetOf(rowsOf([head, good('A1').with(8, 1 / 3)])), 1, '案件!I2 error tables/inexact-number'],
    [
      'a percentage',
      sheetOf(rowsOf([head, good('A1').with(8, { xml: ' s="5"><v>0.12</v>' })]), {}, '0.0%'),
      1,
      '案件!I2 error tables/scaled-number'
    ],
    [
      'a sign that nobody sees',
      sheetOf(rowsOf([head, good('A1').with(5, '城\u200b区')])),
      1,
      '案件!F2 error tables/unseen-sign'
    ],
    [
      'an unknown code',
      sheetOf(rowsOf([head, good('A1').with(2, '101')])),
      1,
      '案件!C2 error taxonomy/misspelt-code'
    ],
    [
      'a kind that the map does not list',
      sheetOf(rowsOf([head, good('A1').with(1, '部 件')])),
      1,
      '案件!B2 error cases/unknown-cell-value'
    ],
    [
      'a fact that is needed',
      sheetOf(rowsOf([head, good('A1').with(6, null)])),
      1,
      '案件!G2 error cases/facts-needed Whether the case is to be filed still depends on: 问题'
    ],
    ['no rows', sheetOf(rowsOf([head])), 2, 'error tables/no-rows'],
    [
      'several sheets',
      buildWorkbook({ sheets: ['一月', '二月'].map((name) => ({ name, rows: rowsOf([head, good('A1')]) })) }),
      2,
      'error tables/choose-sheet'
    ],
    ['no workbook', 'id,code\n', 2, 'error tables/not-a-workbook']
  ])('%s', async (_name, bytes, status, message) => {
    const given = await decide(bytes, ['--rejects', 'bad.csv'])
    expect(given.stderr).toContain(message)
    expect([given.status, given.stdout]).toEqual([status, ''])
  })

  it('and so are a missing sheet, a hidden one and Parquet from a stream', async () => {
    const bytes = buildWorkbook({
      sheets: [
        { name: '案件', rows: rowsOf([head, good('A1')]) },
        { name: '旧', rows: rowsOf([head, good('A2')]), hidden: true }
      ]
    })
    expect((await decide(bytes, ['--sheet', '三月'])).stderr).toContain('tables/unknown-sheet')
    expect((await decide(bytes)).stderr).toContain('warning tables/hidden-sheet')
    expect((await decide(bytes, ['--sheet', '旧'])).stderr).toContain('warning tables/hidden-sheet-read')
    const stream = await run(['decide', '-', '--input-format', 'parquet', '--standard', './city'], {
      cwd: folderWith({})
    })
    expect([stream.status, stream.stderr]).toEqual([2, expect.stringContaining('tables/needs-file')])
  })
})

async function* chunks(): AsyncGenerator<Buffer> {
  yield Buffer.alloc(8)
  yield Buffer.alloc(8)
}

it('a workbook that is too large is refused before and while it is read', async () => {
  const source = { name: 'x', path: null, bytesRead: () => 0, close: () => Promise.resolve() }
  const known = gatherBytes({ ...source, totalBytes: 16, chunks: chunks() }, 10)
  await expect(known).rejects.toThrow('tables/too-large')
  const unknown = gatherBytes({ ...source, totalBytes: null, chunks: chunks() }, 10)
  await expect(unknown).rejects.toThrow('tables/too-large')
})
