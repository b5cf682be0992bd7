import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { run, temporaryFolder } from './run-in-process.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const smallCity = path.join(root, 'standards/_fixtures/good/small-city')

/** A copy of a good standard in which one text of one file is replaced. */
function spoiltCity(file: string, from: string, to: string): string {
  const cwd = temporaryFolder()
  cpSync(smallCity, path.join(cwd, 'city'), { recursive: true })
  const target = path.join(cwd, 'city', file)
  const text = readFileSync(target, 'utf8')
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`)
  writeFileSync(target, text.replace(from, to))
  return cwd
}

describe('lijie check', () => {
  it('finds nothing in a good standard', async () => {
    const { status, stdout, stderr } = await run(['check', 'standards/_fixtures/good'], { cwd: root })
    expect([status, stdout]).toEqual([0, ''])
    expect(stderr).toMatch(/^\d+ files checked: 0 errors, 0 warnings, 0 remarks\.\n$/)
  })

  it('finds all standards below a folder, and the five overlaps that Yuncheng is known for', async () => {
    const { status, stdout, stderr } = await run(['check', 'standards/yuncheng'], { cwd: root })
    expect(status).toBe(0)
    expect(
      stdout.match(
        /^standards\/yuncheng\/case-standard-v2\/criteria\.json:\d+:\d+ warning criteria\/overlapping-rows /gm
      )
    ).toHaveLength(5)
    expect(stderr).toContain('warning criteria/overlapping-rows: 5')
    expect((await run(['check', 'standards/yuncheng', '--strict'], { cwd: root })).status).toBe(1)
  })

  it('names file, line and column of every error at once', async () => {
    const cwd = spoiltCity('time-limits.json', '"zone"', '"zone": "Asia/Shanghai", "zone"')
    const { status, stdout, stderr } = await run(['check', 'city'], { cwd })
    expect(status).toBe(1)
    expect(stdout).toMatch(/^city\/time-limits\.json:\d+:\d+ error document\/duplicate-key /m)
    expect(stderr).toContain('1 error,')
  })

  it('type-checks conditions and places what compiling finds', async () => {
    const facts = spoiltCity('facts.json', '"unit": "cm2"', '"unit": "kg"')
    const { status, stdout } = await run(['check', 'city'], { cwd: facts })
    expect(status).toBe(1)
    expect(stdout).toMatch(/^city\/criteria\.json:\d+:\d+ error criteria\/unit-mismatch /m)
  })

  it('checks a single part file by its schema', async () => {
    const file = 'standards/_fixtures/bad/duplicate-key/criteria.json'
    const { status, stdout } = await run(['check', file, '--json'], { cwd: root })
    expect(status).toBe(1)
    const { counts, issues } = JSON.parse(stdout) as { counts: object; issues: object[] }
    expect(counts).toEqual({ files: 1, errors: 1, warnings: 0, infos: 0 })
    expect(issues).toMatchObject([
      { code: 'document/duplicate-key', file, line: 85, message: expect.any(String) }
    ])
  })

  it('speaks Chinese', async () => {
    const file = 'standards/_fixtures/bad/duplicate-key/criteria.json'
    const { stdout, stderr } = await run(['check', file, '--lang', 'zh-CN'], { cwd: root })
    expect(stdout).toContain('错误 document/duplicate-key 同一对象中键')
    expect(stderr).toContain('  错误 document/duplicate-key：1\n共检查 1 个文件：错误 1')
  })

  it('misses the standard.json of a folder with parts', async () => {
    const cwd = spoiltCity('facts.json', '{', '{')
    rmSync(path.join(cwd, 'city/standard.json'))
    const { status, stdout } = await run(['check', 'city'], { cwd })
    expect(status).toBe(1)
    expect(stdout).toMatch(/^city error cases\/no-standard-file The folder city holds calendar\.json, /m)
  })

  it.each([
    ['facts.json', 1, 'error rulebook/missing-part'],
    ['taxonomy.json', 1, 'error rulebook/missing-part'],
    ['time-limits.json', 1, 'error rulebook/missing-part'],
    ['criteria.json', 0, 'warning cases/no-criteria-file'],
    ['evaluation.json', 0, '']
  ])('looks for %s in a standard that decides', async (part, expected, said) => {
    const cwd = spoiltCity('facts.json', '{', '{')
    rmSync(path.join(cwd, 'city', part))
    const { status, stdout } = await run(['check', 'city'], { cwd })
    expect([status, stdout]).toEqual([
      expected,
      said === '' ? '' : expect.stringContaining(`standard.json:1:1 ${said}`)
    ])
  })

  it('misses a base that is not there, also in a standard without criteria of its own', async () => {
    const cwd = temporaryFolder()
    const good = path.join(root, 'standards/_fixtures/good')
    const city = path.join(cwd, 'city')
    cpSync(path.join(good, 'layered-city'), city, { recursive: true })
    for (const part of ['criteria', 'taxonomy']) rmSync(path.join(city, `${part}.json`))
    const file = path.join(city, 'standard.json')
    writeFileSync(file, readFileSync(file, 'utf8').replace('"test.national-base"', '"test.nowhere"'))
    for (const more of [[], ['--deep']]) {
      const { status, stdout } = await run(['check', 'city', '--json', ...more], { cwd })
      expect(status).toBe(1)
      expect((JSON.parse(stdout) as { issues: object[] }).issues).toMatchObject([
        { code: 'rulebook/missing-standard', pointer: '/extends/0', file: 'city/standard.json' }
      ])
    }
  })

  it('misses the base of a base', async () => {
    const cwd = temporaryFolder()
    const good = path.join(root, 'standards/_fixtures/good')
    for (const [name, base] of [
      ['upper', 'test.nowhere'],
      ['lower', 'test.upper']
    ] as const) {
      const file = path.join(cwd, name, 'standard.json')
      mkdirSync(path.dirname(file))
      const text = readFileSync(path.join(good, 'layered-city/standard.json'), 'utf8')
      const named = text.replace('test.layered-city', `test.${name}`).replace('test.national-base', base)
      writeFileSync(file, named)
    }
    const { status, stdout } = await run(['check', 'lower', 'upper'], { cwd })
    expect(status).toBe(1)
    expect(stdout.match(/^\w+\/standard\.json\S+ error \S+/gm)).toEqual([
      expect.stringMatching(/^lower\/standard\.json:\d+:\d+ error rulebook\/missing-standard$/),
      expect.stringMatching(/^upper\/standard\.json:\d+:\d+ error rulebook\/missing-standard$/)
    ])
  })

  it('misses the days off of a standard that has a calendar only', async () => {
    const cwd = spoiltCity('calendar.json', '{', '{')
    for (const part of ['facts', 'taxonomy', 'criteria', 'time-limits', 'evaluation'])
      rmSync(path.join(cwd, `city/${part}.json`))
    const file = path.join(cwd, 'city/calendar.json')
    const calendar = JSON.parse(readFileSync(file, 'utf8')) as object
    writeFileSync(file, JSON.stringify({ ...calendar, daysOff: 'test.nowhere' }))
    const { status, stdout } = await run(['check', 'city', '--json'], { cwd })
    expect(status).toBe(1)
    expect((JSON.parse(stdout) as { issues: object[] }).issues).toMatchObject([
      { code: 'rulebook/missing-standard', pointer: '/daysOff', file: 'city/calendar.json' }
    ])
  })

  it('looks into folders whose names begin with an underscore only when they are named', async () => {
    const cwd = spoiltCity('facts.json', '{', '{')
    cpSync(path.join(cwd, 'city'), path.join(cwd, '_fixtures/bad'), { recursive: true })
    writeFileSync(path.join(cwd, '_fixtures/bad/facts.json'), '{')
    expect((await run(['check', '.', '--strict'], { cwd })).status).toBe(0)
    expect((await run(['fmt', '.', '--check'], { cwd })).stdout).not.toContain('_fixtures')
    expect((await run(['check', '_fixtures'], { cwd })).status).toBe(1)
  })

  it('misses no part in a standard that extends another', async () => {
    const cwd = spoiltCity('standard.json', '"version"', '"extends": ["test.base"], "version"')
    const base = path.join(cwd, 'base')
    cpSync(smallCity, base, { recursive: true })
    rmSync(path.join(base, 'criteria.json'))
    rmSync(path.join(base, 'evaluation.json'))
    const text = readFileSync(path.join(base, 'standard.json'), 'utf8')
    writeFileSync(path.join(base, 'standard.json'), text.replace(/"id": "[^"]+"/, '"id": "test.base"'))
    for (const part of ['facts', 'taxonomy', 'time-limits']) rmSync(path.join(cwd, `city/${part}.json`))
    const { status, stdout } = await run(['check', 'city', 'base'], { cwd })
    expect(stdout).not.toContain('missing-part')
    expect(status).toBe(0)
  })

  it('says once, at the row, that its code is not in the taxonomy', async () => {
    const cwd = temporaryFolder()
    cpSync(path.join(root, 'standards/yuncheng/case-standard-v2'), path.join(cwd, 'city'), {
      recursive: true
    })
    const target = path.join(cwd, 'city/taxonomy.json')
    writeFileSync(target, readFileSync(target, 'utf8').replace('"code": "0101"', '"code": "0187"'))
    const { stdout } = await run(['check', 'city'], { cwd })
    const errors = stdout.split('\n').filter((line) => line.includes(' error '))
    expect(errors.length).toBeGreaterThan(0)
    for (const line of errors) {
      expect(line).toMatch(/^city\/criteria\.json:(?!1:1 )\d+:\d+ error criteria\/code-not-in-taxonomy /)
    }
  })

  it('runs the worked examples of the rows', async () => {
    const sound = '"examples": [{ "facts": {}, "applies": "unknown" }], "condition"'
    const good = spoiltCity('criteria.json', '"condition"', sound)
    expect((await run(['check', 'city'], { cwd: good })).status).toBe(0)
    const wrong = sound
      .replace('"unknown"', 'true')
      .replace('}],', '}, { "facts": { "x": 1 }, "applies": true }],')
    const cwd = spoiltCity('criteria.json', '"condition"', wrong)
    const { status, stdout } = await run(['check', 'city', '--json'], { cwd })
    expect(status).toBe(1)
    expect((JSON.parse(stdout) as { issues: object[] }).issues).toMatchObject([
      { code: 'criteria/example-fails', pointer: '/rows/0/examples/0', line: expect.any(Number) },
      { code: 'facts/unknown-fact', pointer: '/rows/0/examples/1/facts/x', file: 'city/criteria.json' }
    ])
  })

  it('names an empty folder and an empty name', async () => {
    const cwd = temporaryFolder()
    mkdirSync(path.join(cwd, 'd'))
    const empty = await run(['check', 'd'], { cwd })
    expect([empty.status, empty.stderr]).toEqual([
      2,
      expect.stringMatching(/^d error cases\/nothing-to-check d holds no standard /)
    ])
    const unnamed = await run(['check', ''], { cwd })
    expect([unnamed.status, unnamed.stderr]).toEqual([2, expect.stringContaining('error cases/empty-name')])
    cpSync(smallCity, path.join(cwd, 'city'), { recursive: true })
    expect((await run(['check', 'city', 'd'], { cwd })).status).toBe(1)
  })

  it('says when there is nothing to check', async () => {
    const cwd = temporaryFolder()
    writeFileSync(path.join(cwd, 'criteria.json'), Buffer.from([0xff]))
    const statuses = ['nowhere', 'criteria.json'].map(
      async (file) => (await run(['check', file], { cwd })).status
    )
    expect(await Promise.all(statuses)).toEqual([2, 1])
    expect((await run(['check', temporaryFolder()], { cwd })).status).toBe(2)
    expect((await run(['check', path.join(root, 'package.json')], { cwd })).stderr).toContain(
      'cases/bad-option'
    )
  })
})
