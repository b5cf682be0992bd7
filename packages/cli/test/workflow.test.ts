import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { countColumns } from '../src/output/wrap-text.js'
import { run, temporaryFolder } from './run-in-process.js'

const golden = new URL('workflow', import.meta.url).pathname
const show = ['workflow', 'show', '--standard']
const cities = ['harbin', 'hangzhou', 'ningbo', 'qinzhou', 'city-workflow']

/** A folder with a standard of this workflow. */
function writeStandard(workflow: object): string {
  const folder = path.join(temporaryFolder(), 'town')
  mkdirSync(folder)
  const standard = {
    id: 'cn.town',
    version: '0.1.0',
    edition: '2020',
    notice: { zh: '示例' },
    status: 'example',
    title: { zh: '某镇办法', en: 'Measures of a town' },
    issuer: { zh: '某镇' },
    jurisdiction: { scheme: 'gb-t-2260', code: '140000', name: { zh: '某镇', en: 'a town' } },
    effectiveFrom: '2020-01-01',
    source: { title: { zh: '某镇办法' } },
    evidence: 'inferred'
  }
  writeFileSync(path.join(folder, 'standard.json'), JSON.stringify(standard))
  writeFileSync(path.join(folder, 'workflow.json'), JSON.stringify(workflow))
  return folder
}

const evidence = 'inferred'
const text = { zh: '某事', en: 'something' }
const stuck = {
  states: { reported: { label: { zh: '已上报', en: 'reported' }, kind: 'open', evidence } },
  transitions: [
    { id: 'report', action: 'report', to: 'reported', roles: ['clerk'], summary: text, evidence },
    {
      id: 'remind',
      action: 'notify',
      from: ['reported'],
      roles: ['clerk'],
      automatic: true,
      summary: text,
      evidence
    }
  ]
}

describe('lijie workflow show', () => {
  it('prints what may be done in every state, in 80 columns, in both languages', async () => {
    for (const [city, language] of [
      ['harbin', 'zh'],
      ['qinzhou', 'zh'],
      ['city-workflow', 'en']
    ] as const) {
      const { status, stdout, stderr } = await run([...show, city, '--lang', language])
      expect([status, stderr]).toEqual([0, ''])
      await expect(stdout).toMatchFileSnapshot(`${golden}/${city}-${language}.txt`)
      expect(stdout.split('\n').filter((line) => countColumns(line) > 80)).toEqual([])
    }
  })

  it('names the dead end that the text of Harbin leaves, with its articles', async () => {
    const { stdout } = await run([...show, 'harbin', '--lang', 'zh'])
    expect(stdout).toContain('workflow/declared-dead-end')
    expect(stdout).toContain('第二十二条第二款、第二十六条')
  })

  it('draws every city as a diagram', async () => {
    for (const city of cities) {
      const { status, stdout } = await run([...show, city, '--format', 'mermaid', '--lang', 'zh'])
      expect(status).toBe(0)
      await expect(stdout).toMatchFileSnapshot(`${golden}/${city}.mmd`)
    }
  })

  it('writes a state machine, every cell as CSV, and all of it as JSON', async () => {
    const machine = await run([...show, 'ningbo', '--format', 'xstate'])
    expect(JSON.parse(machine.stdout)).toMatchObject({
      id: 'cn.ningbo.smart-city-measures',
      initial: '_before-report'
    })
    const cells = await run([...show, 'ningbo', '--format', 'cells', '--lang', 'zh'])
    expect(cells.stdout.startsWith('\ufeff状态,状态名称,动作,动作名称,全部角色,')).toBe(true)
    const all = await run([...show, 'harbin', '--format', 'cells', '--json'])
    const { standard, counts, cells: listed, findings } = JSON.parse(all.stdout) as Record<string, object[]>
    expect([standard, counts]).toMatchObject(['cn.harbin.order-218', { gaps: 5, ends: 1 }])
    expect(findings).toMatchObject([{ code: 'workflow/declared-dead-end' }])
    expect(listed?.length).toBeGreaterThan(1000)
  })

  it('says that a standard has no workflow, and that a diagram is not JSON', async () => {
    const none = await run([...show, 'boston'])
    expect([none.status, none.stdout]).toEqual([1, ''])
    expect(none.stderr).toContain('workflow/no-workflow')
    const wrong = await run([...show, 'harbin', '--format', 'mermaid', '--json'])
    expect(wrong.status).toBe(2)
    expect(wrong.stderr).toContain('cases/bad-option')
    const unknown = await run([...show, 'nowhere'])
    expect(unknown.status).toBe(2)
  })
})

describe('lijie workflow check', () => {
  it('lists all workflows that come with the command, and passes', async () => {
    for (const language of ['en', 'zh']) {
      const { status, stdout, stderr } = await run(['workflow', 'check', '--lang', language])
      expect(status).toBe(0)
      await expect(`${stdout}${stderr}`).toMatchFileSnapshot(`${golden}/check-${language}.txt`)
    }
  })

  it('fails for what is wrong, as lijie check does', async () => {
    const folder = writeStandard(stuck)
    const { status, stdout } = await run(['workflow', 'check', folder])
    expect(status).toBe(1)
    expect(stdout).toContain('workflow/dead-end')
    expect(stdout).toContain('workflow/automatic-loop')
    const whole = await run(['check', folder])
    expect(whole.status).toBe(1)
    expect(whole.stdout).toContain(`${folder}/workflow.json:1:`)
    expect(whole.stdout).toContain('workflow/dead-end')
  })

  it('takes warnings for faults on request, and writes JSON', async () => {
    const { status, stdout } = await run(['workflow', 'check', 'harbin', '--strict', '--json'])
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      workflows: [{ standard: 'cn.harbin.order-218', findings: [{ code: 'workflow/declared-dead-end' }] }]
    })
  })
})
