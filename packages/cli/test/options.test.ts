import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { run, temporaryFolder } from './run-in-process.js'
import { twoCities } from './two-cities.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const good = path.join(root, 'standards/_fixtures/good')
const cities = ['decide', '-', '--standard', 'old', '--as-of', '2026-03-03']
const report = {
  caseId: '1',
  kind: 'component',
  code: '0101',
  startedAt: '2022-03-01T10:00:00+08:00',
  facts: { defects: ['damaged'], safetyHazard: false }
}

/** Two versions of a standard on top of another, which does not come with the command. */
function layeredVersions(): string {
  const cwd = temporaryFolder()
  for (const [folder, name] of [
    ['national-base', 'base'],
    ['layered-city', 'a'],
    ['layered-city', 'b']
  ] as const)
    cpSync(path.join(good, folder), path.join(cwd, name), { recursive: true })
  const file = path.join(cwd, 'b/overrides.json')
  writeFileSync(file, readFileSync(file, 'utf8').replace('"value": 1,', '"value": 2,'))
  writeFileSync(path.join(cwd, 'cases.ndjson'), JSON.stringify(report))
  return cwd
}

describe('the form of a file of cases', () => {
  it('is named in the same way by every command that reads one', async () => {
    for (const command of ['decide', 'score', 'impact']) {
      const { stdout } = await run([command, '--help'])
      expect([command, stdout]).toEqual([command, expect.stringContaining('--input-format <form>')])
    }
    expect((await run(['decide', '--help'])).stdout).not.toContain(' --format')
  })

  it('is taken under its former name as well, which help does not show', async () => {
    const cwd = twoCities()
    const stdin = readFileSync(path.join(cwd, 'cases.ndjson'))
    const now = await run([...cities, '--input-format', 'ndjson'], { cwd, stdin })
    expect(now.stdout.split('\n')).toHaveLength(7)
    expect(await run([...cities, '--format', 'ndjson'], { cwd, stdin })).toEqual(now)
    const both = await run([...cities, '--format', 'csv', '--input-format', 'ndjson'], { cwd, stdin })
    expect([both.status, both.stdout]).toEqual([2, ''])
    expect((await run(cities, { cwd, stdin })).stderr).toContain('--input-format ndjson')
  })
})

describe('--with, for standards on top of one that does not come with the command', () => {
  it('lets compare, diff and impact find it', async () => {
    const cwd = layeredVersions()
    const base = ['--with', 'base', '--on', '2022-03-01']
    const compared = await run(['compare', 'a', 'b', ...base], { cwd })
    expect([compared.status, compared.stdout]).toEqual([1, expect.stringContaining('component/0101')])
    const { stdout } = await run(['diff', 'a', 'b', ...base], { cwd })
    expect(stdout).toContain('Decisions: 1 of ')
    const impact = await run(['impact', 'a', 'b', 'cases.ndjson', ...base], { cwd })
    expect([impact.status, impact.stderr]).toEqual([1, ''])
  })

  it('says without it what is missing', async () => {
    const cwd = layeredVersions()
    const day = ['--on', '2022-03-01']
    for (const argv of [
      ['compare', 'a', 'b', ...day],
      ['impact', 'a', 'b', 'cases.ndjson', ...day]
    ]) {
      const { status, stderr } = await run(argv, { cwd })
      expect([status, stderr]).toEqual([2, expect.stringContaining('rulebook/missing-standard')])
    }
    expect((await run(['diff', 'a', 'b', ...day], { cwd })).stderr).toContain('rulebook/missing-standard')
  })
})

it('impact takes the grade of the area for cases that name none', async () => {
  const cwd = temporaryFolder()
  const facts = { defects: ['damaged'], damagedArea: 40, safetyHazard: false }
  const cover = { ...report, startedAt: '2026-03-02T09:00:00+08:00', facts }
  writeFileSync(path.join(cwd, 'cases.ndjson'), JSON.stringify(cover))
  const grades = path.join(root, 'standards/area-grades/import-template')
  cpSync(grades, path.join(cwd, 'new'), { recursive: true })
  const file = path.join(cwd, 'new/criteria.json')
  const before = readFileSync(file, 'utf8')
  writeFileSync(file, before.replaceAll(/"C": \{ "value": (\d+)/g, '"C": { "value": 9$1'))
  expect(readFileSync(file, 'utf8')).not.toBe(before)
  const argv = ['impact', grades, 'new', 'cases.ndjson', '--bind', 'working-shifts=cn-office', '--json']
  const changed = async (grade: string): Promise<unknown> => {
    const { stdout } = await run([...argv, '--area-grade', grade], { cwd })
    return (JSON.parse(stdout) as { changed: number }).changed
  }
  expect([await changed('A'), await changed('C')]).toEqual([0, 1])
  expect((await run([...argv, '--area-grade', 'c'], { cwd })).stderr).toContain('cases/bad-option')
})
