import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { run, temporaryFolder, type RunResult } from './run-in-process.js'

const header = 'caseId,kind,code,startedAt,disposedAt,unit'
const asOf = ['--as-of', '2011-10-01T00:00:00-04:00']
const scheme = ['--standard', 'boston', '--scheme', 'departments-on-time']

function row(id: string, disposedAt: string, unit: string): string {
  return `${id},event,abandoned-vehicles,2011-07-05T12:33:22-04:00,${disposedAt},${unit}`
}

const rows = [
  row('1', '2011-07-06T00:00:00-04:00', 'Streets'),
  row('2', '2011-09-06T00:00:00-04:00', 'Streets'),
  row('3', '2011-07-06T00:00:00-04:00', '=Parks<b>'),
  row('4', '', 'Streets'),
  row('5', '2011-07-06T00:00:00-04:00', '')
]

async function score(extra: readonly string[], body = rows): Promise<RunResult & { cwd: string }> {
  const cwd = temporaryFolder()
  writeFileSync(path.join(cwd, 'cases.csv'), `${[header, ...body].join('\n')}\n`)
  return { ...(await run(['score', 'cases.csv', ...scheme, ...extra], { cwd })), cwd }
}

describe('lijie score', () => {
  it('counts, scores and ranks as the scheme says', async () => {
    const { status, stdout } = await score([...asOf, '--format', 'json'])
    expect(status).toBe(0)
    const { evaluations, asOf: instant } = JSON.parse(stdout) as {
      asOf: string
      evaluations: { board: { objects: object[] } }[]
    }
    const [{ board } = { board: { objects: [] } }] = evaluations
    expect(instant).toBe('2011-10-01T00:00:00-04:00')
    // Streets: 1 of 3 on time and 2 of 3 disposed: 33.33 * 0.6 + 66.67 * 0.4 = 46.67.
    expect(board.objects).toMatchObject([
      { object: '=Parks<b>', rows: 1, rank: 1, total: '100.00' },
      { object: 'Streets', rows: 3, rank: 2, total: '46.67' }
    ])
    expect(board).toMatchObject({ rows: 5, nameless: { rows: 1 } })
  })

  it('prints a table with the notice of the standard', async () => {
    const { stdout, stderr } = await score(asOf)
    expect(stdout).toMatch(/│ +2 │ Streets +│ +3 │ +1 \/ 3 │ +33\.33 │/)
    expect(stdout).toContain('not the text of the City of Boston')
    expect(stderr).toContain('5 cases')
  })

  it('writes CSV that a spreadsheet opens inert', async () => {
    const { stdout } = await score([...asOf, '--format', 'csv'])
    expect(stdout.startsWith('\ufeffRank,Unit,Cases,')).toBe(true)
    expect(stdout).toContain("\r\n1,'=Parks<b>,1,")
  })

  it('writes one HTML page without scripts, escaped, in the language asked for', async () => {
    const { cwd, stdout } = await score([...asOf, '--format', 'html', '--out', 'r.html', '--lang', 'zh'])
    const page = readFileSync(path.join(cwd, 'r.html'), 'utf8')
    expect(stdout).toBe('')
    expect(page).toContain('<html lang="zh-CN">')
    expect(page).toContain('=Parks&lt;b&gt;')
    expect(page).not.toMatch(/<script|Parks<b>|(?:src|href)="https?:/)
  })

  it('leaves out what cannot be read when asked to, says so, and exits with 1', async () => {
    const argv = [...asOf, '--format', 'json', '--skip-bad']
    const { status, stdout, stderr } = await score(argv, [...rows, 'x,event'])
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      evaluations: [{ board: { rows: 5 } }],
      counts: { cases: 6, refused: 1 }
    })
    expect(stderr).toContain('cases.csv:7 error cases/truncated-line')
    expect(stderr).toContain('tables/rows-skipped-unsaved')
  })

  it('scores nothing of a table with rows that cannot be read, and gives them back', async () => {
    const { status, stdout, stderr } = await score(asOf, [...rows, 'x,event'])
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toContain('cases.csv:7 error cases/truncated-line')
    expect(stderr).toContain('tables/bad-rows-unsaved')
    const { cwd, stderr: said } = await score([...asOf, '--rejects', 'bad.csv'], [...rows, 'x,event'])
    expect(said).toContain('tables/bad-rows ')
    expect(readFileSync(path.join(cwd, 'bad.csv'), 'utf8')).toContain('7,The line has 2 fields')
  })

  it('reads the cases again under another standard', async () => {
    const { status, stdout, stderr } = await score([...asOf, '--what-if', 'boston', '--explain', 'Streets'])
    expect([status, stdout]).toEqual([0, expect.stringContaining('Nothing changes.')])
    expect(stderr).toContain('5 cases')
    expect(stdout).toContain('in the denominator, not in the numerator: 2 rows, 2 4')
    const cwd = temporaryFolder()
    const argv = ['score', '-', ...scheme, ...asOf, '--input-format', 'csv', '--what-if', 'boston']
    const piped = await run(argv, { cwd, stdin: `${[header, ...rows].join('\n')}\n` })
    expect([piped.status, piped.stderr]).toEqual([2, expect.stringContaining('score/reads-twice')])
    const other = await score([...asOf, '--what-if', 'assessment/annex-style#department'])
    expect(other.stderr).toMatch(/score\/what-if-refused[\s\S]+evaluation\/period-needed/)
    const districts = await score([...asOf, '--what-if', 'assessment/rank-points#by-rank'])
    expect(districts.stderr).toContain('score/what-if-other-object')
  })

  it('refuses a scheme of objects that a file of cases does not name', async () => {
    const cwd = temporaryFolder()
    const city = path.join(cwd, 'city')
    cpSync(new URL('../../../standards/boston/service-targets-2011', import.meta.url), city, {
      recursive: true
    })
    const file = path.join(city, 'evaluation.json')
    writeFileSync(file, readFileSync(file, 'utf8').replace('"object": "unit"', '"object": "district"'))
    writeFileSync(path.join(cwd, 'cases.csv'), `${[header, ...rows].join('\n')}\n`)
    const argv = ['score', 'cases.csv', '--standard', './city', '--scheme', 'departments-on-time', ...asOf]
    expect((await run(argv, { cwd })).stderr).toContain('score/object-not-in-cases')
  })

  it('asks for what it cannot do without', async () => {
    expect((await score([])).stderr).toContain('cases/as-of-required-by-scheme')
    const cwd = temporaryFolder()
    writeFileSync(path.join(cwd, 'cases.csv'), `${header}\n`)
    const map = {
      caseId: { column: 'caseId' },
      kind: { value: 'event' },
      code: { column: 'code', by: 'code' },
      startedAt: { column: 'startedAt', format: 'iso' }
    }
    writeFileSync(path.join(cwd, 'map.json'), JSON.stringify(map))
    const noUnit = await run(['score', 'cases.csv', ...scheme, ...asOf, '--map', 'map.json'], { cwd })
    expect([noUnit.status, noUnit.stderr]).toEqual([2, expect.stringContaining('cases/missing-unit-column')])
    const other = await run(['score', 'cases.csv', '--standard', 'boston', '--scheme', 'x', ...asOf], { cwd })
    expect([other.status, other.stderr]).toEqual([2, expect.stringContaining('evaluation/unknown-scheme')])
  })
})
