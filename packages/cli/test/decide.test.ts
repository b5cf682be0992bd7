import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readLines, run, temporaryFolder } from './run-in-process.js'

const header = 'id,type,opened,closed'
const map = {
  zone: 'America/New_York',
  wallTime: { onGap: 'forward', onOverlap: 'earlier' },
  caseId: { column: 'id' },
  kind: { value: 'event' },
  code: { column: 'type', by: 'name' },
  startedAt: { column: 'opened', format: 'yyyy-MM-dd HH:mm:ss' },
  disposedAt: { column: 'closed', format: 'yyyy-MM-dd HH:mm:ss' }
}
const good = 'A1,Abandoned Vehicles,2011-07-05 12:33:22,2011-07-09 10:00:00'
const late = 'A2,Abandoned Vehicles,2011-07-05 12:33:22,2011-09-09 10:00:00'
const open = 'A3,Abandoned Vehicles,2011-07-05 12:33:22,'
const unknown = 'A4,Flying Saucers,2011-07-05 12:33:22,2011-07-09 10:00:00'
const boston = ['--standard', 'boston', '--map', 'map.json']
const asOf = ['--as-of', '2011-10-01T00:00:00-04:00']

function folderWith(csv: string | Buffer, mapping: object = map): string {
  const folder = temporaryFolder()
  writeFileSync(path.join(folder, 'cases.csv'), csv)
  writeFileSync(path.join(folder, 'map.json'), JSON.stringify(mapping))
  return folder
}

describe('lijie decide', () => {
  it('writes one line per case, in order, with exactly the promised keys', async () => {
    const cwd = folderWith(`${header}\n${good}\n${late}\n${open}\n`)
    const { status, stdout, stderr } = await run(['decide', 'cases.csv', ...boston, ...asOf], { cwd })
    expect(status).toBe(0)
    const lines = readLines(stdout)
    expect(lines.map(({ caseId, verdict }) => [caseId, verdict])).toEqual([
      ['A1', 'on-time'],
      ['A2', 'overdue'],
      ['A3', 'overdue']
    ])
    expect(Object.keys(lines[0] ?? {})).toEqual([
      'caseId',
      'filing',
      'deadline',
      'verdict',
      'responsible',
      'because',
      'refused'
    ])
    expect(lines[0]).toMatchObject({
      filing: { outcome: 'filed', criteria: ['event/abandoned-vehicles/1'], facts: [] },
      deadline: '2011-08-02T12:33:22-04:00',
      refused: []
    })
    const [citation] = (lines[0]?.['because'] ?? []) as object[]
    expect(Object.keys(citation ?? {})).toEqual(['standard', 'version', 'rule', 'article', 'evidence'])
    expect(stderr).toContain('3 cases: 1 on time, 2 overdue')
  })

  it('calls an unfinished case open until its deadline has passed', async () => {
    const cwd = folderWith(`${header}\n${open}\n`)
    const argv = ['decide', 'cases.csv', ...boston, '--as-of', '2011-08-02T12:33:22-04:00']
    expect(readLines((await run(argv, { cwd })).stdout)[0]).toMatchObject({ verdict: 'open' })
  })

  it('reads --as-of without an offset in the zone of the standard', async () => {
    const cwd = folderWith(`${header}\n${open}\n`)
    const verdicts = ['2011-08-02T12:33:22', '2011-08-02T12:33:23', '2011-08-02', '2011-08-03'].map(
      async (instant) => {
        const { stdout } = await run(['decide', 'cases.csv', ...boston, '--as-of', instant], { cwd })
        return readLines(stdout)[0]?.['verdict']
      }
    )
    expect(await Promise.all(verdicts)).toEqual(['open', 'overdue', 'open', 'overdue'])
  })

  it('refuses unfinished cases without --as-of, names the first line, and writes nothing', async () => {
    const cwd = folderWith(`${header}\n${good}\n${open}\n`)
    const { status, stdout, stderr } = await run(['decide', 'cases.csv', ...boston, '--out', 'out.ndjson'], {
      cwd
    })
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('cases.csv:3 error cases/as-of-required')
    expect(readdirSync(cwd).toSorted()).toEqual(['cases.csv', 'map.json'])
    expect((await run(['decide', 'cases.csv', ...boston], { cwd })).stdout).toBe('')
  })

  it('decides the good rows and lists the bad ones', async () => {
    const cwd = folderWith(`${header}\n${good}\n${unknown}\nA5,Abandoned Veh\n${late}\n`)
    const argv = ['decide', 'cases.csv', ...boston, '--out', 'out.ndjson', '--rejects', 'bad.ndjson']
    const { status, stdout, stderr } = await run(argv, { cwd })
    expect([status, stdout]).toEqual([1, ''])
    const lines = readLines(readFileSync(path.join(cwd, 'out.ndjson'), 'utf8'))
    expect(lines.map(({ verdict }) => verdict)).toEqual(['on-time', 'refused', 'refused', 'overdue'])
    expect(lines[1]).toMatchObject({ caseId: 'A4', filing: null, deadline: null, responsible: null })
    const rejects = readLines(readFileSync(path.join(cwd, 'bad.ndjson'), 'utf8'))
    expect(rejects).toMatchObject([
      { line: 3, caseId: 'A4', refused: [{ code: 'taxonomy/unknown-name' }] },
      {
        line: 4,
        caseId: 'A5',
        refused: [{ code: 'cases/truncated-line', params: { expected: 4, found: 2 } }]
      }
    ])
    expect(stderr).toContain('cases.csv:3 error taxonomy/unknown-name')
    expect(stderr).toContain('cases.csv:4 error cases/truncated-line')
  })

  it('speaks Chinese when asked', async () => {
    const cwd = folderWith(`${header}\n${unknown}\n`)
    const { stdout, stderr } = await run(['decide', 'cases.csv', ...boston, '--lang', 'zh'], { cwd })
    expect(stderr).toContain('共 1 件：按期 0')
    expect(stdout).toContain('没有名为“Flying Saucers”')
    const { stderr: fromLocale } = await run(['decide', 'nowhere.csv', ...boston], {
      cwd,
      env: { LANG: 'zh_CN.UTF-8' }
    })
    expect(fromLocale).toContain('找不到文件')
  })

  it('reads gzip, standard input and NDJSON alike', async () => {
    const cwd = folderWith(`${header}\n${good}\n`)
    const plain = await run(['decide', 'cases.csv', ...boston], { cwd })
    writeFileSync(path.join(cwd, 'cases.csv.gz'), gzipSync(`${header}\r\n${good}\r\n`))
    expect((await run(['decide', 'cases.csv.gz', ...boston], { cwd })).stdout).toBe(plain.stdout)
    const argv = ['decide', '-', '--format', 'csv', ...boston]
    expect((await run(argv, { cwd, stdin: `\ufeff${header}\n${good}` })).stdout).toBe(plain.stdout)
    expect((await run(argv, { cwd, stdin: gzipSync(`${header}\n\n${good}\n`) })).stdout).toBe(plain.stdout)
    const [id, type, opened, closed] = good.split(',')
    const mapped = ['decide', '-', '--format', 'ndjson', ...boston]
    expect((await run(mapped, { cwd, stdin: JSON.stringify({ id, type, opened, closed }) })).stdout).toBe(
      plain.stdout
    )
    const native = {
      caseId: 'A1',
      kind: 'event',
      code: 'abandoned-vehicles',
      startedAt: 1309883602000,
      disposedAt: '2011-07-09T10:00:00-04:00'
    }
    const unmapped = ['decide', '-', '--format', 'ndjson', '--standard', 'boston']
    expect((await run(unmapped, { cwd, stdin: JSON.stringify(native) })).stdout).toBe(plain.stdout)
  })

  it('replaces an existing file only when all is done, and never writes over its input', async () => {
    const cwd = folderWith(`${header}\n${good}\n`)
    writeFileSync(path.join(cwd, 'out.ndjson'), 'old')
    await run(['decide', 'cases.csv', ...boston, '--out', 'out.ndjson'], { cwd })
    expect(readFileSync(path.join(cwd, 'out.ndjson'), 'utf8')).toContain('"A1"')
    writeFileSync(path.join(cwd, 'cases.csv'), `${header}\n${good}\n${open}\n`)
    writeFileSync(path.join(cwd, 'out.ndjson'), 'old')
    await run(['decide', 'cases.csv', ...boston, '--out', 'out.ndjson'], { cwd })
    expect(readFileSync(path.join(cwd, 'out.ndjson'), 'utf8')).toBe('old')
    const onInput = await run(['decide', 'cases.csv', ...boston, ...asOf, '--out', './cases.csv'], { cwd })
    expect([onInput.status, onInput.stderr]).toEqual([2, expect.stringContaining('cases/output-is-input')])
    expect(readdirSync(cwd).toSorted()).toEqual(['cases.csv', 'map.json', 'out.ndjson'])
  })

  it('says when an output cannot be written', async () => {
    const cwd = folderWith(`${header}\n${good}\n`)
    mkdirSync(path.join(cwd, 'there'))
    const onFolder = await run(['decide', 'cases.csv', ...boston, '--out', 'there'], { cwd })
    expect([onFolder.status, onFolder.stderr]).toEqual([2, expect.stringContaining('cases/is-directory')])
    const nowhere = await run(['decide', 'cases.csv', ...boston, '--out', 'no/such/out'], { cwd })
    const said =
      'error cases/no-such-folder no/such/out cannot be written, because there is no folder no/such.'
    expect([nowhere.status, nowhere.stderr]).toEqual([2, expect.stringContaining(said)])
    const rejects = await run(
      ['decide', 'cases.csv', ...boston, '--out', 'out', '--rejects', 'no/such/out'],
      { cwd }
    )
    expect([rejects.status, existsSync(path.join(cwd, 'out'))]).toEqual([2, false])
  })
})
