import { describe, expect, it } from 'vitest'
import { run, type RunResult } from './run-in-process.js'

async function ask(from: string, to: string, ...more: readonly string[]): Promise<RunResult> {
  return run(['elapsed', from, to, '--calendar', 'cn-office', ...more])
}

const span = ['2026-02-14 17:00', '2026-02-24 09:30'] as const

describe('lijie elapsed', () => {
  it('counts in an hour and a day of each kind', async () => {
    expect(await ask(...span)).toEqual({
      status: 0,
      stderr: '',
      stdout: `hour: 232 hours and 30 min
work hour: 2 work hours and 30 min
calendar day: 9 calendar days and 16 h 30 min
worked day (same clock time): 16 h 30 min
`
    })
  })

  it('counts in one unit, by id, label or spelling, in both languages', async () => {
    const expected = [0, '2 工作时零 30 分钟\n']
    for (const unit of ['work-hour', '工作时', 'Business Hours']) {
      const { status, stdout } = await ask(...span, '--unit', unit, '--lang', 'zh')
      expect([status, stdout]).toEqual(expected)
    }
  })

  it('explains day by day', async () => {
    const { stdout } = await ask(...span, '--unit', '工作时', '--explain', '--lang', 'zh')
    expect(stdout).toBe(`自 2026-02-14T17:00:00+08:00 至 2026-02-24T09:30:00+08:00。
2026-02-14 周六，调休上班（春节，国办发明电〔2025〕7号）：17:00–18:00，计 1 小时
2026-02-15 周日 – 2026-02-23 周一（9 天），放假（春节，国办发明电〔2025〕7号）：不计
2026-02-24 周二：08:00–09:30，计 1 小时 30 分钟
已用（工作时）：2 工作时零 30 分钟。
`)
  })

  it('takes the units of a standard, and gives JSON', async () => {
    const { stdout } = await ask(...span, '--unit-table', 'yuncheng', '--json')
    expect(JSON.parse(stdout)).toMatchObject([
      { unit: 'urgent-work-hour', whole: 232, remainderMs: 1_800_000, from: '2026-02-14T17:00:00+08:00' },
      { unit: 'urgent-work-day', whole: 9 },
      { unit: 'work-hour', whole: 2, countedMs: 9_000_000 },
      { unit: 'work-day', whole: 0, countedMs: 9_000_000 }
    ])
  })

  it.each([
    [['2026-02-14 17:00', '2026-02-13 09:30'], 2, 'time-limits/reversed-span'],
    [['2026-02-14 17:00', '2026-02-30 09:30'], 2, 'calendar/invalid-date'],
    [['2026-02-14 17:00', 'now'], 2, 'cases/bad-moment'],
    [['2026-02-14 17:00', '2027-02-13 09:30'], 1, 'calendar/not-covered'],
    [[...span, '--unit', 'moon'], 2, 'cases/bad-option'],
    [[...span, '--unit-table', 'hangzhou'], 1, 'time-limits/unresolved-part']
  ] as const)('of %j ends with %d: %s', async ([from, to, ...more], status, code) => {
    const result = await ask(from, to, ...more)
    expect([result.status, result.stdout, result.stderr.includes(code)]).toEqual([status, '', true])
  })
})
