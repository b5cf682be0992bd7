import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, chmodSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readLines, run, temporaryFolder } from './run-in-process.js'
import { editJson, twoCities } from './two-cities.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))

function turnRows(part: { rows: unknown[] }): void {
  part.rows = part.rows.toReversed()
}

describe('lijie diff', () => {
  it('tells changes by key with their levels, and a case for what is decided differently', async () => {
    const { status, stdout, stderr } = await run(['diff', 'old', 'new'], { cwd: twoCities() })
    expect(status).toBe(1)
    expect(stdout).toContain('major  0101 condition 2: damaged area > 25 cm² -> > 30 cm²\n')
    expect(stdout).toContain('major  0102 condition 1: limit 1 work day -> 4 work hours\n')
    expect(stdout).toContain('Decisions: 2 of 3 sub-categories can be decided differently.')
    expect(stdout).toContain('filed component/0101/2 (4 work hours) -> not filed\n')
    expect(stderr).toContain('3 changes: 2 major, 0 minor, 1 patch.')
    expect(stderr).toContain('warning changes/version-too-low')
  })

  it('speaks Chinese', async () => {
    const { stdout, stderr } = await run(['diff', 'old', 'new', '--lang', 'zh'], { cwd: twoCities() })
    expect(stdout).toContain('主版本  0102 条件1：时限 1 工作日 → 4 工作时\n')
    expect(stderr).toContain('版本号应升级：主版本。')
  })

  it('gives data, both sides and the place of every change', async () => {
    const { status, stdout } = await run(['diff', 'old', 'new', '--json'], { cwd: twoCities() })
    const diff = JSON.parse(stdout) as { changes: object[]; step: string; decisions: { verdict: string } }
    expect([status, diff.step, diff.decisions.verdict]).toEqual([1, 'major', 'different'])
    expect(diff.changes[1]).toMatchObject({
      part: 'criteria',
      key: 'component/0101/2',
      pointer: '/rows/1/condition/all/1',
      level: 'major',
      text: '0101 condition 2: damaged area > 25 cm² -> > 30 cm²',
      before: { value: { value: 25 } },
      after: { value: { value: 30 } }
    })
  })

  it('finds nothing between a packaged standard and its folder', async () => {
    const { status, stdout, stderr } = await run(
      ['diff', 'yuncheng', 'standards/yuncheng/case-standard-v2'],
      {
        cwd: root
      }
    )
    expect([status, stdout, stderr]).toEqual([0, '', 'No changes.\n'])
  })

  it('says when only an order without meaning differs', async () => {
    const cwd = twoCities()
    editJson(path.join(cwd, 'old/criteria.json'), turnRows)
    cpSync(path.join(cwd, 'old'), path.join(cwd, 'turned'), { recursive: true })
    editJson(path.join(cwd, 'turned/criteria.json'), turnRows)
    const { status, stderr } = await run(['diff', 'old', 'turned'], { cwd })
    expect([status, stderr]).toEqual([0, expect.stringContaining('No changes; only the order of a list')])
  })

  it('proves that a rewritten condition decides nothing differently', async () => {
    const cwd = twoCities()
    cpSync(path.join(cwd, 'old'), path.join(cwd, 'same'), { recursive: true })
    editJson<{ rows: { condition: object }[] }>(path.join(cwd, 'same/criteria.json'), ({ rows }) => {
      rows[2]!.condition = { not: { fact: 'defects', operator: 'doesNotContain', value: 'missing' } }
    })
    const { status, stdout } = await run(['diff', 'old', 'same'], { cwd })
    expect([status, stdout]).toEqual([
      1,
      expect.stringContaining('Decisions: no case is decided differently')
    ])
  })

  it('compares no decisions where neither version makes any', async () => {
    const cwd = twoCities()
    for (const name of ['before', 'after'])
      for (const file of ['standard.json', 'time-limits.json'])
        cpSync(path.join(cwd, 'old', file), path.join(cwd, name, file))
    editJson<{ units: Record<string, { minutes?: number }> }>(
      path.join(cwd, 'after/time-limits.json'),
      ({ units }) => {
        units['work-hour']!.minutes = 50
      }
    )
    const { status, stdout, stderr } = await run(['diff', 'before', 'after'], { cwd })
    expect([status, stdout]).toEqual([1, expect.stringContaining('work hour')])
    expect(stderr).toContain('Decisions were not compared: neither version has criteria.\n')
    expect(stderr).not.toContain('error')
    const mixed = await run(['diff', 'before', 'new'], { cwd })
    expect(mixed.stderr).toContain('rulebook/missing-part')
  })

  it('refuses names that are no standards', async () => {
    const { status, stderr } = await run(['diff', 'old', 'nowhere'], { cwd: twoCities() })
    expect([status, stderr]).toEqual([2, expect.stringContaining('cases/unknown-standard')])
  })
})

describe('lijie impact', () => {
  const scored = ['--scheme', 'unit-monthly', '--as-of', '2026-03-10']

  it('counts every case once and shows what changes', async () => {
    const { status, stdout } = await run(['impact', 'old', 'new', 'cases.ndjson'], { cwd: twoCities() })
    expect(status).toBe(1)
    expect(stdout).toContain('6 cases: 3 answered the same, 3 differently (50.0 %).')
    expect(stdout).toContain('  filed before, not filed now: 1\n  another limit: 2\n')
    expect(stdout).toContain('Deadlines: earlier 2, gone 1, the same 2')
    expect(stdout).toMatch(/│ A3 +│ +-4 │ +-18 │/)
  })

  it('answers a standard against itself the same', async () => {
    const { status, stdout } = await run(['impact', 'old', 'old', 'cases.ndjson'], { cwd: twoCities() })
    expect([status, stdout]).toEqual([0, expect.stringContaining('6 answered the same, 0 differently')])
    expect(stdout).toContain('  answered the same, but refused under both: 1\n')
  })

  it('scores both versions, the largest difference first, as lijie score scores each', async () => {
    const cwd = twoCities()
    const { stdout } = await run(['impact', 'old', 'new', 'cases.ndjson', ...scored, '--json'], { cwd })
    const { scores } = JSON.parse(stdout) as { scores: { object: string; difference: string }[] }
    expect(scores.map(({ object, difference }) => [object, difference])).toEqual([
      ['乙队', '-30.00'],
      ['甲队', '-10.00']
    ])
    for (const [at, standard] of [
      ['before', 'old'],
      ['after', 'new']
    ] as const) {
      const alone = await run(
        ['score', 'cases.ndjson', '--standard', standard, ...scored, '--format', 'json'],
        { cwd }
      )
      const { evaluations } = JSON.parse(alone.stdout) as {
        evaluations: { board: { objects: { object: string; total: string }[] } }[]
      }
      const board = evaluations[0]?.board ?? { objects: [] }
      for (const score of scores as unknown as Record<string, { total: string }>[]) {
        const group = board.objects.find(({ object }) => object === (score['object'] as unknown as string))
        expect(score[at]?.total).toBe(group?.total)
      }
    }
  })

  it('writes every case that changes, as CSV or NDJSON', async () => {
    const cwd = twoCities()
    const argv = ['impact', 'old', 'new', 'cases.ndjson', '--out']
    expect((await run([...argv, 'changed.ndjson'], { cwd })).stderr).toContain('3 changed cases written')
    const lines = readLines(readFileSync(path.join(cwd, 'changed.ndjson'), 'utf8'))
    expect(lines.map(({ caseId, kind, line }) => [caseId, kind, line])).toEqual([
      ['A1', 'filed-no-more', 1],
      ['A3', 'limit-changed', 3],
      ['A4', 'limit-changed', 4]
    ])
    expect(lines[1]).toMatchObject({ workingHours: -4, clockHours: -18, deadlineMove: 'earlier' })
    await run([...argv, 'changed.csv'], { cwd })
    const table = readFileSync(path.join(cwd, 'changed.csv'), 'utf8').split('\r\n')
    expect(table).toHaveLength(5)
    expect(table[0]?.startsWith('\ufeffcaseId,line,kind,')).toBe(true)
    expect(table[1]?.startsWith('A1,1,filed-no-more,gone,')).toBe(true)
  })

  it('reads each version of a case with its own codes, names and facts, over many blocks', async () => {
    const cwd = twoCities()
    editJson<{ entries: { name: { zh: string } }[] }>(path.join(cwd, 'new/taxonomy.json'), ({ entries }) => {
      entries[1]!.name.zh = '污水井'
    })
    const map = {
      caseId: { column: 'id' },
      kind: { value: 'component' },
      code: { column: 'type', by: 'name' },
      startedAt: { column: 'start', format: 'iso' }
    }
    writeFileSync(path.join(cwd, 'map.json'), JSON.stringify(map))
    const rows = Array.from(
      { length: 20_000 },
      (_, i) => `${i},${i % 2 === 0 ? '污水井盖' : '污水井'},2026-03-02T09:00:00+08:00`
    )
    writeFileSync(path.join(cwd, 'cases.csv'), `id,type,start\n${rows.join('\n')}\n`)
    const { stdout } = await run(['impact', 'old', 'new', 'cases.csv', '--map', 'map.json', '--json'], {
      cwd
    })
    expect(JSON.parse(stdout)).toMatchObject({
      cases: 20_000,
      kinds: { 'refused-now': 10_000, 'answered-now': 10_000, same: 0 }
    })
  })

  it('needs no instant for unfinished cases, except for scores', async () => {
    const cwd = twoCities()
    const open = { caseId: 'A9', kind: 'component', code: '0102', startedAt: 1_772_413_200_000, facts: {} }
    writeFileSync(path.join(cwd, 'open.ndjson'), JSON.stringify(open))
    expect((await run(['impact', 'old', 'new', 'open.ndjson'], { cwd })).status).toBe(0)
    const { status, stderr } = await run(
      ['impact', 'old', 'new', 'open.ndjson', '--scheme', 'unit-monthly', '--out', 'x.csv'],
      { cwd }
    )
    expect([status, stderr]).toEqual([2, expect.stringContaining('cases/as-of-required')])
    expect(readdirSync(cwd)).not.toContain('x.csv')
  })

  it('gives the newer version a date of its own where they are never in force together', async () => {
    const cwd = twoCities()
    editJson<{ effectiveTo?: string }>(path.join(cwd, 'old/standard.json'), (standard) => {
      standard.effectiveTo = '2026-06-30'
    })
    editJson<{ effectiveFrom: string }>(path.join(cwd, 'new/standard.json'), (standard) => {
      standard.effectiveFrom = '2026-07-01'
    })
    const argv = ['impact', 'old', 'new', 'cases.ndjson', '--on', '2026-03-02']
    expect((await run(argv, { cwd })).stderr).toContain('rulebook/not-in-force')
    expect((await run([...argv, '--on-after', '2026-07-01'], { cwd })).status).toBe(1)
  })

  it('refuses to write over the cases, and a bad --top', async () => {
    const cwd = twoCities()
    const argv = ['impact', 'old', 'new', 'cases.ndjson']
    expect((await run([...argv, '--out', 'cases.ndjson'], { cwd })).stderr).toContain('cases/output-is-input')
    expect((await run([...argv, '--top', 'many'], { cwd })).status).toBe(2)
  })
})

describe('lijie fmt', () => {
  it('writes canonical files once, and then leaves them alone', async () => {
    const cwd = twoCities()
    const before = await run(['hash', 'new'], { cwd })
    expect((await run(['fmt', 'new', '--check'], { cwd })).status).toBe(1)
    const first = await run(['fmt', 'new'], { cwd })
    expect([first.status, first.stdout.split('\n')[0]]).toEqual([0, 'new/calendar.json'])
    const again = await run(['fmt', 'new', '--check'], { cwd })
    expect([again.status, again.stdout, again.stderr]).toEqual([0, '', '7 files: 0 would change.\n'])
    expect((await run(['hash', 'new'], { cwd })).stdout).toBe(before.stdout)
    expect(readFileSync(path.join(cwd, 'new/facts.json'), 'utf8')).toContain('"$schema"')
  })

  it('leaves what is not sound JSON as it is, says why, and formats the rest', async () => {
    const cwd = twoCities()
    const bad = '{"facts": {}, "facts": {}}'
    writeFileSync(path.join(cwd, 'new/facts.json'), bad)
    writeFileSync(path.join(cwd, 'new/evaluation.json'), Buffer.from([0x7b, 0xc3, 0x28, 0x7d]))
    const { status, stdout, stderr } = await run(['fmt', 'new'], { cwd })
    expect([status, stdout]).toEqual([1, expect.stringContaining('new/criteria.json')])
    expect(stderr).toContain('error document/duplicate-key')
    expect(stderr).toContain('error cases/not-utf-8')
    expect(stderr).toContain('2 not readable and left alone')
    expect(readFileSync(path.join(cwd, 'new/facts.json'), 'utf8')).toBe(bad)
  })

  it('keeps the permissions of a file and leaves nothing beside it', async () => {
    const cwd = twoCities()
    const file = path.join(cwd, 'new/facts.json')
    chmodSync(file, 0o640)
    const names = readdirSync(path.join(cwd, 'new'))
    await run(['fmt', 'new/facts.json'], { cwd })
    expect(statSync(file).mode & 0o777).toBe(0o640)
    expect(readdirSync(path.join(cwd, 'new'))).toEqual(names)
  })

  it('says when there is nothing to format', async () => {
    const cwd = temporaryFolder()
    mkdirSync(path.join(cwd, 'empty'))
    const { status, stderr } = await run(['fmt', 'empty'], { cwd })
    expect([status, stderr]).toEqual([2, expect.stringContaining('cases/nothing-to-check')])
  })
})

describe('lijie hash', () => {
  it('gives the same hash for a folder and its packaged form', async () => {
    const packaged = await run(['hash', 'yuncheng'], { cwd: root })
    const folder = await run(['hash', 'standards/yuncheng/case-standard-v2'], { cwd: root })
    expect(packaged.status).toBe(0)
    expect(packaged.stdout).toMatch(/^cn\.yuncheng\.case-standard@\d+\.\d+\.\d+ {2}sha256:[0-9a-f]{64}\n/)
    expect(folder.stdout).toBe(packaged.stdout)
  })

  it('finds every standard below a folder, as data', async () => {
    const { stdout } = await run(['hash', '.', '--json'], { cwd: twoCities() })
    const hashes = JSON.parse(stdout) as { version: string; parts: Record<string, string> }[]
    expect(hashes.map(({ version }) => version)).toEqual(['1.1.0', '1.0.0'])
    expect(hashes[0]?.parts['facts']).toBe(hashes[1]?.parts['facts'])
    expect(hashes[0]?.parts['criteria']).not.toBe(hashes[1]?.parts['criteria'])
  })
})
