import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { run, temporaryFolder } from './run-in-process.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const good = path.join(root, 'standards/_fixtures/good')

interface InForce {
  readonly on: string
  readonly inForce: readonly { readonly id: string; readonly version: string; readonly hash: string }[]
  readonly leftOut: readonly { readonly id: string; readonly code: string; readonly message: string }[]
}

async function list(...argv: readonly string[]): Promise<InForce> {
  const { stdout, status } = await run(['standards', ...argv, '--json'])
  expect(status).toBe(0)
  return JSON.parse(stdout) as InForce
}

/** A folder with the layered fixtures, changed as text. */
function layeredFolder(changes: Readonly<Record<string, (text: string) => string>> = {}): string {
  const cwd = temporaryFolder()
  for (const name of ['national-base', 'layered-city'])
    cpSync(path.join(good, name), path.join(cwd, name), { recursive: true })
  for (const [file, change] of Object.entries(changes)) {
    const full = path.join(cwd, file)
    writeFileSync(full, change(readFileSync(full, 'utf8')))
  }
  return cwd
}

const report = { caseId: '1', kind: 'component', code: '0101', facts: { defects: ['damaged'] } }
const stdin = JSON.stringify({ ...report, startedAt: '2022-03-01T10:00:00+08:00' })
const decide = ['decide', '-', '--format', 'ndjson', '--on', '2022-03-01', '--as-of', '2022-03-01']

describe('lijie standards', () => {
  it('lists what was in force in an area on a date, with the pin of each', async () => {
    const { inForce } = await list('--on', '2008-10-01', '--jurisdiction', '330100')
    expect(inForce.map(({ id }) => id)).toEqual(['cn.hangzhou.digital-city-measures'])
    expect(inForce[0]?.hash).toMatch(/^[0-9a-f]{64}$/)
    const { stdout } = await run(['standards', '--on', '2008-10-01', '--lang', 'zh-CN'])
    expect(stdout).toContain(`cn.hangzhou.digital-city-measures@0.1.0#${inForce[0]?.hash.slice(0, 12)}`)
  })

  it('warns of two that are in force for one place and decide the same cases, as check does', async () => {
    const cwd = temporaryFolder()
    for (const id of ['first', 'second']) {
      cpSync(path.join(good, 'harbour-town'), path.join(cwd, id), { recursive: true })
      const file = path.join(cwd, id, 'standard.json')
      const standard = JSON.parse(readFileSync(file, 'utf8')) as object
      writeFileSync(file, JSON.stringify({ ...standard, id: `test.${id}`, status: 'in-force' }))
    }
    const told =
      'standard/two-in-force test.first and test.second are both in force for one place from 2026-01-01'
    const listed = await run(['standards', 'first', 'second', '--on', '2026-03-02'], { cwd })
    expect([listed.status, listed.stderr]).toEqual([0, expect.stringContaining(told)])
    const checked = await run(['check', 'first', 'second'], { cwd })
    expect(checked.stdout).toContain(told)
    const chinese = await run(['standards', 'first', 'second', '--on', '2026-03-02', '--lang', 'zh'], { cwd })
    expect(chinese.stderr).toContain('同时施行')
    const before = await run(['standards', 'first', 'second', '--on', '2025-12-31'], { cwd })
    expect(before.stderr).toBe('')
    const { stderr } = await run(['standards', '--on', '2026-03-02'])
    expect(stderr).toBe('')
  })

  it('says that no standard is of an area, and which areas there are', async () => {
    const argv = ['standards', '--jurisdiction', '999999']
    const { status, stdout, stderr } = await run(argv)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(
      /^error catalog\/unknown-jurisdiction No standard is of the area "999999"\. The areas are: .*330100 = Hangzhou/
    )
    const chinese = await run([...argv, '--on', '2008-10-01', '--json', '--lang', 'zh'])
    expect([chinese.status, chinese.stdout]).toEqual([2, ''])
    expect(chinese.stderr).toMatch(
      /^错误 catalog\/unknown-jurisdiction 没有地区“999999”的标准。.*330100 = 杭州/
    )
  })

  it('says why the others are not listed', async () => {
    const { inForce, leftOut } = await list('--on', '2008-09-30', '--jurisdiction', '330100')
    expect(inForce).toEqual([])
    expect(leftOut).toMatchObject([
      { id: 'cn.hangzhou.digital-city-measures', code: 'catalog/not-yet-in-force' }
    ])
    const known = await list('--on', '2008-10-01', '--known-at', '2008-08-07', '--jurisdiction', '330100')
    expect(known.leftOut.map(({ code }) => code)).toEqual(['catalog/not-known-yet'])
    const { stdout } = await run([
      'standards',
      '--on',
      '2008-09-30',
      '--jurisdiction',
      '330100',
      '--lang',
      'zh-CN'
    ])
    expect(stdout).toBe(
      '2008-09-30 没有有效的标准。\n未列入的：\n  cn.hangzhou.digital-city-measures 0.1.0 自 2008-10-01 起施行。\n'
    )
  })

  it('takes folders with more standards, and their drafts when asked', async () => {
    const cwd = layeredFolder({
      'layered-city/standard.json': (text) => text.replace('"status": "example"', '"status": "draft"')
    })
    const plain = await list(path.join(cwd, 'layered-city'), '--on', '2022-01-01')
    expect(plain.leftOut.map(({ id, code }) => [id, code])).toContainEqual([
      'test.layered-city',
      'catalog/draft'
    ])
    const { inForce } = await list(path.join(cwd, 'layered-city'), '--on', '2022-01-01', '--draft')
    expect(inForce.map(({ id }) => id)).toContain('test.layered-city')
  })

  it('refuses one version with two contents, a wrong date and a folder that is not there', async () => {
    const cwd = layeredFolder({
      'layered-city/standard.json': (text) => text.replace('"edition": "1"', '"edition": "2"')
    })
    const twice = await run(['standards', path.join(good, 'layered-city'), path.join(cwd, 'layered-city')])
    expect(twice.status).toBe(2)
    expect(twice.stderr).toContain('catalog/conflicting-versions')
    expect((await run(['standards', '--on', '2008-13-01'])).status).toBe(2)
    expect((await run(['standards', 'nowhere'])).status).toBe(2)
  })
})

describe('a standard on top of others, from the terminal', () => {
  it('is decided with the bases that --with names, and cites both', async () => {
    const cwd = layeredFolder()
    const argv = [...decide, '--standard', 'layered-city', '--with', 'national-base']
    const { stdout, status } = await run(argv, { cwd, stdin })
    expect(status).toBe(0)
    const line = JSON.parse(stdout) as { deadline: string; because: { standard: string; article: string }[] }
    expect(line.deadline).toBe('2022-03-02T10:00:00+08:00')
    expect(line.because.map(({ standard, article }) => `${standard} ${article}`)).toEqual([
      'test.national-base 表1',
      'test.layered-city 补充规定第一条',
      'test.national-base time-limits.json'
    ])
  })

  it('says only that its base is missing when it is', async () => {
    const { stderr, status } = await run([...decide, '--standard', 'layered-city'], {
      cwd: layeredFolder(),
      stdin
    })
    expect(status).toBe(2)
    expect(stderr.match(/error \S+/g)).toEqual(['error rulebook/missing-standard'])
  })

  it('cites a limit that the same standard changed with the article of the change', async () => {
    const cwd = layeredFolder()
    cpSync(path.join(cwd, 'layered-city/overrides.json'), path.join(cwd, 'national-base/overrides.json'))
    const { stdout } = await run([...decide, '--standard', 'national-base'], { cwd, stdin })
    const { because } = JSON.parse(stdout) as { because: { rule: string; article: string }[] }
    expect(because.map(({ rule, article }) => `${rule} ${article}`)).toEqual([
      'component/0101/2 表1',
      'component/0101/2 补充规定第一条',
      'units/calendar-day time-limits.json'
    ])
  })

  it('is checked on every day on which a change begins, at its place', async () => {
    const cwd = layeredFolder({
      'layered-city/overrides.json': (text) => text.replace('"unit": "urgent-hour"', '"unit": "fortnight"')
    })
    const { stdout } = await run(['check', '.'], { cwd })
    expect(stdout).toMatch(/^layered-city\/overrides\.json:\d+:\d+ error time-limits\/unknown-unit /)
    expect(stdout.trim().split('\n')).toHaveLength(1)
  })
})

it('runs the worked examples of rows that use a condition of a base', async () => {
  const example = '"examples": [{ "facts": { "safetyHazard": true }, "applies": false }],'
  const cwd = layeredFolder({
    'layered-city/criteria.json': (text) =>
      text
        .replace(/"condition": \{[^}]*\}/, '"condition": { "condition": "hazard" }')
        .replace('"article": "细则第三条",', `"article": "细则第三条", ${example}`)
  })
  const { stdout } = await run(['check', '.'], { cwd })
  expect(stdout.match(/error \S+/g)).toEqual(['error criteria/example-fails'])
})

describe('a pinned standard', () => {
  it('is taken when the text is the pinned one, and refused when it is not', async () => {
    const cwd = layeredFolder()
    const { inForce } = await list(path.join(cwd, 'national-base'), '--on', '2022-01-01')
    const { hash = '' } = inForce.find(({ id }) => id === 'test.national-base') ?? {}
    const ask = (name: string): ReturnType<typeof run> => run([...decide, '--standard', name], { cwd, stdin })
    expect((await ask(`national-base@1.0.0#${hash}`)).status).toBe(0)
    expect((await ask(`national-base#${hash.slice(0, 12)}`)).status).toBe(0)
    for (const [name, code] of [
      ['national-base@1.0.1', 'catalog/unknown-version'],
      [`national-base@1.0.0#${'0'.repeat(64)}`, 'catalog/hash-mismatch'],
      [`national-base#${hash.slice(0, 11)}`, 'catalog/malformed-hash']
    ] as const) {
      const { status, stderr } = await ask(name)
      expect([status, stderr.match(/error (\S+)/)?.[1]]).toEqual([2, code])
    }
  })
})
