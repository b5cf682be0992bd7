import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { counters, factsLine, schemeOf, scoreFacts } from './score-facts.js'
import { run } from './run-in-process.js'

const lines = [
  factsLine('C1', '甲队', '2026-03-02', 4, 3),
  factsLine('C2', '甲队', '2026-03-03', 4, 9),
  factsLine('C3', '甲队', '2026-03-04', 5, null),
  factsLine('C4', '乙队', '2026-03-05', 6, 5),
  factsLine('C5', '乙队', '2026-02-05', 2, 1),
  factsLine('C6', '丙队', '2026-02-06', 2, 9),
  factsLine('C7', '', '2026-03-06', 7, 6)
]
const evaluation = { counters, schemes: { 'on-time': schemeOf() } }
const march = ['--period', '2026-03', '--as-of', '2026-04-01', '--zone', 'Asia/Shanghai']

interface Printed {
  readonly evaluations: readonly {
    readonly board: {
      readonly objects: readonly { object: string; total: string | null; rank: number | null }[]
    }
    readonly comparison: { readonly changes: readonly object[]; readonly base: string } | null
    readonly whatIf: { readonly changes: readonly object[] } | null
    readonly explanation: {
      readonly indicators: readonly { readonly lost: string; readonly losses: readonly object[] }[]
    } | null
    readonly warnings: readonly { readonly code: string }[]
  }[]
}

async function printed(
  extra: readonly string[],
  given: unknown = evaluation,
  rows = lines
): Promise<Printed> {
  const { status, stdout, stderr } = await scoreFacts(rows, given, [...march, '--format', 'json', ...extra])
  expect([status, stderr.includes('error')]).toEqual([0, false])
  return JSON.parse(stdout) as Printed
}

/** The codes that a refused run says. */
async function codesOf(
  extra: readonly string[],
  given: unknown = evaluation,
  rows = lines
): Promise<string[]> {
  const { status, stdout, stderr } = await scoreFacts(rows, given, extra)
  expect([status === 0, stdout]).toEqual([false, ''])
  return [...stderr.matchAll(/^\S* ?(?:error|info) (\S+)/gm)].map(([, code]) => code ?? '')
}

describe('lijie score over case facts', () => {
  it('takes the only scheme, and the rows of the period', async () => {
    const { evaluations } = await printed([])
    expect(evaluations[0]?.board.objects).toMatchObject([
      { object: '乙队', rank: 1, total: '100.00' },
      { object: '甲队', rank: 2, total: '33.33' }
    ])
  })

  it('compares with the period before over a base that is said', async () => {
    const { evaluations } = await printed(['--compare', 'previous', '--base', 'previous'])
    expect(evaluations[0]?.comparison).toMatchObject({
      against: 'previous-period',
      base: 'previous',
      changes: [
        { object: '乙队', difference: '0.00', rate: '0.00', places: 0 },
        { object: '甲队', before: null, difference: null, rate: null, places: null },
        { object: '丙队', before: { total: '0.00', rank: 2 }, after: null }
      ]
    })
    const table = await scoreFacts(lines, evaluation, [...march, '--compare', '2026-02', '--base', 'current'])
    expect(table.stdout).toMatch(/│ +2026-02 │/)
    expect(table.stdout).toContain('of this score')
    expect(await codesOf([...march, '--compare', 'previous'])).toEqual(['cases/option-needs'])
    expect(await codesOf(['--compare', 'previous', '--base', 'current'])).toEqual(['cases/option-needs'])
    expect(await codesOf([...march, '--compare', 'never', '--base', 'current'])).toEqual([
      'evaluation/unreadable-period'
    ])
  })

  it('explains an object down to case ids, so many as asked', async () => {
    const { evaluations } = await printed(['--explain', '甲队'])
    expect(evaluations[0]?.explanation?.indicators).toMatchObject([
      { lost: '66.67', losses: [{ rows: 2, cases: ['C2', 'C3'], more: 0 }] }
    ])
    const few = await scoreFacts(lines, evaluation, [
      ...march,
      '--explain',
      '甲队',
      '--cases',
      '1',
      '--lang',
      'zh'
    ])
    expect(few.stdout).toContain('甲队 失分说明：')
    expect(few.stdout).toContain('2 行，C2 另有 1 件')
    expect(await codesOf([...march, '--explain', '甲'])).toEqual([
      'evaluation/unknown-object',
      'score/similar-object'
    ])
    expect(await codesOf([...march, '--explain', '甲队', '--cases', 'all'])).toEqual(['cases/bad-option'])
  })

  it('shows what another scheme of the rulebook would change, places first', async () => {
    const turned = schemeOf({ indicators: [{ ...first(schemeOf()), complement: true }] })
    const schemes = { 'on-time': schemeOf(), turned }
    const both = { counters, schemes }
    const { evaluations } = await printed(['--scheme', 'on-time', '--what-if', 'turned'], both)
    expect(evaluations[0]?.whatIf).toMatchObject({
      label: 'turned',
      changes: [
        { object: '乙队', difference: '-100.00', places: -1 },
        { object: '甲队', difference: '33.34', places: 1 }
      ]
    })
    const table = await scoreFacts(lines, both, [...march, '--scheme', 'on-time', '--what-if', 'turned'])
    expect(table.stdout).toContain('Under turned instead of on-time')
    const same = await scoreFacts(lines, both, [...march, '--scheme', 'on-time', '--what-if', 'on-time'])
    expect(same.stdout).toContain('Nothing changes.')
    expect(await codesOf([...march, '--scheme', 'on-time', '--what-if', 'nothing'], both)).toEqual([
      'score/unknown-what-if'
    ])
    expect(await codesOf([...march, '--what-if', 'assessment/annex-style'])).toEqual(['score/choose-what-if'])
    expect(await codesOf([...march, '--what-if', 'assessment/annex-style#post-dispatcher'])).toEqual([
      'score/what-if-other-object'
    ])
  })

  it('says which months of a longer period have no cases', async () => {
    const { stdout } = await scoreFacts(lines, evaluation, [...march.slice(2), '--period', '2026-Q1'])
    expect(stdout).toContain('score/month-without-cases')
    expect(stdout).toContain('in 2026-01 ')
    const empty = await scoreFacts(lines, evaluation, [...march.slice(2), '--period', '2025'])
    expect(empty.stdout).toContain('score/no-cases-in-period')
  })

  it('chooses schemes, and says what there is', async () => {
    const { label, effectiveFrom, evidence } = schemeOf()
    const part = {
      label,
      effectiveFrom,
      evidence,
      draft: { missing: [{ zh: '权重。', en: 'The weights.' }] }
    }
    const schemes = { a: schemeOf(), b: schemeOf(), rough: part }
    const several = { counters, schemes }
    const { evaluations } = await printed(['--scheme', 'a', 'b'], several)
    expect(evaluations).toHaveLength(2)
    expect(await codesOf(march, several)).toEqual(['score/choose-scheme'])
    expect(await codesOf([...march, '--scheme', 'rou'], several)).toEqual([
      'evaluation/unknown-scheme',
      'score/similar-scheme'
    ])
    const refused = await scoreFacts(lines, several, [...march, '--scheme', 'rough', '--lang', 'zh'])
    expect(refused.stderr).toContain('尚缺：权重。请先')
    expect(await codesOf(march, { counters, schemes: { rough: part } })).toEqual(['score/no-schemes'])
    const { stdout } = await scoreFacts(lines, several, ['--list-schemes'])
    expect(stdout).toMatch(/│ rough +│ draft +│/)
    expect(stdout).toContain('Missing from rough:\n  The weights.')
    const json = await scoreFacts(lines, several, ['--list-schemes', '--format', 'json'])
    expect(JSON.parse(json.stdout)).toMatchObject([
      { id: 'a', basis: 'reported' },
      { id: 'b' },
      { id: 'rough', state: 'draft' }
    ])
  })

  it('asks for what it cannot do without', async () => {
    expect(await codesOf(['--as-of', '2026-04-01', '--zone', 'Asia/Shanghai'])).toEqual([
      'evaluation/period-needed'
    ])
    expect(await codesOf(['--period', '2026-03', '--zone', 'Asia/Shanghai'])).toEqual([
      'cases/as-of-required-by-scheme'
    ])
    expect(await codesOf(march.slice(0, 4))).toEqual(['score/zone-needed'])
    expect(await codesOf([...march.slice(0, 4), '--zone', 'Nowhere'])).toEqual(['cases/bad-option'])
    const { basis: _, ...without } = schemeOf()
    expect(await codesOf(march, { counters, schemes: { whole: without } })).toEqual([
      'evaluation/no-period-basis'
    ])
    expect(await codesOf([...march, '--format', 'xlsx'])).toEqual(['cases/option-needs'])
    const boston = await run(['score', 'x.csv', '--facts', '--standard', 'boston', '--zone', 'Asia/Shanghai'])
    expect(boston.stderr).toContain('score/zone-stated')
    const none = await run(['score', '--standard', 'boston', '--as-of', '2012-01-01'])
    expect(none.stderr).toContain('score/needs-cases')
  })

  it('tells the first reasons of a refusal, and how many more there are', async () => {
    const strict = { ...counters, due: { ...counters.due, onMissing: 'refuse' } }
    const rows = Array.from(
      { length: 9 },
      (_, i) => `X${i},unit-${i},${Date.parse('2026-03-02T09:00:00+08:00')},,,1,1`
    )
    const codes = await codesOf(march, { counters: strict, schemes: { a: schemeOf() } }, rows)
    expect(codes).toHaveLength(6)
    expect(codes.at(-1)).toBe('score/more-reasons')
  })

  it('refuses a compared period that cannot be scored, and says that it is that one', async () => {
    const refusing = schemeOf({ indicators: [{ ...first(schemeOf()), onZero: 'refuse' }] })
    const objects = 'object\n甲队\n乙队\n丙队\n'
    const given = { counters, schemes: { a: refusing } }
    const { stderr, stdout } = await scoreFacts(
      [...lines, factsLine('C8', '丙队', '2026-03-02', 4, 3)],
      given,
      [...march, '--compare', 'previous', '--base', 'previous', '--objects', 'objects.csv'],
      { 'objects.csv': objects }
    )
    expect(stdout).toBe('')
    expect(stderr).toMatch(/score\/period-refused[\s\S]+evaluation\/zero-denominator/)
  })

  it('writes CSV with numbers in columns of their own', async () => {
    const { stdout } = await scoreFacts(lines, evaluation, [...march, '--format', 'csv'])
    const [head, second] = stdout.split('\r\n')
    expect(head).toBe(
      '\ufeffRank,Unit,Cases,on-time rate (numerator),on-time rate (denominator),on-time rate (rate %),Score'
    )
    expect(second).toBe('1,乙队,1,1,1,100.00,100.00')
  })

  it('takes the form from the name of the file', async () => {
    const { cwd, stdout } = await scoreFacts(lines, evaluation, [
      ...march,
      '--out',
      'board.json',
      '--by',
      '评价科'
    ])
    expect(stdout).toBe('')
    expect(JSON.parse(readFileSync(path.join(cwd, 'board.json'), 'utf8'))).toMatchObject({
      by: '评价科',
      source: 'facts.csv'
    })
  })
})

function first(scheme: Record<string, unknown>): Record<string, unknown> {
  return (scheme['indicators'] as Record<string, unknown>[])[0] ?? {}
}
