import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { deadline, filing, smallCityVectors, vectorsOf } from '../../testing/test/small-city.js'
import { run, temporaryFolder } from './run-in-process.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** A folder with the small city and files beside its parts. */
function cityWith(files: Readonly<Record<string, unknown>>): string {
  const cwd = temporaryFolder()
  cpSync(path.join(root, 'standards/_fixtures/good/small-city'), path.join(cwd, 'city'), { recursive: true })
  mkdirSync(path.join(cwd, 'city/vectors'))
  for (const [name, content] of Object.entries(files))
    writeFileSync(path.join(cwd, 'city', name), JSON.stringify(content, null, 1))
  return cwd
}

const wrong = vectorsOf(
  filing('0102', { defects: ['missing'] }, { outcome: 'not-filed' }),
  filing('0101', { defects: ['missing'] }, { outcome: 'filed', criteria: ['component/0101/1'] }),
  deadline('event/0201/1', '2026-03-09T09:31:00+08:00')
)

describe('lijie test', () => {
  it('is content with tests that hold and cover every row both ways', async () => {
    const cwd = cityWith({ 'vectors/all.json': smallCityVectors })
    const { status, stdout, stderr } = await run(['test', 'city'], { cwd })
    expect(status).toBe(0)
    expect(stdout).toBe(
      [
        'city (test.small-city 1.0.0)',
        '  vectors   16 of 16 hold, 1 file',
        '  examples  none',
        '  coverage  both ways: rows 4/4, comparisons 6/6; rows that decided a case 4/4',
        ''
      ].join('\n')
    )
    expect(stderr).toBe('1 standard tested: all is well.\n')
  })

  it('shows what a failing vector asked, expected and got, in words', async () => {
    const { status, stdout } = await run(['test', 'city'], { cwd: cityWith({ 'vectors/wrong.json': wrong }) })
    expect(status).toBe(1)
    expect(stdout).toContain('  vectors   0 of 3 hold, 1 file')
    expect(stdout).toMatch(/^city\/vectors\/wrong\.json:\d+:\d+ the small city › \["0102",/m)
    expect(stdout).toContain('  expected  not filed\n  actual    filed under component/0102/1\n')
    expect(stdout).toContain('  actual    open, these facts are missing: safetyHazard\n')
    expect(stdout).toContain('  expected  2026-03-09T09:31:00+08:00\n  actual    2026-03-09T09:30:00+08:00\n')
  })

  it('speaks Chinese', async () => {
    const cwd = cityWith({ 'vectors/wrong.json': wrong })
    const { stdout, stderr } = await run(['test', 'city', '--lang', 'zh'], { cwd })
    expect(stdout).toContain('  标准算例  3 个中 0 个成立，共 1 个文件')
    expect(stdout).toContain('  应为  不立案\n  实为  立案，依据 component/0102/1\n')
    expect(stdout).toContain('component/0101/1：没有使它适用的测试')
    expect(stderr).toBe('共测试 1 个标准，1 个未达到要求。\n')
  })

  it('runs the examples inside rows', async () => {
    const cwd = cityWith({ 'vectors/all.json': smallCityVectors })
    const file = path.join(cwd, 'city/criteria.json')
    const criteria = JSON.parse(readFileSync(file, 'utf8')) as { rows: Record<string, unknown>[] }
    Object.assign(criteria.rows[0] as object, {
      examples: [
        { facts: { defects: ['missing'] }, applies: true },
        { facts: { defects: 'missing' }, applies: true }
      ]
    })
    writeFileSync(file, JSON.stringify(criteria, null, 1))
    const { status, stdout } = await run(['test', 'city'], { cwd })
    expect(status).toBe(1)
    expect(stdout).toContain('  examples  0 of 2 hold')
    expect(stdout).toContain('  expected  the row applies\n  actual    unknown: facts are missing\n')
    expect(stdout).toMatch(/actual {4}The fact "defects" must be /)
  })

  it('fails below the asked coverage, and lists gaps in full when asked', async () => {
    const one = vectorsOf(
      filing('0102', { defects: ['missing'] }, { outcome: 'filed', criteria: ['component/0102/1'] })
    )
    const cwd = cityWith({ 'vectors/one.json': one })
    const short = await run(['test', 'city'], { cwd })
    expect([short.status, short.stdout.includes('… and ')]).toEqual([1, true])
    const full = await run(['test', 'city', '--coverage'], { cwd })
    expect(full.stdout).not.toContain('… and ')
    expect(full.stdout).toContain('component/0101/2: never decided a case')
    expect((await run(['test', 'city', '--min-coverage', '0'], { cwd })).status).toBe(0)
  })

  it('tries the tests by mutation and lists what they do not notice', async () => {
    const cwd = cityWith({ 'vectors/all.json': smallCityVectors })
    const { status, stdout } = await run(['test', 'city', '--mutation'], { cwd })
    expect(status).toBe(1)
    expect(stdout).toMatch(
      / {2}mutation {2}\d+\.\d\d % noticed: \d+ changes, 0 equivalent, \d+ survive \(\d+\.\d s\)/
    )
    expect(stdout).toMatch(
      /^city\/standard\.json:\d+:\d+ not noticed: standard\/effectiveFrom "2026-01-01" -> /m
    )
    const sample = await run(['test', 'city', '--every', '40', '--min-score', '0'], { cwd })
    expect(sample.status).toBe(0)
  })

  it('reports a listed equivalent that matches nothing', async () => {
    const mutants = [
      {
        part: 'criteria',
        rule: 'component/0101/1',
        pointer: '/timeLimit/value',
        change: 'number',
        to: 3,
        reason: { zh: '误列' }
      }
    ]
    const cwd = cityWith({ 'vectors/all.json': smallCityVectors, 'equivalent-mutants.json': { mutants } })
    const { status, stdout } = await run(['test', 'city', '--mutation', '--min-score', '0'], { cwd })
    expect(status).toBe(1)
    expect(stdout).toContain('city/equivalent-mutants.json listed as equivalent, but noticed or unknown: ')
  })

  it('gives everything as JSON', async () => {
    const { stdout } = await run(['test', 'city', '--json'], {
      cwd: cityWith({ 'vectors/wrong.json': wrong })
    })
    const { standards } = JSON.parse(stdout) as { standards: Record<string, unknown>[] }
    expect(standards).toMatchObject([
      {
        standard: 'test.small-city',
        vectors: {
          tests: 3,
          failures: [
            { file: 'city/vectors/wrong.json', pointer: '/groups/0/tests/0', line: expect.any(Number) },
            {},
            {}
          ]
        },
        mutation: null
      }
    ])
  })

  it('tests a packaged standard by its name, with the tests that come with it', async () => {
    const { status, stdout } = await run(['test', 'cn-office'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/ {2}vectors {3}\d+ of \d+ hold, 7 files/)
  })

  it('lists the packaged standards for a name that is neither one of them nor a path', async () => {
    const { status, stderr } = await run(['test', 'nowhere'], { cwd: root })
    expect([status, stderr]).toEqual([2, expect.stringContaining('yuncheng = cn.yuncheng.case-standard')])
  })

  it('names the standards that vectors bind and nobody gave', async () => {
    const [group] = smallCityVectors.groups
    const bound = { groups: [{ ...group, standards: ['nowhere'] }] }
    const { stderr } = await run(['test', 'city'], { cwd: cityWith({ 'vectors/bound.json': bound }) })
    expect(stderr).toContain('Not found: nowhere. Give the folders of these standards as well.')
  })

  it('cannot use broken standards and test files, and options that make no sense', async () => {
    const broken = await run(['test', 'city'], { cwd: cityWith({ 'vectors/broken.json': { groups: [] } }) })
    expect(broken.status).toBe(2)
    expect(broken.stderr).toMatch(/^city\/vectors\/broken\.json:\d+:\d+ error document\//)
    const cwd = cityWith({ 'vectors/all.json': smallCityVectors })
    for (const options of [
      ['--min-coverage', '101'],
      ['--min-score', 'x'],
      ['--every', '0']
    ])
      expect((await run(['test', 'city', ...options], { cwd })).status).toBe(2)
    expect((await run(['test', 'nowhere'], { cwd })).status).toBe(2)
    expect((await run(['test', temporaryFolder()], { cwd })).status).toBe(2)
  })
})
