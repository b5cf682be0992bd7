import { cpSync, readFileSync, writeFileSync } from 'node:fs'
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
    expect(stdout).toContain('error document/duplicate-key 同一对象中键')
    expect(stderr).toContain('共检查 1 个文件：错误 1')
  })

  it('says when there is nothing to check', async () => {
    const cwd = temporaryFolder()
    writeFileSync(path.join(cwd, 'criteria.json'), Buffer.from([0xff]))
    const statuses = ['nowhere', 'criteria.json'].map(
      async (file) => (await run(['check', file], { cwd })).status
    )
    expect(await Promise.all(statuses)).toEqual([2, 2])
    expect((await run(['check', temporaryFolder()], { cwd })).status).toBe(2)
    expect((await run(['check', path.join(root, 'package.json')], { cwd })).stderr).toContain(
      'cases/bad-option'
    )
  })
})
