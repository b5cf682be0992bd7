import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { compileOffice } from '../../../packages/engine/test/calendar-fixtures.js'
import { describeDay, isWorkday, type DayDescription } from '../../../packages/engine/src/calendar/index.js'

interface PackageDay {
  readonly date: string
  readonly work: boolean
  /** null: an ordinary day. */
  readonly name: string | null
}

const [first, last] = ['2008-01-01', '2026-12-24']
const office = compileOffice()
const program = fileURLToPath(new URL('print-chinese-days.mjs', import.meta.url))

/** What the package says; in a process of its own, because it reads dates by the time zone of the process. */
function askPackage(zone: string, dates: readonly string[] = []): readonly PackageDay[] {
  const { stdout } = spawnSync(process.execPath, [program, first, last, ...dates], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
    maxBuffer: 1 << 24
  })
  return JSON.parse(stdout) as PackageDay[]
}

function ours(date: string): DayDescription {
  const day = describeDay(office, date)
  if ('code' in day) throw new Error(day.code)
  return day
}

/** Names as the notices print them, where the package has another wording for the same day. */
const wordings: Readonly<Record<string, string>> = {
  清明节: '清明',
  端午节: '端午',
  中秋节: '中秋',
  '“五一”国际劳动节': '劳动节',
  抗日战争暨世界反法西斯战争胜利70周年纪念日: '中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日'
}
/** Holidays that fall together: the notices name both, the package one of them. */
const jointNames = new Set(['国庆节、中秋节', '中秋节、国庆节'])

/** Saturdays and Sundays inside a holiday that only one of the two lists sets. */
const weekendsOfOneList = [
  '2011-06-05',
  '2012-06-23',
  '2014-04-06',
  '2015-09-05',
  '2019-04-06',
  '2019-04-07',
  '2019-06-08',
  '2019-06-09',
  '2019-09-14',
  '2019-09-15'
]
/** "Normal work resumes" on a Monday, which our source lists as a make-up workday. */
const madeUpMonday = '2020-02-03'

const days = askPackage('Asia/Shanghai')

describe('the national calendar beside the package chinese-days', () => {
  it('says the same of every day from 2008-01-01 to 2026-12-24', () => {
    expect(days.length).toBe(6933)
    expect(days.filter(({ date, work }) => ours(date).worked !== work)).toEqual([])
  })

  it('names every holiday and make-up workday alike, but for the differences listed', () => {
    const named = days.map(({ date, name }) => ({ date, name, own: ours(date).name?.zh ?? null }))
    const differing = named.filter(({ own, name }) => (own === null ? null : (wordings[own] ?? own)) !== name)
    const joint = differing.filter(({ own }) => own !== null && jointNames.has(own))
    expect(joint.every(({ name }) => name === '国庆节' || name === '中秋')).toBe(true)
    expect(joint.length).toBe(58)
    const others = differing.filter((day) => !joint.includes(day))
    expect(others.map(({ date }) => date)).toEqual([...weekendsOfOneList, madeUpMonday])
    // Both say that they are days off: one because a notice sets it, the other because it is a weekend.
    expect(weekendsOfOneList.every((date) => !ours(date).worked)).toBe(true)
  })
})

describe('days that no notice has set', () => {
  const probes = ['2028-10-02', '2035-10-02', '1999-10-01', '2003-10-01', '2026-02-30']

  it('are refused here, while the package guesses', () => {
    const guesses = askPackage('Asia/Shanghai', probes).slice(0, probes.length)
    expect(guesses.map(({ work }) => work)).toEqual([true, true, true, true, true])
    expect(probes.map((date) => isWorkday(office, date))).toEqual(
      probes.map((date) =>
        expect.objectContaining({
          code: date === '2026-02-30' ? 'calendar/invalid-date' : 'calendar/not-covered'
        })
      )
    )
  })

  it('are not the only ones the package gets wrong: read in New York, 1,739 covered days differ', () => {
    const abroad = askPackage('America/New_York')
    expect(abroad.filter(({ work }, at) => work !== days[at]?.work).length).toBe(1739)
  })
})
