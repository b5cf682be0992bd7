import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { countColumns } from '../src/output/wrap-text.js'
import { run, temporaryFolder } from './run-in-process.js'

const folder = fileURLToPath(new URL('../../../examples/scenarios', import.meta.url))

interface Entry {
  readonly type: string
  readonly at: string
  readonly case: string
  readonly action?: { readonly type: string }
  readonly to?: string
  readonly effects?: readonly { readonly type: string; readonly to?: string }[]
  readonly refused?: readonly { readonly code: string }[]
  readonly change?: string
}

interface Played {
  readonly synthetic?: boolean
  readonly entries: readonly Entry[]
  readonly cases: readonly { readonly record: Readonly<Record<string, unknown>> }[]
  readonly head: { readonly sequence: number; readonly hash: string }
}

async function play(name: string, extra: readonly string[] = []): Promise<Played & { status: number }> {
  const { status, stdout } = await run(['run', `${name}.scenario.json`, '--json', ...extra], { cwd: folder })
  return { ...(JSON.parse(stdout) as Played), status }
}

function scenarioOf(name: string): Record<string, unknown> {
  const text = readFileSync(path.join(folder, `${name}.scenario.json`), 'utf8')
  return JSON.parse(text) as Record<string, unknown>
}

function codesOf({ entries }: Played): readonly string[] {
  return entries.flatMap(({ refused = [] }) => refused.map(({ code }) => code))
}

describe('lijie run plays the story of the example city', () => {
  it('to the end its text gives: merged, one rework, extended, suspended and resumed by a timer, closed', async () => {
    const played = await play('example-city')
    expect(played.status).toBe(0)
    expect(played.synthetic).toBe(true)
    const [first, second] = played.cases.map(({ record }) => record)
    expect(first).toMatchObject({
      state: 'closed',
      rounds: 1,
      extensions: 1,
      suspensions: 1,
      duplicates: ['EC-002'],
      reporters: ['reporter-1', 'reporter-2']
    })
    expect(second).toMatchObject({ state: 'merged', mergedInto: 'EC-001' })
    const resumed = played.entries.find(({ action }) => action?.type === 'resume')
    expect(resumed?.at).toBe('2026-03-05T09:00:00+08:00')
    expect(codesOf(played)).toEqual(['workflow/role-not-allowed', 'workflow/not-possible-in-state'])
  })

  it('in words in both languages, and no line of the story is wider than 80 columns', async () => {
    const zh = await run(['run', 'example-city.scenario.json', '--lang', 'zh'], { cwd: folder })
    expect(zh.stdout).toContain('合成数据')
    expect(zh.stdout).toContain('15:45  EC-001  ◷ 核查计时：超期')
    expect(zh.stderr).toContain('案件 2 件')
    expect(zh.stdout.replaceAll(/\n */g, '')).toContain('角色：协调派遣人（coordinator）')
    const en = await run(['run', 'example-city.scenario.json', '--lang', 'en'], { cwd: folder })
    expect(en.stdout).toContain('09:40  EC-001  dispatch unit:drainage-company  with the district platform →')
    const lines = `${zh.stdout}${en.stdout}`.split('\n').filter((line) => !/^(Journal:|日志：)/.test(line))
    expect(lines.filter((line) => countColumns(line) > 80)).toEqual([])
  })
})

describe('the same failed verification in other cities', () => {
  it('goes back to the district centre in Harbin, and a case filed by the district has no way to its end', async () => {
    const played = await play('harbin')
    expect(played.status).toBe(0)
    const again = played.entries.find(({ action }) => action?.type === 'redispatch')
    expect(again?.effects).toContainEqual({
      type: 'send',
      message: 'dispatch-order',
      to: 'district-centre@230102'
    })
    expect(codesOf(played)).toEqual(['workflow/target-not-allowed', 'workflow/closing-path-not-stated'])
  })

  it('goes straight to the unit in Qinzhou, without filing, and only a complainant is told', async () => {
    const played = await play('qinzhou')
    expect(played.status).toBe(0)
    const told = played.entries.filter(({ effects = [] }) => effects.some(({ to }) => to === 'complainant'))
    expect(told.map((entry) => entry.case)).toEqual(['QZ-001'])
    expect(codesOf(played)).toEqual(['workflow/action-not-in-standard'])
  })

  it.each([
    ['hangzhou', 'district-platform@xihu', 'the platform'],
    ['ningbo', 'district-network-unit:haishu-roads@330203', 'the network unit']
  ])('in %s goes back to %s, %s', async (city, target) => {
    const played = await play(city)
    expect([played.status, played.cases[0]?.record['state'], played.cases[0]?.record['rounds']]).toEqual([
      0,
      'closed',
      1
    ])
    const again = played.entries.findLast(({ action }) => action?.type === 'redispatch')
    expect(again?.effects).toContainEqual(expect.objectContaining({ type: 'send', to: target }))
  })

  it('is told on the clocks of the city although its time limits are left open', async () => {
    const { entries } = await play('harbin')
    expect(entries[0]?.at).toBe('2026-03-02T08:40:00+08:00')
  })
})

it('never sends control characters of a scenario to the terminal', async () => {
  const cwd = temporaryFolder()
  const scenario = scenarioOf('qinzhou') as { actions: { by: { organ: string } }[] }
  if (scenario.actions[0] !== undefined) scenario.actions[0].by.organ = 'city\u200b-centre'
  const title = { zh: '\u001b[2J标题' }
  for (const written of [scenario, { ...scenario, title }]) {
    writeFileSync(path.join(cwd, 'a.json'), JSON.stringify(written))
    const { status, stdout, stderr } = await run(['run', 'a.json', '--lang', 'zh'], { cwd })
    expect(status).not.toBe(0)
    expect(['\u001b', '\u200b'].filter((sign) => `${stdout}${stderr}`.includes(sign))).toEqual([])
  }
})

describe('a scenario that does not hold', () => {
  it('ends with 1 and names file and line', async () => {
    const cwd = temporaryFolder()
    const scenario = scenarioOf('qinzhou') as { actions: { refused?: string[] }[] }
    delete scenario.actions[1]?.refused
    if (scenario.actions[2] !== undefined) scenario.actions[2].refused = ['workflow/role-not-allowed']
    writeFileSync(path.join(cwd, 'a.json'), JSON.stringify(scenario, null, 2))
    const { status, stderr } = await run(['run', 'a.json'], { cwd })
    expect(status).toBe(1)
    expect(stderr).toMatch(/a\.json:\d+:\d+ error workflow\/action-not-in-standard/)
    expect(stderr).toMatch(/a\.json:\d+:\d+ error scenario\/not-refused/)
  })

  it('is refused whole when it cannot be read: shape, instants, order, standard', async () => {
    const cwd = temporaryFolder()
    const by = { organ: 'city-centre', role: 'collector' }
    const at = (text: string): object => ({
      at: text,
      case: 'A',
      type: 'report',
      by,
      kind: 'event',
      area: '450702'
    })
    const write = (value: object): void => writeFileSync(path.join(cwd, 'a.json'), JSON.stringify(value))
    write({ title: { zh: '甲' }, actions: [{ ...at('2026-03-02T09:00:00+08:00'), tpye: 'x' }] })
    expect((await run(['run', 'a.json', '--standard', 'qinzhou'], { cwd })).stderr).toContain('tpye')
    write({
      title: { zh: '甲' },
      actions: [at('2026-03-02T09:00:00+08:00'), at('2026-03-01T25:00:00+08:00')]
    })
    const bad = await run(['run', 'a.json', '--standard', 'qinzhou'], { cwd })
    expect([bad.status, bad.stderr]).toEqual([2, expect.stringContaining('scenario/bad-instant')])
    write({
      title: { zh: '甲' },
      actions: [at('2026-03-02T09:00:00+08:00'), at('2026-03-01T09:00:00+08:00')]
    })
    const back = await run(['run', 'a.json', '--standard', 'qinzhou'], { cwd })
    expect([back.status, back.stderr]).toEqual([2, expect.stringContaining('scenario/out-of-order')])
    write({ title: { zh: '甲' }, actions: [at('2026-03-02T09:00:00+08:00')] })
    expect((await run(['run', 'a.json'], { cwd })).stderr).toContain('scenario/missing-standard')
    expect((await run(['run'], { cwd })).stderr).toContain('scenario/missing-scenario')
    const seed = await run(['run', 'a.json', '--standard', 'qinzhou', '--seed', '7'], { cwd })
    expect([seed.status, seed.stderr]).toEqual([2, expect.stringContaining('--simulate')])
    const store = await run(['run', 'a.json', '--standard', 'qinzhou', '--store', 'mysql:x'], { cwd })
    expect([store.status, store.stderr]).toEqual([2, expect.stringContaining('sqlite:FILE')])
  })
})

describe('a scenario on SQLite', () => {
  it('leaves the same journal as in memory', async () => {
    const store = path.join(temporaryFolder(), 'journal.db')
    const memory = await play('example-city')
    const journal = path.join(path.dirname(store), 'journal.ndjson')
    const first = await play('example-city', ['--store', `sqlite:${store}`, '--journal', journal])
    const lines = readFileSync(journal, 'utf8').trim().split('\n')
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject(memory.head)
    expect(first.head).toEqual(memory.head)
    expect(first.status).toBe(0)
  })

  it('is refused by a store whose journal has gone on past its first action, by another story or its own', async () => {
    const store = `sqlite:${path.join(temporaryFolder(), 'journal.db')}`
    const { head } = await play('qinzhou', ['--store', store])
    for (const name of ['harbin', 'qinzhou']) {
      const again = await run(['run', `${name}.scenario.json`, '--store', store], { cwd: folder })
      expect([again.status, again.stdout]).toEqual([2, ''])
      expect(again.stderr).toContain('scenario/store-is-ahead')
      expect(again.stderr).toContain('2026-03-05T10:10:00+08:00')
    }
    const { stdout } = await run(['journal', 'verify', store])
    expect(stdout).toContain(head.hash)
  })
})

describe('lijie run --simulate', () => {
  const city = ['--standard', 'city-workflow', '--bind', 'working-shifts=cn-office']
  const month = ['run', '--simulate', '60', '--month', '2026-03', ...city]

  it('gives the same month for the same seed, and says everywhere that it is synthetic', async () => {
    const cwd = temporaryFolder()
    const first = await run([...month, '--seed', '7', '--journal', 'synthetic.ndjson'], { cwd })
    expect(first.status).toBe(0)
    expect(first.stdout).toContain('SYNTHETIC DATA')
    const file = path.join(cwd, 'synthetic-cases-2026-03.csv')
    const text = readFileSync(file, 'utf8')
    expect(text.startsWith('synthetic,caseId,')).toBe(true)
    expect(
      text
        .split('\n')
        .slice(1, -1)
        .every((line) => line.startsWith('true,SYNTHETIC-202603-'))
    ).toBe(true)
    const digest = createHash('sha256').update(text).digest('hex')
    expect(first.stdout).toContain(digest)
    const events = readFileSync(path.join(cwd, 'synthetic.ndjson'), 'utf8').trim().split('\n')
    expect(events.every((line) => line.includes('"case":"SYNTHETIC-'))).toBe(true)
    const again = await run([...month, '--seed', '7', '--json', '--out', 'b.csv'], { cwd })
    expect(JSON.parse(again.stdout)).toMatchObject({ synthetic: true, seed: 7, digest, reports: 60 })
    expect(first.stdout).toContain((JSON.parse(again.stdout) as Played).head.hash)
    const other = await run([...month, '--seed', '8', '--json', '--out', 'c.csv'], { cwd })
    expect((JSON.parse(other.stdout) as { digest: string }).digest).not.toBe(digest)
  })

  it('makes a case file that lijie score reads without a fault', async () => {
    const cwd = temporaryFolder()
    await run([...month, '--seed', '3', '--out', 'cases.csv'], { cwd })
    const asOf = ['--as-of', '2026-04-01T00:00:00+08:00', '--format', 'json']
    const scored = await run(['score', 'cases.csv', ...city, '--scheme', 'units-on-time', ...asOf], { cwd })
    expect([scored.status, scored.stderr]).toEqual([0, expect.stringContaining('cases/synthetic')])
    const { evaluations, counts } = JSON.parse(scored.stdout) as {
      evaluations: { board: { objects: { object: string; rows: number }[] } }[]
      counts: { cases: number; refused: number }
    }
    expect(counts).toMatchObject({ refused: 0 })
    expect(JSON.parse(scored.stdout)).toMatchObject({ synthetic: true })
    expect(counts.cases).toBeGreaterThan(40)
    const page = await run(
      ['score', 'cases.csv', ...city, '--scheme', 'units-on-time', ...asOf.slice(0, 2)],
      { cwd }
    )
    expect(page.stdout).toContain('These cases are synthetic')
    const objects = evaluations[0]?.board.objects ?? []
    expect(objects.some(({ object }) => object.startsWith('unit:synthetic-'))).toBe(true)
  })

  it('refuses what it cannot simulate', async () => {
    const cwd = temporaryFolder()
    const codes = async (argv: readonly string[]): Promise<string> => (await run(argv, { cwd })).stderr
    expect(await codes(['run', '--simulate', '0', ...city])).toContain('--simulate')
    expect(await codes(['run', '--simulate', '5', '--month', '2026-13', ...city])).toContain('YYYY-MM')
    expect(await codes(['run', '--simulate', '5'])).toContain('scenario/missing-standard')
    expect(await codes(['run', 'story.json', '--simulate', '5'])).toContain('cases/option-excludes')
    expect(await codes(['run', '--simulate', '5', '--standard', 'harbin'])).toContain(
      'simulation/nothing-to-report'
    )
    expect(await codes(['run', '--simulate', '5', '--standard', 'yuncheng'])).toContain(
      'workflow/no-workflow'
    )
  })
})
