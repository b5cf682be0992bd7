import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { countColumns } from '../src/output/wrap-text.js'
import { runCli } from '../src/run-cli.js'
import { temporaryFolder } from './run-in-process.js'
import { counters, factsHeader, factsLine, schemeOf, writeStandard } from './score-facts.js'

const one = { numerator: 1, denominator: 1 }
const [rate] = schemeOf()['indicators'] as Record<string, unknown>[]
const town = {
  counters,
  figures: {
    praise: {
      label: { zh: '表扬次数', en: 'praise' },
      kind: 'count',
      onMissing: { value: { numerator: 0, denominator: 1 } },
      evidence: 'inferred'
    }
  },
  schemes: {
    town: schemeOf({
      label: { zh: '镇街评价', en: 'Towns' },
      confidence: { zh: '虚构', en: 'made up' },
      groups: [
        { id: 'urban', label: { zh: '城区组', en: 'towns' } },
        { id: 'rural', label: { zh: '镇村组', en: 'villages' } }
      ],
      indicators: Array.from({ length: 6 }, (_, i) => ({
        ...rate,
        id: `rate-${i}`,
        label: { zh: `按期处置率之${i}`, en: `share on time, reading ${i}` },
        maxPoints: { numerator: 10, denominator: 1 }
      })),
      adjustments: [
        {
          id: 'praise',
          label: { zh: '表扬加分', en: 'praise' },
          kind: 'bonus',
          occurrences: {
            items: [{ id: 'praise', label: { zh: '表扬', en: 'praise' }, figure: 'praise', each: one }]
          },
          rounding: { decimals: 2, mode: 'half-up' }
        }
      ],
      total: { weightsSumTo: { numerator: 6, denominator: 1 }, rounding: { decimals: 2, mode: 'half-up' } },
      grades: {
        bands: [
          {
            id: 'good',
            label: { zh: '优秀', en: 'good' },
            from: { numerator: 50, denominator: 1 },
            to: null
          },
          { id: 'poor', label: { zh: '较差', en: 'poor' }, from: null, to: { numerator: 50, denominator: 1 } }
        ]
      },
      lists: [{ id: 'red', label: { zh: '红榜', en: 'best' }, take: 'top', count: 1, ties: 'include' }]
    })
  }
}
const lines = [
  factsLine('C1', 'u1', '2026-03-02', 4, 3),
  factsLine('C2', 'u2', '2026-03-03', 4, 9),
  factsLine('C3', 'u3', '2026-03-04', 5, 4),
  factsLine('C4', '=u4', '2026-03-04', 5, 4)
]
const objects = [
  'object,name,group',
  'u1,东街道,urban',
  'u2,西街道,城区组',
  'u3,北乡,rural',
  '=u4,@南乡,rural',
  'u5,空乡,rural'
]

/** Runs on a terminal of so many columns; a file gets none. */
async function show(
  columns: number | undefined,
  extra: readonly string[]
): Promise<{ out: string; err: string }> {
  const cwd = temporaryFolder()
  writeStandard(cwd, town)
  writeFileSync(path.join(cwd, 'facts.csv'), `${[factsHeader, ...lines].join('\n')}\n`)
  writeFileSync(path.join(cwd, 'objects.csv'), `${objects.join('\n')}\n`)
  writeFileSync(path.join(cwd, 'figures.csv'), 'object,figure,value\nu2,表扬次数,3\n')
  const stdout = Object.assign(new PassThrough(), columns === undefined ? {} : { columns, isTTY: true })
  const stderr = new PassThrough()
  const texts = [buffer(stdout), buffer(stderr)]
  const stdin = Readable.from([])
  const io = {
    stdin,
    stdout,
    stderr,
    env: { NO_COLOR: '1' },
    cwd,
    today: () => '2026-04-02',
    cleanUp: new Set<() => void>()
  }
  const tables = ['--objects', 'objects.csv', '--figures', 'figures.csv']
  const period = ['--period', '2026-03', '--as-of', '2026-04-01', '--zone', 'Asia/Shanghai']
  await runCli(['score', 'facts.csv', '--facts', '--standard', cwd, ...period, ...tables, ...extra], io)
  stdout.end()
  stderr.end()
  const [out = '', err = ''] = (await Promise.all(texts)).map(String)
  return { out, err }
}

describe('lijie score with groups, names and adjustments', () => {
  it('ranks each group, with its mean, names, grades and lists', async () => {
    const { out, err } = await show(undefined, ['--lang', 'zh'])
    expect(err).toBe('')
    expect(out).toContain('组别：城区组 · 组平均分 31.50')
    expect(out).toContain('组别：镇村组 · 组平均分 60.00')
    expect(out).toMatch(/│ +1 │ u1 +│ 东街道 │ +1 │.* 60\.00 │ 优秀 │/)
    expect(out).toMatch(/│ +– │ u5 +│ 空乡 +│ +0 │/)
    expect(out).toContain('镇村组 · 红榜：@南乡、北乡')
    expect(out).toContain('方案了解程度：虚构 · 推断')
  })

  it.each([
    [280, 'Counts are left out for width'],
    [190, 'Counts and values are left out for width'],
    [90, 'Too wide for one table']
  ])('stays readable on %d columns', async (columns, said) => {
    const { out } = await show(columns, [])
    expect(out).toContain(said)
    const tables = out.split('\n').filter((line) => /^[┌│├└]/.test(line))
    expect(Math.max(...tables.map(countColumns))).toBeLessThanOrEqual(columns)
    expect(out).toMatch(/reading\s*5/)
  })

  it('goes on in another table where changes have no room beside the totals', async () => {
    const { out } = await show(80, ['--compare', '2026-03', '--base', 'previous', '--lang', 'zh'])
    const tables = out.split('\n').filter((line) => /^[┌│├└]/.test(line))
    expect(Math.max(...tables.map(countColumns))).toBeLessThanOrEqual(80)
    expect(tables.filter((line) => line.includes('名次升降')).length).toBeGreaterThan(0)
    expect(out).toMatch(/│ u1 +│ 东街道 +│[^│]*│/)
  })

  it('writes the group first in CSV, inert', async () => {
    const { out } = await show(undefined, ['--format', 'csv'])
    const rows = out.split('\r\n')
    expect(rows[0]?.startsWith('\ufeffGroup,Rank,Unit,Name,Cases,')).toBe(true)
    expect(rows.find((row) => row.includes('u4'))).toMatch(/^villages,1,'=u4,'@南乡,1,1,1,100\.00,/)
    expect(rows.find((row) => row.includes('u5'))).toMatch(/^villages,,u5,空乡,0,/)
  })

  it('explains an object by its name', async () => {
    const { out } = await show(undefined, ['--explain', '西街道'])
    expect(out).toContain('Where 西街道 lost points:')
    expect(out).toContain('1 row, C2')
  })
})
