import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readLines, refusalCodes, run, temporaryFolder, type RunResult } from './run-in-process.js'

const smallCity = fileURLToPath(new URL('../../../standards/_fixtures/good/small-city', import.meta.url))
const columns = 'caseId,kind,code,startedAt,disposedAt,defects,safetyHazard'
const start = '2026-03-02T09:00:00+08:00'
const end = '2026-03-02T10:00:00+08:00'
const row = `A,component,0101,${start},${end},missing,true`
const map = {
  caseId: { column: 'caseId' },
  kind: { value: 'component' },
  code: { column: 'code', by: 'code' },
  startedAt: { column: 'startedAt', format: 'iso' },
  disposedAt: { column: 'disposedAt', format: 'iso' }
}
/** Longer than any file system allows. */
const tooLong = 'n'.repeat(300)

/** Decides the case of a folder with a standard of its own. */
async function decide(extra: readonly string[], mapping: object = map, cases = row): Promise<RunResult> {
  const cwd = folderWith(`${columns}\n${cases}\n`, mapping)
  return run(['decide', 'cases.csv', '--standard', './city', ...extra], { cwd })
}

function folderWith(csv: string, mapping: object): string {
  const cwd = temporaryFolder()
  cpSync(smallCity, path.join(cwd, 'city'), { recursive: true })
  nameWithoutCode(path.join(cwd, 'city/taxonomy.json'))
  writeFileSync(path.join(cwd, 'cases.csv'), csv)
  writeFileSync(path.join(cwd, 'map.json'), JSON.stringify(mapping))
  return cwd
}

/** Adds a sub-category whose name is known and whose code is not. */
function nameWithoutCode(file: string): void {
  const part = JSON.parse(readFileSync(file, 'utf8')) as { entries: object[] }
  const entry = {
    kind: 'component',
    code: null,
    key: 'name:street-clock',
    category: '01',
    evidence: 'derived'
  }
  part.entries.push({ ...entry, name: { zh: '街钟' } })
  writeFileSync(file, JSON.stringify(part))
}

describe('a map', () => {
  it('may fill only facts of the standard', async () => {
    const facts = { weather: { column: 'defects' } }
    const { status, stderr } = await decide(['--map', 'map.json'], { ...map, facts })
    expect([status, stderr]).toEqual([2, expect.stringContaining('cases/unknown-fact')])
    expect(stderr).toContain('"weather"')
  })

  it('says in which zone times without an offset were written', async () => {
    const startedAt = { column: 'startedAt', format: 'yyyy-MM-dd HH:mm:ss' }
    const { status, stderr } = await decide(['--map', 'map.json'], { ...map, startedAt })
    expect([status, stderr]).toEqual([2, expect.stringContaining('cases/missing-map-zone')])
  })

  it('finds no code for a name whose code is not known', async () => {
    const byName = { ...map, code: { column: 'code', by: 'name' } }
    const { status, stdout } = await decide(
      ['--map', 'map.json'],
      byName,
      `A,component,街钟,${start},${end},,`
    )
    expect(status).toBe(1)
    expect(refusalCodes(readLines(stdout)[0])).toEqual(['cases/sub-category-without-code'])
  })
})

describe('a file of cases', () => {
  it('without a map may have columns that are not read, and they are named', async () => {
    const cwd = folderWith(`${columns},weather\n${row},rain\n`, map)
    const { status, stdout, stderr } = await run(['decide', 'cases.csv', '--standard', './city'], { cwd })
    expect(status).toBe(0)
    expect(readLines(stdout)).toHaveLength(1)
    expect(stderr).toMatch(/cases\.csv:1 \w+ cases\/unknown-column .*"weather"/)
  })

  it('of many columns that are not read names the first ones, and counts the others', async () => {
    const more = Array.from({ length: 500 }, (_, index) => `c${index}`)
    const cwd = folderWith(`${columns},${more.join(',')}\n${row}${','.repeat(500)}\n`, map)
    const { status, stderr } = await run(['decide', 'cases.csv', '--standard', './city'], { cwd })
    expect([status, stderr.match(/cases\/unknown-column/g)?.length]).toEqual([0, 20])
    expect(stderr).toContain('warning tables/more-unknown-columns 480 more columns')
  })

  it('with a header and nothing below it is refused', async () => {
    const cwd = folderWith(`${columns}\n\n`, map)
    const { status, stderr } = await run(['decide', 'cases.csv', '--standard', './city'], { cwd })
    expect([status, stderr]).toEqual([2, expect.stringContaining('error tables/no-rows')])
  })

  it('that the system cannot open is refused with its reason', async () => {
    const cwd = folderWith('', map)
    const argv = ['decide', `${tooLong}.csv`, '--standard', './city']
    const { status, stderr } = await run(argv, { cwd })
    expect([status, stderr]).toEqual([2, expect.stringContaining('cases/not-readable')])
    expect(stderr).toContain('ENAMETOOLONG')
  })

  it('is not decided when the result cannot be written', async () => {
    const { status, stdout, stderr } = await decide(['--out', tooLong])
    expect([status, stdout, stderr]).toEqual([2, '', expect.stringContaining('cases/not-writable')])
    expect(stderr).toContain('ENAMETOOLONG')
  })
})
