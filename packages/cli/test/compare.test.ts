import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FilingComparison } from '@lijie/engine/analysis'
import { describe, expect, it } from 'vitest'
import { run, temporaryFolder } from './run-in-process.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const smallCity = path.join(root, 'standards/_fixtures/good/small-city')

interface Row {
  readonly id: string
  condition: unknown
  timeLimit: { value: number }
}

/** Two copies of a good standard, `a` and `b`, the second with changed rows. */
function twoCities(change: (rows: Row[]) => Row[]): string {
  const cwd = temporaryFolder()
  for (const name of ['a', 'b']) cpSync(smallCity, path.join(cwd, name), { recursive: true })
  const file = path.join(cwd, 'b/criteria.json')
  const part = JSON.parse(readFileSync(file, 'utf8')) as { rows: Row[] }
  writeFileSync(file, JSON.stringify({ ...part, rows: change(part.rows) }))
  return cwd
}

describe('lijie compare', () => {
  it('proves that a standard equals itself, in both languages', async () => {
    const english = await run(['compare', 'yuncheng', 'standards/yuncheng/case-standard-v2'], { cwd: root })
    expect(english).toEqual({
      status: 0,
      stdout: '',
      stderr: 'Equal: both decide every complete case of all 190 sub-categories alike (proved).\n'
    })
    const chinese = await run(['compare', 'boston', 'boston', '--lang', 'zh-CN'], { cwd: root })
    expect(chinese.stderr).toBe('相同：两者对全部 129 个小类的每个完整案件判断相同（已证明）。\n')
  })

  it('proves it where a condition is only written in another way', async () => {
    const cwd = twoCities((rows) =>
      rows.map((row) =>
        row.condition === null ? row : { ...row, condition: { not: { not: row.condition } } }
      )
    )
    expect((await run(['compare', 'a', 'b'], { cwd })).status).toBe(0)
  })

  it('shows a case where a threshold or a limit was changed', async () => {
    const cwd = twoCities((rows) =>
      rows.map((row) =>
        row.id === 'component/0101/2'
          ? { ...row, condition: JSON.parse(JSON.stringify(row.condition).replace('25', '30')) as unknown }
          : row.id === 'component/0102/1'
            ? { ...row, timeLimit: { ...row.timeLimit, value: 2 } }
            : row
      )
    )
    const { status, stdout, stderr } = await run(['compare', 'a', 'b'], { cwd })
    expect(status).toBe(1)
    expect(stdout).toMatchInlineSnapshot(`
      "component/0101 water manhole cover: the outcome differs.
        Case: defects: damaged; damaged area: 26 cm²
        A: filed under component/0101/2, 4 work hours
        B: not filed

      component/0102 sewage manhole cover: the time limit differs.
        Case: defects: missing
        A: filed under component/0102/1, 1 work day
        B: filed under component/0102/1, 2 work days
      "
    `)
    expect(stderr).toMatch(
      /^\d+ sub-categories compared: \d+ equal, 2 different, 0 not settled\..*Complete cases were compared\.$/m
    )
    const chinese = await run(['compare', 'a', 'b', '--lang', 'zh-CN'], { cwd })
    expect(chinese.stdout).toMatchInlineSnapshot(`
      "component/0101 上水井盖：结论不同。
        案件：问题：破损；破损面积：26 cm²
        A：按 component/0101/2 立案，4 工作时
        B：不予立案

      component/0102 污水井盖：时限不同。
        案件：问题：缺失
        A：按 component/0102/1 立案，1 工作日
        B：按 component/0102/1 立案，2 工作日
      "
    `)
  })

  it('gives the whole comparison as JSON', async () => {
    const cwd = twoCities((rows) => rows.slice(1))
    const { status, stdout } = await run(['compare', 'a', 'b', '--json'], { cwd })
    expect(status).toBe(1)
    const comparison = JSON.parse(stdout) as FilingComparison
    expect(comparison).toMatchObject({ verdict: 'different', facts: [] })
    expect(comparison.subcategories.filter(({ verdict }) => verdict === 'different')).toMatchObject([
      { kind: 'component', code: '0101', differs: 'outcome', a: { outcome: 'filed' } }
    ])
  })

  it('shows the first ten sub-categories that differ, and counts the rest', async () => {
    const cwd = temporaryFolder()
    const source = path.join(root, 'standards/yuncheng/case-standard-v2')
    cpSync(source, path.join(cwd, 'b'), { recursive: true })
    const file = path.join(cwd, 'b/criteria.json')
    const part = JSON.parse(readFileSync(file, 'utf8')) as { rows: Row[] }
    for (const row of part.rows.slice(0, 80)) row.timeLimit.value += 1
    writeFileSync(file, JSON.stringify(part))
    const compare = ['compare', 'yuncheng', 'b']
    const { subcategories } = JSON.parse(
      (await run([...compare, '--json'], { cwd })).stdout
    ) as FilingComparison
    const different = subcategories.filter(({ verdict }) => verdict !== 'equal').length
    expect(different).toBeGreaterThan(11)
    const { stdout } = await run(compare, { cwd })
    const blocks = stdout.split('\n\n')
    expect(blocks.slice(0, -1).map((block) => block.split('\n').length)).toEqual(
      Array.from({ length: 10 }, () => 4)
    )
    expect(blocks.at(-1)).toBe(`And ${different - 10} more (--json lists all).\n`)
    const chinese = await run([...compare, '--lang', 'zh'], { cwd })
    expect(chinese.stdout).toMatch(new RegExp(`\n\n另有 ${different - 10} 项（--json 可列出全部）。\n$`))
    expect(chinese.stderr).toMatch(/比较的是完整案件。\n$/)
  })

  it('takes the folder above the only standard', async () => {
    expect((await run(['compare', 'yuncheng', 'standards/yuncheng'], { cwd: root })).status).toBe(0)
    const { status, stderr } = await run(['compare', 'yuncheng', 'standards/calendar-cn'], { cwd: root })
    expect([status, stderr]).toEqual([2, expect.stringContaining('cases/unknown-standard')])
  })

  it('proves nothing about a standard whose criteria are left to another one', async () => {
    const { status, stdout, stderr } = await run(['compare', 'hangzhou', 'hangzhou'], { cwd: root })
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^error criteria\/unresolved-delegation cn\.hangzhou/)
  })

  it('refuses what it cannot use', async () => {
    expect((await run(['compare', 'yuncheng'], { cwd: root })).status).toBe(2)
    expect((await run(['compare', 'yuncheng', 'nowhere'], { cwd: root })).status).toBe(2)
    const { status, stderr } = await run(['compare', 'boston', 'boston', '--on', '2026-02-30'], { cwd: root })
    expect([status, stderr]).toEqual([2, expect.stringContaining('2026-02-30')])
  })

  it('explains itself in both languages', async () => {
    expect((await run(['compare', '--help'])).stdout).toContain('Exit status:\n  0 ')
    expect((await run(['compare', '--help', '--lang', 'zh'])).stdout).toContain('退出状态：\n  0 ')
  })
})
