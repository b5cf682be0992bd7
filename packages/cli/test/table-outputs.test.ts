import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { readSheet } from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { buildWorkbook, date, monday, rowsOf } from '../../warehouse/test/build-workbook.js'
import { decide, folderWith, good, head, sheetOf } from './case-workbook.js'
import { readLines, run } from './run-in-process.js'

describe('rows that cannot be used', () => {
  it('of JSON come back by the columns of the map; without a map there are none, so a table is refused', async () => {
    const cwd = folderWith({ 'c.ndjson': '{"编号":"A1","类型":"部件","小类":"0999"}\n{bad\n' })
    const argv = [
      'decide',
      'c.ndjson',
      '--standard',
      './city',
      '--as-of',
      '2026-04-01',
      '--rejects',
      'bad.csv'
    ]
    expect((await run([...argv, '--map', 'map.json'], { cwd })).status).toBe(1)
    const [names = '', ...lines] = readFileSync(path.join(cwd, 'bad.csv'), 'utf8').split('\r\n')
    expect(names).toContain(head.join(','))
    expect(lines.join('\n')).toContain('A1,部件,0999,,')
    expect(lines.join('\n')).toContain('{bad')
    const { status, stderr } = await run(argv, { cwd })
    expect([status, stderr]).toEqual([2, expect.stringContaining('.ndjson')])
  })

  it('are not cut for a workbook: a longer text wants CSV', async () => {
    const long = 'x'.repeat(32_768)
    const csv = `${head.join(',')}\n${long},部件,0101,,,,,,\n`
    const { status, stderr } = await decide(csv, ['--rejects', 'bad.xlsx'], 'cases.csv')
    expect([status, stderr]).toEqual([2, expect.stringContaining('cases/not-writable')])
  })

  const rows = rowsOf([head, good('A1'), good('A2').with(2, 101), good('=A3').with(6, '坏了')])

  it('come back as a sheet with row, reason and cell, and nothing is computed', async () => {
    const cwd = folderWith({ 'cases.xlsx': sheetOf(rows) })
    const argv = ['decide', 'cases.xlsx', '--standard', './city', '--map', 'map.json', '--lang', 'zh']
    const { status, stdout, stderr } = await run([...argv, '--rejects', 'bad.xlsx', '--out', 'out.ndjson'], {
      cwd
    })
    expect([status, stdout, existsSync(path.join(cwd, 'out.ndjson'))]).toEqual([1, '', false])
    expect(stderr).toContain('错误 tables/bad-rows 3 行中有 2 行无法使用')
    const table = await readSheet(readFileSync(path.join(cwd, 'bad.xlsx')))
    expect(table).toEqual([
      ['行号', '退回原因', '单元格', ...head],
      [
        '3',
        expect.stringContaining('单元格 C3 是数字 101'),
        'C3',
        'A2',
        '部件',
        '101',
        '2026-03-02 09:00:00',
        '2026-03-02 09:57:36',
        '城区',
        '缺失',
        '是',
        '12'
      ],
      [
        '4',
        expect.stringContaining('问题中的“坏了”'),
        'G4',
        '=A3',
        '部件',
        '0101',
        '2026-03-02 09:00:00',
        '2026-03-02 09:57:36',
        '城区',
        '坏了',
        '是',
        '12'
      ]
    ])
    expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('corrected in that copy, are read again; the columns in front do not pile up', async () => {
    const cwd = folderWith({ 'cases.xlsx': sheetOf(rows) })
    const argv = ['--standard', './city', '--map', 'map.json', '--rejects']
    await run(['decide', 'cases.xlsx', ...argv, 'bad.csv'], { cwd })
    const bad = readFileSync(path.join(cwd, 'bad.csv'), 'utf8')
    expect(bad).toContain('4,"""坏了"" in 问题 is not listed')
    writeFileSync(path.join(cwd, 'half.csv'), bad.replaceAll('坏了', '缺失').replace("'=A3", 'A3'))
    const again = await run(['decide', 'half.csv', ...argv, 'worse.csv'], { cwd })
    const worse = readFileSync(path.join(cwd, 'worse.csv'), 'utf8')
    expect([again.status, worse.split('\r\n')[0]]).toEqual([
      1,
      `\ufeffrow number,reason,cell,${head.join(',')}`
    ])
    writeFileSync(
      path.join(cwd, 'whole.csv'),
      readFileSync(path.join(cwd, 'half.csv'), 'utf8').replace(',101,', ',0101,')
    )
    expect(
      (await run(['decide', 'whole.csv', '--standard', './city', '--map', 'map.json'], { cwd })).status
    ).toBe(0)
  })

  it('are left out with --skip-bad, and the status says so', async () => {
    const { status, stdout, stderr } = await decide(sheetOf(rows), ['--skip-bad', '--rejects', 'bad.xlsx'])
    expect([status, readLines(stdout).map(({ caseId }) => caseId)]).toEqual([1, ['A1']])
    expect(stderr).toContain('warning tables/rows-skipped ')
    expect((await decide(sheetOf(rows), ['--skip-bad'])).stderr).toContain(
      'warning tables/rows-skipped-unsaved'
    )
    expect((await decide(sheetOf(rowsOf([head, good('A1')])), ['--skip-bad'])).status).toBe(0)
  })

  it('of facts stop the rows from being written', async () => {
    const cwd = folderWith({ 'cases.xlsx': sheetOf(rows) })
    const argv = ['facts', 'cases.xlsx', '--standard', './city', '--map', 'map.json', '--out']
    for (const out of ['f.parquet', 'f.csv', 'f.ndjson']) {
      const { status, stderr } = await run([...argv, out], { cwd })
      expect([status, existsSync(path.join(cwd, out))]).toEqual([1, false])
      expect(stderr).toContain('error tables/bad-rows-unsaved')
    }
  })
})

describe('lijie facts', () => {
  it('writes the same rows as Parquet, CSV and NDJSON', async () => {
    const cwd = folderWith({ 'cases.xlsx': sheetOf(rowsOf([head, good('A1'), good('A2').with(4, null)])) })
    const argv = ['facts', 'cases.xlsx', '--standard', './city', '--map', 'map.json', '--as-of', '2026-04-01']
    const { status, stdout } = await run(argv, { cwd })
    const start = Date.parse('2026-03-02T09:00:00+08:00')
    expect([status, readLines(stdout)]).toEqual([
      0,
      [
        expect.objectContaining({ case_id: 'A1', unit: '城区', code: '0101', started_at: start, filed: 1 }),
        expect.not.objectContaining({ disposed_at: expect.anything() })
      ]
    ])
    for (const out of ['f.parquet', 'f.csv'])
      expect((await run([...argv, '--out', out], { cwd })).status).toBe(0)
    const csv = readFileSync(path.join(cwd, 'f.csv'), 'utf8').split('\r\n')
    expect(csv[1]?.split(',').slice(0, 2)).toEqual(['A1', '城区'])
    const { openTextTable } = await import('@lijie/warehouse/tables')
    const table = await openTextTable({ parquet: path.join(cwd, 'f.parquet') }, 'f')
    const rows: (readonly string[])[] = []
    for await (const batch of table.rows) rows.push(...batch)
    await table.close()
    expect([table.header.join(','), ...rows.map((row) => row.join(','))]).toEqual(
      csv.filter((line) => line !== '').map((line) => line.replace('\ufeff', ''))
    )
  })

  it('takes either cases or a journal, and writes no other form', async () => {
    const cwd = folderWith({})
    const options = ['--standard', './city']
    expect((await run(['facts', ...options], { cwd })).stderr).toContain('cases/bad-option')
    expect((await run(['facts', 'x.csv', '--journal', 'y', ...options], { cwd })).stderr).toContain(
      'cases/bad-option'
    )
    expect((await run(['facts', '--journal', 'y', ...options], { cwd })).stderr).toContain(
      'cases/option-needs'
    )
    expect((await run(['facts', 'x.csv', ...options, '--out', 'f.xlsx'], { cwd })).stderr).toContain(
      '.parquet'
    )
  })
})

describe('lijie template', () => {
  it.each(['zh', 'en'])('in %s is filled in and read back', async (language) => {
    const cwd = folderWith({})
    const made = await run(['template', '--standard', './city', '--out', 't.xlsx', '--lang', language], {
      cwd
    })
    expect([made.status, made.stdout]).toEqual([0, ''])
    const parts = unzipSync(readFileSync(path.join(cwd, 't.xlsx')))
    const sheet = strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array())
    expect(sheet).toContain('<pane ySplit="1" xSplit="1"')
    expect(sheet.match(/<dataValidation /g)).toHaveLength(4)
    const guide = await readSheet(readFileSync(path.join(cwd, 't.xlsx')), 1)
    expect(guide.flat()).toContain(language === 'zh' ? '破损面积 (cm2)' : 'damaged area (cm2)')
    const lists = await readSheet(readFileSync(path.join(cwd, 't.xlsx')), 3)
    expect(lists[1]).toEqual(
      expect.arrayContaining(['0101', language === 'zh' ? '上水井盖' : 'water manhole cover'])
    )
    const [header = []] = await readSheet(readFileSync(path.join(cwd, 't.xlsx')), 2)
    const words = language === 'zh' ? ['部件', '缺失、破损', '是'] : ['component', 'missing、damaged', 'yes']
    const [kind = '', defects = '', yes = ''] = words
    const row = ['A1', kind, '0101', date(monday), date(monday + 0.04), '城区', defects, yes, 12]
    const name = language === 'zh' ? '案件' : 'Cases'
    const filled = rowsOf([header.map(String), row])
    writeFileSync(
      path.join(cwd, 'filled.xlsx'),
      buildWorkbook({
        sheets: [
          { name: 'x', rows: filled },
          { name, rows: filled }
        ]
      })
    )
    const { status, stdout } = await run(
      ['decide', 'filled.xlsx', '--standard', './city', '--map', 't.map.json'],
      { cwd }
    )
    expect([status, readLines(stdout)[0]]).toEqual([
      0,
      expect.objectContaining({ caseId: 'A1', verdict: 'on-time' })
    ])
  })

  it('as it is, without a row, is a table without rows', async () => {
    const cwd = folderWith({})
    await run(['template', '--standard', './city', '--out', 't.xlsx', '--lang', 'zh'], { cwd })
    const { status, stderr } = await run(
      ['decide', 't.xlsx', '--standard', './city', '--map', 't.map.json'],
      { cwd }
    )
    expect([status, stderr]).toEqual([2, expect.stringContaining('tables/no-rows')])
  })

  it('refuses to write over another file of its own, and numbers that make no sense', async () => {
    const cwd = folderWith({})
    const argv = ['template', '--standard', './city', '--out', 't.xlsx']
    expect((await run([...argv, '--map', 't.xlsx'], { cwd })).stderr).toContain('cases/output-is-input')
    expect((await run([...argv, '--rows', '0'], { cwd })).stderr).toContain('cases/bad-option')
    expect((await run([...argv, '--for', 'objects', '--scheme', 'none'], { cwd })).stderr).toContain(
      '--scheme'
    )
  })

  it('never writes over a table that may be filled in, nor a workbook into a file of another name', async () => {
    const cwd = folderWith({ 't.xlsx': 'filled in', 'u.map.json': '{}' })
    const template = (out: string): ReturnType<typeof run> =>
      run(['template', '--standard', './city', '--out', out], { cwd })
    const [table, map, csv] = [await template('t.xlsx'), await template('u.xlsx'), await template('t.csv')]
    expect([table.status, table.stderr]).toEqual([2, expect.stringContaining('tables/template-exists')])
    expect([map.status, map.stderr]).toEqual([2, expect.stringContaining('u.map.json')])
    expect([csv.status, csv.stderr]).toEqual([2, expect.stringContaining('.xlsx')])
    expect(readFileSync(path.join(cwd, 't.xlsx'), 'utf8')).toBe('filled in')
    expect(existsSync(path.join(cwd, 'u.xlsx'))).toBe(false)
  })

  it('of objects and figures has the columns that scoring reads', async () => {
    const cwd = folderWith({})
    for (const [kind, columns] of [
      ['objects', ['评价对象', '名称', '分组', '类别']],
      ['figures', ['评价对象', '周期', '数据项', '数值']]
    ] as const) {
      const out = `${kind}.xlsx`
      const argv = ['template', '--standard', './city', '--for', kind, '--out', out, '--lang', 'zh']
      expect((await run(argv, { cwd })).status).toBe(0)
      expect((await readSheet(readFileSync(path.join(cwd, out)), 2))[0]).toEqual(columns)
    }
  })
})
