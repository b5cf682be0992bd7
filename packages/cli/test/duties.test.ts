import path from 'node:path'
import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { countColumns } from '../src/output/wrap-text.js'
import { run, temporaryFolder } from './run-in-process.js'

const golden = new URL('duties', import.meta.url).pathname
const town = new URL('../../../standards/_fixtures/good/camera-town', import.meta.url).pathname
const duties = ['duties', '--standard', town]

const facts = {
  place: 'dormitory',
  installed: true,
  publicFunds: false,
  acceptedAt: '2026-03-02T10:00:00+08:00',
  filed: false,
  accepted: true,
  trained: false,
  goodCameras: 94,
  cameras: 100,
  stormCameras: 1,
  keptDays: 20,
  shared: true
}

/** Status and output with these options. */
async function told(...more: string[]): Promise<readonly unknown[]> {
  const { status, stdout, stderr } = await run([...duties, ...more])
  return [status, stdout, stderr]
}

describe('lijie duties', () => {
  it('tells what is breached, owed and kept, in 80 columns, in both languages', async () => {
    for (const language of ['zh', 'en']) {
      const asked = [
        '--facts',
        JSON.stringify(facts),
        '--as-of',
        '2026-05-01T09:00:00+08:00',
        '--lang',
        language
      ]
      const { status, stdout, stderr } = await run([...duties, ...asked])
      expect([status, stderr]).toEqual([1, ''])
      await expect(stdout).toMatchFileSnapshot(`${golden}/camera-town-${language}.txt`)
      expect(stdout.split('\n').filter((line) => countColumns(line) > 80)).toEqual([])
    }
  })

  it('lists every rule with --all, and the facts that would settle those that are open', async () => {
    const { status, stdout } = await run([...duties, '--facts', '{}', '--all', '--lang', 'zh'])
    expect(status).toBe(0)
    await expect(stdout).toMatchFileSnapshot(`${golden}/camera-town-all-zh.txt`)
  })

  it('reads facts from a file and from standard input, and asks about some rules alone', async () => {
    const file = path.join(temporaryFolder(), 'facts.json')
    writeFileSync(file, '{"keptDays":20,"holdsEvidence":false}')
    const only = ['--only', 'keep-30-days', '--json']
    const fromFile = await run([...duties, '--facts', file, ...only])
    const fromInput = await run([...duties, '--facts', '-', ...only], {
      stdin: '{"keptDays":20,"holdsEvidence":false}'
    })
    expect(fromFile).toEqual(fromInput)
    const { standards, conflicts } = JSON.parse(fromFile.stdout) as {
      standards: object[]
      conflicts?: unknown
    }
    expect(conflicts).toBeUndefined()
    expect(standards).toMatchObject([
      {
        standard: 'test.camera-town',
        on: '2026-03-02',
        rules: [{ rule: 'keep-30-days', status: 'breached', words: { status: 'breached' } }],
        keeping: [{ material: 'recording', rule: 'keep-30-days', minimum: '30 day' }],
        consequences: [],
        missing: []
      }
    ])
  })

  it('lists the facts that can be given, or an object to fill in', async () => {
    const list = await run([...duties, '--template', '--lang', 'en'])
    expect(list.stdout).toContain('  place         place: street (street), school (school), dormitory')
    expect(list.stdout).toContain('  acceptedAt    acceptance: ISO 8601 with an offset\n')
    const object = await run([...duties, '--template', '--json'])
    const empty = JSON.parse(object.stdout) as Record<string, unknown>
    expect(empty).toMatchObject({ place: null, keptDays: null })
    expect((await run([...duties, '--facts', object.stdout])).status).toBe(0)
  })

  it('asks several texts, each about its own facts, and tells where they differ', async () => {
    const both = ['duties', '--standard', town, '--standard', 'harbin', '--facts', '{"keptDays":20}']
    const { status, stdout } = await run([...both, '--lang', 'en'])
    expect(status).toBe(1)
    expect(stdout).toContain('(test.camera-town 1.0.0, example)')
    expect(stdout).toContain('(cn.harbin.order-218')
    expect(stdout).not.toContain('Conflicts')
    const json = await run([...both, '--json'])
    expect(JSON.parse(json.stdout)).toMatchObject({ standards: [{}, {}], conflicts: [] })
  })

  it('is wrong usage without facts, with facts that are none, and with rules that there are not', async () => {
    expect(await told()).toEqual([2, '', expect.stringContaining('--template')])
    expect(await told('--facts', '{"weather":"fair"}')).toEqual([
      2,
      '',
      expect.stringContaining('facts/unknown-fact')
    ])
    expect(await told('--facts', '{"keptDays":"20"}')).toEqual([
      2,
      '',
      expect.stringContaining('facts/wrong-type')
    ])
    expect(await told('--facts', '{}', '--only', 'none')).toEqual([
      2,
      '',
      expect.stringContaining('duties/unknown-rule')
    ])
    expect(await told('--facts', '{}', '--as-of', 'soon')).toEqual([
      2,
      '',
      expect.stringContaining('--as-of')
    ])
    expect(await told('--facts', 'nowhere.json')).toEqual([2, '', expect.stringContaining('nowhere.json')])
  })

  it('takes one object of facts', async () => {
    const { status, stderr } = await run([...duties, '--facts', '-'], { stdin: '[]' })
    expect([status, stderr]).toEqual([2, expect.stringContaining('facts/not-an-object')])
  })

  it('says so where a standard has no duties', async () => {
    const { status, stdout, stderr } = await run(['duties', '--standard', 'yuncheng', '--facts', '{}'])
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toContain('duties/no-duties')
  })

  it('explains itself in both languages', async () => {
    expect((await run(['duties', '--help', '--lang', 'zh'])).stdout).toMatch(/^用法： lijie duties/)
    expect((await run(['duties', '--help', '--lang', 'en'])).stdout).toContain('Exit status:\n  0 ')
  })
})
