import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readLines, refusalCodes, run, temporaryFolder } from './run-in-process.js'

const bind = ['--bind', 'working-shifts=cn-office-08-12-14-18']
const grades = ['--standard', 'area-grades', ...bind]
const daying = ['--standard', 'daying', ...bind]
const cover = {
  caseId: 'K1',
  kind: 'component',
  code: '0101',
  startedAt: '2026-03-04T09:00:00+08:00',
  facts: { defects: ['damaged'], damagedArea: 30, safetyHazard: false }
}
const table = [
  'caseId,kind,code,startedAt,disposedAt,areaGrade,defects,damagedArea,safetyHazard',
  'K1,component,0101,2026-03-04T09:00:00+08:00,2026-03-04T14:30:00+08:00,A,damaged,30,false',
  'K2,component,0101,2026-03-04T09:00:00+08:00,2026-03-04T14:30:00+08:00,B,damaged,30,false',
  'K3,component,0101,2026-03-04T09:00:00+08:00,2026-03-04T14:30:00+08:00,,damaged,30,false',
  'K4,component,0101,2026-03-04T09:00:00+08:00,2026-03-04T14:30:00+08:00,b,damaged,30,false'
]

/** A row of a table with headings of its own. */
function row(area: string): string {
  return `1,0101,2026-03-04T09:00:00+08:00,2026-03-04T14:30:00+08:00,${area},damaged,30,false`
}

function folderWith(lines: readonly string[], mapping?: object): string {
  const folder = temporaryFolder()
  writeFileSync(path.join(folder, 'cases.csv'), `${lines.join('\n')}\n`)
  if (mapping !== undefined) writeFileSync(path.join(folder, 'map.json'), JSON.stringify(mapping))
  return folder
}

describe('the area grade of a case', () => {
  it('is a column of the table, or the option where the column is empty', async () => {
    const cwd = folderWith(table)
    const { stdout, status } = await run(['decide', 'cases.csv', ...grades], { cwd })
    expect(status).toBe(1)
    const lines = readLines(stdout)
    expect(lines.map(({ deadline, verdict }) => [deadline, verdict])).toEqual([
      ['2026-03-04T11:00:00+08:00', 'overdue'],
      ['2026-03-04T15:00:00+08:00', 'on-time'],
      [null, 'refused'],
      [null, 'refused']
    ])
    expect(lines.slice(2).map((line) => refusalCodes(line))).toEqual([
      ['time-limits/area-grade-missing'],
      ['time-limits/invalid-area-grade']
    ])
    const withOption = await run(['decide', 'cases.csv', ...grades, '--area-grade', 'C'], { cwd })
    expect(readLines(withOption.stdout)[2]).toMatchObject({ deadline: '2026-03-04T17:00:00+08:00' })
    expect(readLines(withOption.stdout)[0]).toMatchObject({ deadline: '2026-03-04T11:00:00+08:00' })
  })

  it('is mapped from a column with words of its own', async () => {
    const mapping = {
      caseId: { column: 'no' },
      kind: { value: 'component' },
      code: { column: 'code', by: 'code' },
      startedAt: { column: 'start', format: 'iso' },
      disposedAt: { column: 'end', format: 'iso' },
      areaGrade: { column: 'area', values: { 一类: 'A', 二类: 'B' } },
      facts: {
        defects: { column: 'seen' },
        damagedArea: { column: 'area-cm2' },
        safetyHazard: { column: 'danger' }
      }
    }
    const cwd = folderWith(
      ['no,code,start,end,area,seen,area-cm2,danger', row('二类'), row('C'), row('三类')],
      mapping
    )
    const { stdout } = await run(['decide', 'cases.csv', ...grades, '--map', 'map.json'], { cwd })
    const [second, third, unknown] = readLines(stdout)
    expect(second).toMatchObject({ deadline: '2026-03-04T15:00:00+08:00' })
    expect(third).toMatchObject({ deadline: '2026-03-04T17:00:00+08:00' })
    expect(refusalCodes(unknown)).toEqual(['time-limits/invalid-area-grade'])
  })

  it('is explained, with the fallback where it was used', async () => {
    const { stdout } = await run(['explain', JSON.stringify(cover), ...grades, '--area-grade', 'B'])
    expect(stdout).toContain('Here grade B holds: 4 work hours.')
    expect(stdout).toContain('It is the limit of area grade B.')
    const sewer = {
      ...cover,
      code: '0102',
      areaGrade: 'D',
      facts: { defects: ['missing'], safetyHazard: true }
    }
    const fallback = await run(['explain', JSON.stringify(sewer), ...grades])
    expect(fallback.stdout).toContain('the declared fallback takes the limit of grade A.')
  })

  it('is refused as an option that is no letter', async () => {
    const { status, stderr } = await run(['explain', JSON.stringify(cover), ...grades, '--area-grade', 'AA'])
    expect(status).toBe(2)
    expect(stderr).toContain('--area-grade')
  })
})

describe('a case that goes on with an earlier one', () => {
  const gas = {
    caseId: '18',
    kind: 'event',
    code: 'gas-pipe-burst',
    startedAt: '2026-03-07T01:30:00+08:00',
    facts: { siteFenced: true, pipeMended: false },
    continues: { case: '17', criterion: 'event/gas-pipe-burst/1' }
  }

  it('is decided and explained as a stage with a clock of its own', async () => {
    const decided = await run(
      ['decide', '-', '--format', 'ndjson', ...daying, '--as-of', '2026-03-07T02:00:00+08:00'],
      {
        stdin: JSON.stringify(gas)
      }
    )
    expect(readLines(decided.stdout)).toMatchObject([
      {
        filing: { outcome: 'filed', criteria: ['event/gas-pipe-burst/2'], continues: gas.continues },
        deadline: '2026-03-09T01:30:00+08:00'
      }
    ])
    const { stdout } = await run(['explain', JSON.stringify(gas), ...daying])
    expect(stdout).toContain('going on with case 17 (filed under event/gas-pipe-burst/1)')
  })

  it('is refused where its row does not follow the earlier one', async () => {
    const continues = { case: '17', criterion: 'event/gas-pipe-burst/3' }
    const { stdout, status } = await run([
      'explain',
      JSON.stringify({ ...gas, continues }),
      ...daying,
      '--lang',
      'zh'
    ])
    expect(status).toBe(1)
    expect(stdout).toContain('能够承接后者的：无。')
  })

  it('says why a filing is refused, above the table', async () => {
    const continues = { case: '17', criterion: 'event/gas-pipe-burst/3' }
    const staged = ['explain', JSON.stringify({ ...gas, continues }), ...daying, '--table', '--lang', 'zh']
    const { stdout, status } = await run(staged)
    expect(status).toBe(1)
    expect(stdout).toMatch(
      /^事件 gas-pipe-burst 燃气管道破裂：无法判定。\n  上报应按 .+请另行立案，或更正所承接的案件。\n┌/
    )
  })
})

describe('lijie explain --table', () => {
  it('shows every row and every comparison', async () => {
    const { stdout, status } = await run([
      'explain',
      JSON.stringify(cover),
      ...grades,
      '--area-grade',
      'A',
      '--table'
    ])
    expect(status).toBe(0)
    expect(stdout).toContain('to be filed under component/0101/2.')
    expect(stdout).toMatch(
      /component\/0101\/2 │ decides +│ all +│ defects +│ includes +│ damaged +│ damaged +│ true/
    )
    expect(stdout).toMatch(/│ {2,}│ {2,}│ all +│ damaged area +│ > +│ 25 cm² +│ 30 cm²/)
    expect(stdout.split('\n').filter((line) => line.includes('component/0101/')).length).toBe(3)
  })

  it('gives the table as data', async () => {
    const { stdout } = await run([
      'explain',
      JSON.stringify(cover),
      ...grades,
      '--table',
      '--json',
      '--lang',
      'zh'
    ])
    const { headings, lines } = JSON.parse(stdout) as { headings: string[]; lines: string[][] }
    expect(headings).toHaveLength(9)
    expect(lines).toHaveLength(7)
    expect(lines.at(-1)).toContain('破损面积')
  })
})
