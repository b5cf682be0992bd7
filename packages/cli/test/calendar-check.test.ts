import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { run, temporaryFolder } from './run-in-process.js'

const golden = new URL('calendar', import.meta.url).pathname
const text = (zh: string): { zh: string } => ({ zh })

interface Report {
  readonly id: string
  readonly standsOn: readonly string[]
  readonly coverage: { readonly from: string; readonly to: string } | null
  readonly recurring: readonly { readonly id: string; readonly days: number; readonly inEffect: number }[]
  readonly notices: readonly { readonly id: string; readonly lateDays: readonly string[] }[]
  readonly years: readonly { readonly year: number; readonly workdays: number; readonly ownHours: number }[]
  readonly issues: readonly { readonly code: string; readonly params: object; readonly line?: number }[]
}

async function check(...argv: readonly string[]): Promise<{ status: number; reports: readonly Report[] }> {
  const { status, stdout } = await run(['calendar', 'check', ...argv, '--json'])
  return { status, reports: (JSON.parse(stdout) as { calendars: Report[] }).calendars }
}

/** A calendar.json in a folder of its own. */
function calendarFile(calendar: object): string {
  const cwd = temporaryFolder()
  mkdirSync(path.join(cwd, 'city'))
  const file = path.join(cwd, 'city/calendar.json')
  writeFileSync(
    file,
    JSON.stringify({ type: 'local', base: 'cn-office-08-12-14-18', evidence: 'inferred', ...calendar })
  )
  return file
}

function notice(
  id: string,
  published: string,
  ...days: readonly (readonly [date: string, type: string])[]
): object {
  const listed = days.map(([date, type]) => ({ date, type, name: text('本地') }))
  return { id, title: text(id), published, publishedEvidence: 'inferred', days: listed }
}

function codesOf({ issues }: Pick<Report, 'issues'>): readonly string[] {
  return issues.map(({ code }) => code)
}

describe('lijie calendar check', () => {
  it('finds no error in the packaged calendars, and counts what it finds', async () => {
    for (const language of ['en', 'zh']) {
      const { status, stdout } = await run(['calendar', 'check', '--lang', language])
      expect(status).toBe(0)
      await expect(stdout).toMatchFileSnapshot(`${golden}/check-packaged-${language}.txt`)
    }
    expect((await run(['calendar', 'check', '--strict'])).status).toBe(1)
  })

  it('says which notice would make days off reach further', async () => {
    const { reports } = await check('cn.gov.state-council-days-off')
    expect(reports[0]?.issues).toContainEqual(
      expect.objectContaining({
        code: 'calendar/missing-notice-year',
        params: { year: 2027, to: '2026-12-24' }
      })
    )
  })

  it('tells of a coverage that the calendars below do not leave', async () => {
    const coverage = { from: '2026-01-01', to: '2027-06-30' }
    const { status, reports } = await check(calendarFile({ coverage }))
    expect([status, reports[0]?.issues]).toMatchObject([
      0,
      [
        {
          code: 'calendar/coverage-beyond-base',
          params: { ...coverage, heldFrom: '2026-01-01', heldTo: '2026-12-24' }
        }
      ]
    ])
    const held = await check(calendarFile({ coverage: { ...coverage, to: '2026-12-24' } }))
    expect(held.reports[0]?.issues).toEqual([])
  })

  it('tells of a recurring rule that ends before the calendar does, where only those below say how far it reaches', async () => {
    const rule = {
      id: 'saturdays',
      start: '2026-01-03',
      type: 'workday',
      name: text('周六'),
      evidence: 'inferred'
    }
    const recurring = [{ ...rule, rrule: 'FREQ=WEEKLY;BYDAY=SA;UNTIL=20260630' }]
    const ended = {
      code: 'calendar/recurrence-ends-early',
      params: { until: '2026-06-30', to: '2026-12-24' }
    }
    const { status, reports } = await check(calendarFile({ recurring }))
    expect([status, reports[0]?.issues]).toMatchObject([0, [ended]])
    const coverage = { from: '2026-01-01', to: '2026-12-24' }
    const own = await check(calendarFile({ recurring, coverage }))
    expect(own.reports[0]?.issues).toMatchObject([ended])
    const until = await check(calendarFile({ recurring, coverage: { ...coverage, to: '2026-06-30' } }))
    expect(until.reports[0]?.issues).toEqual([])
  })

  it('shows a single calendar in full', async () => {
    const { stdout } = await run(['calendar', 'check', 'cn-example-organ', '--lang', 'en'])
    await expect(stdout).toMatchFileSnapshot(`${golden}/check-organ-en.txt`)
  })

  it('says what a calendar stands on, what it covers and how often its rules hit', async () => {
    const { status, reports } = await check('cn-example-organ')
    expect(status).toBe(0)
    expect(reports).toMatchObject([
      {
        standsOn: ['cn-example-city', 'cn.gov.state-council-days-off'],
        coverage: { from: '2024-01-01', to: '2026-12-24' }
      }
    ])
    const [rule] = reports[0]?.recurring ?? []
    expect(rule).toMatchObject({ id: 'wednesday-afternoon', days: 156 })
    expect(rule?.inEffect).toBeLessThan(156)
  })

  it('tells notices that came late, change nothing, or contradict those below', async () => {
    const file = calendarFile({
      recurring: [
        {
          id: 'fast-day',
          start: '2025-03-11',
          rrule: 'FREQ=YEARLY;UNTIL=20251231',
          type: 'off',
          name: text('市休'),
          evidence: 'inferred'
        }
      ],
      notices: [
        notice('worked', '2025-01-02', ['2025-03-11', 'make-up-workday'], ['2025-01-26', 'make-up-workday']),
        notice('late', '2025-03-05', ['2025-03-04', 'off'], ['2025-03-06', 'off']),
        notice('needless', '2025-01-02', ['2025-03-09', 'off'], ['2025-03-10', 'make-up-workday']),
        notice('contrary', '2025-01-02', ['2025-10-01', 'make-up-workday'], ['2025-09-28', 'off'])
      ]
    })
    const { status, reports } = await check(file)
    expect(status).toBe(0)
    const [report] = reports as [Report]
    expect(report.notices[1]?.lateDays).toEqual(['2025-03-04'])
    const found = report.issues.map(({ code, params }) => [code, params])
    expect(found).toContainEqual([
      'calendar/late-notice',
      { notice: 'late', published: '2025-03-05', first: '2025-03-04', days: 1 }
    ])
    expect(found).toContainEqual(['calendar/needless-day', { notice: 'needless', date: '2025-03-09' }])
    expect(found).toContainEqual(['calendar/weekday-made-up', { notice: 'needless', date: '2025-03-10' }])
    expect(found).toContainEqual(['calendar/needless-day', { notice: 'worked', date: '2025-01-26' }])
    expect(JSON.stringify(found)).not.toContain('2025-03-11')
    expect(found).toContainEqual([
      'calendar/differing-layers',
      { notice: 'contrary', date: '2025-10-01', other: '2025' }
    ])
    expect(found).toContainEqual([
      'calendar/differing-layers',
      { notice: 'contrary', date: '2025-09-28', other: '2025' }
    ])
  })

  it('warns of a rule without effect and tells of schedules that begin on a day off', async () => {
    const rule = { start: '2025-01-04', rrule: 'FREQ=WEEKLY;BYDAY=SU;UNTIL=20251231', evidence: 'inferred' }
    const shifts = [{ from: '09:00', to: '17:00' }]
    const file = calendarFile({
      recurring: [
        {
          id: 'outside',
          ...rule,
          start: '1990-01-07',
          rrule: 'FREQ=YEARLY;UNTIL=19951231',
          type: 'off',
          name: text('早已结束')
        }
      ],
      schedules: [
        { from: '2007-01-01', shifts },
        { from: '2025-10-01', shifts }
      ]
    })
    const [report] = (await check(file)).reports as [Report]
    expect(codesOf(report)).toEqual(['calendar/recurring-without-effect', 'calendar/schedule-on-day-off'])
    expect(report.issues[1]?.params).toEqual({ from: '2025-10-01', first: '2025-10-09' })
    expect((await check(file, '--strict')).status).toBe(1)
  })

  it('has exit status 1 for a calendar with errors, and places them', async () => {
    const file = calendarFile({
      notices: [
        notice('one', '2025-01-02', ['2025-03-05', 'off']),
        notice('two', '2025-01-02', ['2025-03-05', 'make-up-workday'])
      ]
    })
    const { status, reports } = await check(file)
    expect(status).toBe(1)
    expect(codesOf(reports[0] as Report)).toContain('calendar/conflicting-notices')
    expect(reports[0]?.coverage).toBeNull()
  })

  it('has exit status 1 for a calendar that its schema does not take', async () => {
    const { status, stderr } = await run(['calendar', 'check', calendarFile({ weekdays: [8] })])
    expect(status).toBe(1)
    expect(stderr).toMatch(/calendar\.json:1:\d+ error document\//)
  })

  it('has exit status 2 for a calendar that is not there', async () => {
    const { status, stderr } = await run(['calendar', 'check', 'nowhere'])
    expect(status).toBe(2)
    expect(stderr).toContain('cases/unknown-standard')
  })
})
