import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { countColumns } from '../src/output/wrap-text.js'
import { run, temporaryFolder } from './run-in-process.js'

const golden = new URL('calendar', import.meta.url).pathname
const show = ['calendar', 'show']

interface YearRecord {
  readonly workdays: number
  readonly workingMilliseconds: number | null
  readonly uncovered: number
  readonly coverage: { readonly from: string; readonly to: string }
  readonly months: readonly {
    readonly month: number
    readonly workdays: number
    readonly days: readonly { readonly date: string; readonly kind: string; readonly notice?: string }[]
  }[]
}

async function readYear(...argv: readonly string[]): Promise<YearRecord> {
  const { status, stdout, stderr } = await run([...show, ...argv, '--json'])
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return JSON.parse(stdout) as YearRecord
}

describe('lijie calendar show', () => {
  it('prints the months of a year beside each other, in 80 columns, in both languages', async () => {
    for (const language of ['en', 'zh']) {
      const { status, stdout } = await run([...show, '2026', '--calendar', 'cn-office', '--lang', language])
      expect(status).toBe(0)
      await expect(stdout).toMatchFileSnapshot(`${golden}/office-2026-${language}.txt`)
      expect(stdout.split('\n').filter((line) => countColumns(line) > 80)).toEqual([])
    }
  })

  it('says what cities and organs change', async () => {
    const { stdout } = await run([
      ...show,
      '2026',
      '--calendar',
      'cn-example-organ',
      '--month',
      '4',
      '--lang',
      'zh'
    ])
    await expect(stdout).toMatchFileSnapshot(`${golden}/organ-april-2026-zh.txt`)
  })

  it('gives the same days as JSON, uncovered ones as such', async () => {
    const year = await readYear('2026', '--calendar', 'cn-office')
    expect(year).toMatchObject({ workdays: 243, workingMilliseconds: 1944 * 3_600_000, uncovered: 7 })
    const days = year.months.flatMap((month) => month.days)
    expect(days).toHaveLength(365)
    expect(days.filter(({ kind }) => kind === 'day-off')).toHaveLength(33)
    expect(days.find(({ date }) => date === '2026-02-14')).toMatchObject({
      kind: 'extra-workday',
      notice: '2026'
    })
    expect(days.at(-1)).toMatchObject({ kind: 'not-covered' })
  })

  it('knows only what was published by a day', async () => {
    const before = await readYear(
      '2020',
      '--calendar',
      'cn-office',
      '--known-at',
      '2020-01-26',
      '--month',
      '1'
    )
    const after = await readYear('2020', '--calendar', 'cn-office', '--month', '1')
    expect([before.workdays, after.workdays]).toEqual([18, 17])
    expect((await readYear('2026', '--calendar', 'cn-office', '--known-at', '2026-01-01')).coverage.to).toBe(
      '2026-12-24'
    )
  })

  it('refuses a year of which no day is covered', async () => {
    const { status, stdout, stderr } = await run([...show, '2028', '--calendar', 'cn-office'])
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^error calendar\/not-covered .*2028-01-01/)
  })

  it('writes the year as a picture', async () => {
    const cwd = temporaryFolder()
    const { status, stderr } = await run([...show, '2026', '--calendar', 'cn-office', '--svg', 'year.svg'], {
      cwd
    })
    expect([status, stderr]).toEqual([0, 'Picture written to year.svg.\n'])
    expect(readFileSync(path.join(cwd, 'year.svg'), 'utf8')).toMatch(/^<svg [^>]*role="img"/)
    const piped = await run([...show, '2026', '--calendar', 'cn-office', '--svg', '-'], { cwd })
    expect(piped.stdout).toBe(readFileSync(path.join(cwd, 'year.svg'), 'utf8'))
  })

  it('takes a calendar.json that stands alone, with what it builds on', async () => {
    const cwd = temporaryFolder()
    mkdirSync(path.join(cwd, 'organ'))
    const calendar = {
      type: 'local',
      base: 'cn-example-city',
      recurring: [
        {
          id: 'monday',
          start: '2026-01-05',
          rrule: 'FREQ=WEEKLY;BYDAY=MO;UNTIL=20261224',
          type: 'off',
          name: { zh: '周一休息' },
          evidence: 'inferred'
        }
      ],
      evidence: 'inferred'
    }
    writeFileSync(path.join(cwd, 'organ/calendar.json'), JSON.stringify(calendar))
    const { status, stdout, stderr } = await run(
      [...show, '2026', '--calendar', 'organ/calendar.json', '--month', '1'],
      { cwd }
    )
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain(' 5* 6  7')
    expect(stdout).toContain('周一休息: off 5 Jan, 12 Jan, 19 Jan, 26 Jan')
  })

  it('says what is wrong with the call', async () => {
    const wrong = async (...argv: readonly string[]): Promise<readonly unknown[]> => {
      const { status, stdout, stderr } = await run([...show, ...argv])
      return [status, stdout, stderr.split(' ')[1]]
    }
    const calendar = ['--calendar', 'cn-office']
    expect(await wrong('26', ...calendar)).toEqual([2, '', 'cases/bad-option'])
    expect(await wrong('2026', ...calendar, '--month', '13')).toEqual([2, '', 'cases/bad-option'])
    expect(await wrong('2026', ...calendar, '--known-at', 'soon')).toEqual([2, '', 'cases/bad-option'])
    expect(await wrong('2026', '--calendar', 'nowhere')).toEqual([2, '', 'cases/unknown-standard'])
    expect(await wrong('2026', '--calendar', 'cn-days-off')).toEqual([2, '', 'cases/no-working-calendar'])
    expect((await run([...show, '2026'])).status).toBe(2)
  })
})
