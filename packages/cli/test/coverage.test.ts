import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { run } from './run-in-process.js'

const city = fileURLToPath(new URL('../../../standards/_fixtures/good/lantern-city', import.meta.url))

describe('lijie coverage', () => {
  it('prints what of a source is executed, what is carried and why, in both languages', async () => {
    const { status, stdout, stderr } = await run(['coverage', '--standard', city])
    expect(status).toBe(0)
    expect(stdout).toMatchInlineSnapshot(`
      "┌───────────────────┬──────────┬───────┬────────────┬───────────┬───────────────┐
      │ Standard          │ Articles │ Rules │ Executable │ Text only │ Not normative │
      ├───────────────────┼──────────┼───────┼────────────┼───────────┼───────────────┤
      │ test.lantern-city │       27 │    32 │         14 │        18 │             0 │
      │ all               │       27 │    32 │         14 │        18 │             0 │
      └───────────────────┴──────────┴───────┴────────────┴───────────┴───────────────┘

      Carried as text (--missing lists them):
           1  left to other instruments
           1  definition
           1  principle
          15  organisational
      "
    `)
    expect(stderr).toBe('14 of 32 rules execute, 18 are carried as text with reasons.\n')
    const zh = await run(['coverage', '--standard', city, '--lang', 'zh'])
    expect(zh.stdout).toContain('仅以文本保留（--missing 逐条列出）：\n     1  授权另定\n')
    expect(zh.stderr).toBe('32 条规则中，14 条可执行，18 条以文本保留并注明原因。\n')
  })

  it('lists what is not executed', async () => {
    const { stdout } = await run(['coverage', '--standard', city, '--missing'])
    expect(stdout).toContain('第二十四条')
    expect(stdout).not.toContain('a14')
    const json = await run(['coverage', '--standard', city, '--missing', '--json'])
    const { missing, standards, sum } = JSON.parse(json.stdout) as Record<string, unknown[]>
    expect(missing).toHaveLength(18)
    expect(missing).toContainEqual({
      standard: 'test.lantern-city',
      article: '第二十四条',
      rule: 'a24',
      state: 'text-only',
      why: 'delegated',
      summary: { zh: '代修办法另定。', en: 'Set elsewhere.' }
    })
    expect(standards).toHaveLength(1)
    expect(sum).toMatchObject({ rules: { total: 32, executable: 14 } })
  })

  it('takes packaged standards that list rules when none is named, and articles without rules when one is', async () => {
    const { status, stdout } = await run(['coverage', '--json'])
    const { standards } = JSON.parse(stdout) as { standards: { standard: string }[] }
    expect([status, standards.map(({ standard }) => standard)]).toEqual([
      0,
      expect.arrayContaining(['cn.hangzhou.digital-city-measures'])
    ])
    expect(standards.map(({ standard }) => standard)).not.toContain('us.boston.service-targets')
    const none = await run(['coverage', '--standard', 'cn-office', '--lang', 'zh'])
    expect([none.status, none.stdout, none.stderr]).toEqual([0, '', '没有标准列出来源的条款。\n'])
    const boston = await run(['coverage', '--standard', 'boston', '--missing'])
    expect(boston.stdout).toContain('us.boston.service-targets')
    expect((await run(['coverage', '--standard', 'atlantis'])).status).toBe(2)
  })
})
