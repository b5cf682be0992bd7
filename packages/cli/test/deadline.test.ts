import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { run, temporaryFolder, type RunResult } from './run-in-process.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const office = path.join(root, 'standards/calendar-cn/cn-office-08-12-14-18')

async function ask(start: string, limit: string, ...more: readonly string[]): Promise<RunResult> {
  return run(['deadline', start, limit, ...more])
}

/** Asked on the example office calendar. */
async function askOffice(start: string, limit: string, ...more: readonly string[]): Promise<RunResult> {
  return ask(start, limit, '--calendar', 'cn-office', ...more)
}

/** The moment of the answer, or the first code on stderr. */
function shortOf({ stdout, stderr }: RunResult): string {
  return /(?:Due|Latest) (\S+ \S+ \S+)/.exec(stdout)?.[1] ?? /[a-z-]+\/[a-z-]+/.exec(stderr)?.[0] ?? stderr
}

describe('lijie deadline', () => {
  it('says until when, and what was counted, in both languages', async () => {
    expect(await askOffice('2026-02-14 17:00', '8工作时')).toEqual({
      status: 0,
      stderr: '',
      stdout: `Due 2026-02-24 Tue 17:00 (Asia/Shanghai), 2026-02-24T17:00:00+08:00
8 work hours from 2026-02-14 Sat 17:00; finished at the due moment itself is on time.
`
    })
    expect((await askOffice('2026-02-14 17:00', '8工作时', '--lang', 'zh')).stdout).toBe(
      `截止：2026-02-24 周二 17:00（Asia/Shanghai），2026-02-24T17:00:00+08:00
8 工作时，自 2026-02-14 周六 17:00 起算；恰在截止时刻完成的，视为按期。
`
    )
  })

  it('explains day by day', async () => {
    expect((await askOffice('2026-02-14 17:00', '8工作时', '--explain', '--lang', 'zh')).stdout).toBe(
      `截止：2026-02-24 周二 17:00（Asia/Shanghai），2026-02-24T17:00:00+08:00

时限：8 工作时，自 2026-02-14T17:00:00+08:00 起算。
2026-02-14 周六，调休上班（春节，国办发明电〔2025〕7号）：17:00–18:00，计 1 小时
2026-02-15 周日 – 2026-02-23 周一（9 天），放假（春节，国办发明电〔2025〕7号）：不计
2026-02-24 周二：08:00–12:00、14:00–17:00，计 7 小时
截止时间：2026-02-24T17:00:00+08:00（恰在该时刻处置完毕的，视为按期）。
`
    )
  })

  it.each([
    ['2026-02-14 17:00', '8工作时', '2026-02-24 Tue 17:00'],
    ['2026-02-14T17:00:00+08:00', 'PT8H@working', '2026-02-24 Tue 17:00'],
    ['2026-02-14T09:00:00Z', '{"value": 8, "unit": "work-hour"}', '2026-02-24 Tue 17:00'],
    ['2026/2/14 17:00', '480工作分钟', '2026-02-24 Tue 17:00'],
    ['2026-02-14 17:00:30', '1工作时', '2026-02-24 Tue 08:00:30'],
    ['2026-02-14 17:00', '24h', '2026-02-15 Sun 17:00'],
    ['2026-02-14 17:00', '2紧急工作时', '2026-02-14 Sat 19:00'],
    ['2026-02-14 17:00', '2自然日', '2026-02-16 Mon 17:00'],
    ['2026-02-14 17:00', 'P2D@working-days', '2026-02-25 Wed 17:00'],
    ['2026-01-28 17:00', 'P1M@calendar', '2026-02-28 Sat 17:00'],
    ['2026-05-01 09:00', '提前30自然日', '2026-04-01 Wed 09:00']
  ])('of %s and %s is %s', async (start, limit, due) => {
    const result = await askOffice(start, limit)
    expect([result.status, shortOf(result), result.stderr]).toEqual([0, due, ''])
  })

  it('counts back with --before', async () => {
    const { stdout } = await askOffice('2026-05-01 09:00', '8工作时', '--before', '--lang', 'zh')
    expect(stdout).toBe(
      '最迟：2026-04-30 周四 08:00（Asia/Shanghai），2026-04-30T08:00:00+08:00\n事件前 8 工作时；事件时刻为 2026-05-01 周五 09:00。\n'
    )
  })

  it('says on stderr what it had to guess, and what the text says besides', async () => {
    const days = await askOffice('2026-02-14 17:00', '2天')
    expect(days.status).toBe(0)
    expect(days.stderr).toBe(
      'warning limit-text/ambiguous-unit "天" in "2天" may stand for several units and was read as calendar day. It may also be: worked day (same clock time). Write the unit in full to be sure.\n'
    )
    const season = await askOffice('2026-02-14 17:00', '种植季节1工作时制止', '--lang', 'zh')
    expect(season.stdout).toContain('\n原文限定：种植季节\n原文要求：制止\n')
  })

  it('tells how to write a unit that the plain table leaves open', async () => {
    expect((await askOffice('2026-02-14 17:00', '2工作日')).stderr).toContain('For working days write P2D@')
    for (const limit of ['2周', '1年', '1季度']) {
      const { stderr } = await askOffice('2026-02-14 17:00', limit)
      expect(stderr).toContain('such as 14 calendar days or 12 months')
      expect(stderr).not.toContain('For working days')
    }
  })

  it('takes the units of a standard, and the limit of one of its rows', async () => {
    const table = ['--unit-table', 'yuncheng']
    expect(shortOf(await askOffice('2026-02-14 17:00', '2工作日', ...table))).toBe('2026-02-25 Wed 17:00')
    const row = await askOffice('2026-02-28 15:00', 'component/0101/1', ...table)
    expect(row.stdout).toContain('2 urgent work hours from 2026-02-28 Sat 15:00')
    const graded = ['--unit-table', 'area-grades', '--area-grade', 'A']
    expect(shortOf(await askOffice('2026-02-28 15:00', 'component/0101/1', ...graded))).toBe(
      '2026-02-28 Sat 17:00'
    )
  })

  it('counts on the calendar of a standard that brings its own', async () => {
    const boston = ['--unit-table', 'boston']
    const result = await ask('2011-11-04 18:00', '1 working day', ...boston)
    expect(shortOf(result)).toBe('2011-11-08 Tue 08:30')
    const two = await askOffice('2011-11-04 18:00', '1 working day', ...boston)
    expect([two.status, shortOf(two)]).toEqual([2, 'cases/calendar-not-wanted'])
  })

  it('reads a wall time on a clock change only as it is told', async () => {
    const boston = ['--unit-table', 'boston']
    const twice = async (...more: string[]): Promise<string> =>
      shortOf(await ask('2011-11-06 01:30', '1 calendar day', ...boston, ...more))
    expect(await twice()).toBe('cases/moment-repeated')
    expect(await twice('--on-overlap', 'later')).toBe('2011-11-07 Mon 01:30')
    const never = async (...more: string[]): Promise<string> =>
      shortOf(await ask('2011-03-13 02:30', '1 calendar day', ...boston, ...more))
    expect(await never()).toBe('cases/moment-skipped')
    expect(await never('--on-gap', 'forward')).toBe('2011-03-14 Mon 03:30')
  })

  it('is provisional beyond the notices only when asked', async () => {
    const refused = await askOffice('2026-12-28 15:00', '8工作时')
    expect([refused.status, shortOf(refused)]).toEqual([1, 'calendar/not-covered'])
    expect(refused.stderr).toContain('With --provisional those days are taken for ordinary ones')
    const assumed = await askOffice('2026-12-28 15:00', '8工作时', '--provisional')
    expect([assumed.status, shortOf(assumed)]).toEqual([0, '2026-12-29 Tue 15:00'])
    expect(assumed.stdout).toContain(', provisional\n')
    expect(assumed.stderr).toContain('time-limits/provisional-deadline')
    const early = await askOffice('1999-12-28 15:00', '8工作时', '--provisional')
    expect([early.status, early.stderr.includes('--provisional')]).toEqual([1, false])
  })

  it('knows only the notices of its day of knowledge', async () => {
    const start = '2020-01-23 15:00'
    expect(shortOf(await askOffice(start, '8工作时'))).toBe('2020-02-03 Mon 15:00')
    expect(shortOf(await askOffice(start, '8工作时', '--known-at', '2020-01-01'))).toBe(
      '2020-01-31 Fri 15:00'
    )
  })

  it.each([
    ['2026-02-30 17:00', '8工作时', 'calendar/invalid-date'],
    ['2026-02-28 25:00', '8工作时', 'cases/bad-moment'],
    ['2026-02-28', '8工作时', 'cases/bad-moment'],
    ['soon', '8工作时', 'cases/bad-moment'],
    ['2026-02-28 15:00', '', 'limit-text/empty-text'],
    ['2026-02-28 15:00', '及时', 'limit-text/qualitative-limit'],
    ['2026-02-28 15:00', '2工作日', 'limit-text/undeclared-unit'],
    ['2026-02-28 15:00', '2工作曰', 'limit-text/unknown-unit'],
    ['2026-02-28 15:00', '0小时', 'limit-text/value-out-of-range'],
    ['2026-02-28 15:00', '100001小时', 'limit-text/value-out-of-range'],
    ['2026-02-28 15:00', '3-5天', 'limit-text/range-of-values'],
    ['2026-02-28 15:00', '{"value": 2}', 'limit-text/unreadable-json']
  ])('of %s and %s is wrong use: %s', async (start, limit, code) => {
    const result = await askOffice(start, limit)
    expect([result.status, shortOf(result), result.stdout]).toEqual([2, code, ''])
  })

  it('says what to write for a work day where no standard is named', async () => {
    const { stderr } = await askOffice('2026-02-28 15:00', '2工作日', '--lang', 'zh')
    expect(stderr).toContain('“工作日”是行业用语')
    expect(stderr).toContain('P2D@working-days')
    expect(stderr).toContain('--unit-table')
  })

  it('is refused by the rules for uncovered days, missing rows and open limits', async () => {
    const later = await askOffice('2028-02-28 15:00', '8工作时', '--json')
    expect(later.status).toBe(1)
    expect(JSON.parse(later.stdout)).toMatchObject({
      refused: [{ code: 'calendar/not-covered', message: expect.stringContaining('2028-02-28') as unknown }]
    })
    const row = await askOffice('2026-02-28 15:00', 'component/0101/99', '--unit-table', 'yuncheng')
    expect([row.status, shortOf(row)]).toEqual([1, 'time-limits/unknown-criterion'])
    const open = await askOffice('2026-02-28 15:00', '2工作时', '--unit-table', 'hangzhou')
    expect([open.status, shortOf(open)]).toEqual([1, 'time-limits/unresolved-part'])
    const monthEnd = await askOffice('2026-01-31 15:00', 'P1M@calendar')
    expect([monthEnd.status, shortOf(monthEnd)]).toEqual([1, 'time-limits/missing-day-of-month'])
  })

  it('needs a calendar that exists', async () => {
    expect(shortOf(await ask('2026-02-28 15:00', '2工作时'))).toBe('cases/calendar-needed')
    const unknown = await ask('2026-02-28 15:00', '2工作时', '--calendar', 'cn-ofice')
    expect([unknown.status, shortOf(unknown)]).toEqual([2, 'cases/unknown-standard'])
    const without = await ask('2026-02-28 15:00', '2工作时', '--calendar', 'yuncheng')
    expect([without.status, shortOf(without)]).toEqual([2, 'cases/no-working-calendar'])
  })

  it('warns of an area grade that changes nothing', async () => {
    const { status, stderr } = await askOffice('2026-02-28 15:00', '24h', '--area-grade', 'A')
    expect([status, stderr.includes('cases/needless-area-grade')]).toEqual([0, true])
  })

  it('takes calendars and units from files', async () => {
    const cwd = temporaryFolder()
    cpSync(path.join(office, 'calendar.json'), path.join(cwd, 'calendar.json'))
    const units = {
      zone: 'Asia/Shanghai',
      calendar: { slot: 'shifts' },
      computedWallTime: { onGap: 'refuse', onOverlap: 'refuse' },
      units: {
        'work-day': { counts: 'working-time', minutes: 480, label: { zh: '工作日' }, evidence: 'inferred' }
      }
    }
    writeFileSync(path.join(cwd, 'time-limits.json'), JSON.stringify(units))
    const argv = ['deadline', '2026-02-14 17:00', '2工作日', '--calendar', 'calendar.json']
    const result = await run([...argv, '--unit-table', 'time-limits.json'], { cwd })
    expect([result.status, shortOf(result)]).toEqual([0, '2026-02-25 Wed 17:00'])
    for (const zone of ['Asia/Urumqi', 'Asia/Beijing']) {
      writeFileSync(path.join(cwd, 'time-limits.json'), JSON.stringify({ ...units, zone }))
      const differing = await run([...argv, '--unit-table', 'time-limits.json'], { cwd })
      expect([differing.status, shortOf(differing)]).toEqual([2, 'cases/differing-zones'])
    }
    writeFileSync(path.join(cwd, 'time-limits.json'), '{"zone": 8}')
    expect((await run([...argv, '--unit-table', 'time-limits.json'], { cwd })).status).toBe(2)
  })

  it('reads the words that the table of Yuncheng prints for its own units', async () => {
    const yuncheng = ['--unit-table', 'cn.yuncheng.case-standard']
    const days = await askOffice('2026-02-13T17:00', '3天', ...yuncheng)
    expect([days.stderr, shortOf(days)]).toEqual(['', '2026-02-25 Wed 17:00'])
    const hours = await askOffice('2026-02-13 17:00', '4小时', ...yuncheng)
    expect([hours.stderr, shortOf(hours)]).toEqual(['', '2026-02-14 Sat 11:00'])
  })

  it('tells an unknown time zone of a calendar as a mistake in the file', async () => {
    const cwd = temporaryFolder()
    const calendar = readFileSync(path.join(office, 'calendar.json'), 'utf8')
    writeFileSync(path.join(cwd, 'calendar.json'), calendar.replace('Asia/Shanghai', 'Asia/Beijing'))
    const asked = await run(['deadline', '2026-02-13 17:00', '2工作时', '--calendar', 'calendar.json'], {
      cwd
    })
    expect([asked.status, shortOf(asked)]).toEqual([2, 'calendar/unknown-zone'])
    const checked = await run(['calendar', 'check', 'calendar.json'], { cwd })
    expect([checked.status, shortOf(checked)]).toEqual([1, 'calendar/unknown-zone'])
  })

  it('gives JSON with the reading, the instants and what they rest on', async () => {
    const { stdout } = await askOffice('2026-02-14 17:00', '种植季节8工作时', '--json', '--explain')
    expect(JSON.parse(stdout)).toMatchObject({
      start: { epochMs: Date.parse('2026-02-14T17:00:00+08:00'), iso: '2026-02-14T17:00:00+08:00' },
      deadline: {
        epochMs: Date.parse('2026-02-24T17:00:00+08:00'),
        iso: '2026-02-24T17:00:00+08:00',
        zone: 'Asia/Shanghai'
      },
      limit: { value: 8, unit: 'work-hour', printed: '工作时' },
      reading: { qualifier: '种植季节', guesses: [] },
      provisional: null,
      calendar: { coverage: { from: '2007-01-01' } },
      explanation: { counts: 'working-time', days: [{ from: '2026-02-14' }, {}, {}] },
      because: [{ rule: 'units/work-hour' }, { standard: 'cn-office-08-12-14-18' }, { rule: 'calendar' }]
    })
  })

  it('draws the time line', async () => {
    const cwd = temporaryFolder()
    const argv = ['deadline', '2026-02-14 17:00', '8工作时', '--calendar', 'cn-office', '--svg']
    const { status, stderr, stdout } = await run([...argv, 'line.svg'], { cwd })
    expect([status, stderr]).toEqual([0, 'Drawn into line.svg.\n'])
    expect(stdout).toContain('Due 2026-02-24')
    expect(readFileSync(path.join(cwd, 'line.svg'), 'utf8')).toMatch(/^<svg [\s\S]*<\/svg>\s*$/)
    const drawn = await run([...argv, '-'], { cwd })
    expect(drawn.stdout.startsWith('<svg')).toBe(true)
    const refused = await run([...argv, 'none.svg'].with(1, '2028-02-14 17:00'), { cwd })
    expect([refused.status, existsSync(path.join(cwd, 'none.svg'))]).toEqual([1, false])
  })
})
