import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { run, temporaryFolder } from './run-in-process.js'

const yuncheng = ['--standard', 'yuncheng', '--bind', 'working-shifts=cn-office-08-12-14-18']
const damaged = {
  caseId: 'K1',
  kind: 'component',
  code: '0101',
  startedAt: '2026-02-13T17:00:00+08:00',
  disposedAt: '2026-02-28T17:00:00+08:00',
  facts: { defects: ['damaged'], damagedArea: 30, safetyHazard: false }
}

describe('lijie explain', () => {
  it('walks from report to deadline in words', async () => {
    const { status, stdout } = await run(['explain', JSON.stringify(damaged), ...yuncheng])
    expect(status).toBe(0)
    expect(stdout).toContain('Case K1')
    expect(stdout).toContain('to be filed under component/0101/2')
    expect(stdout).toMatch(/2026-02-14 Sat, make-up workday \(.+\): 08:00–11:00, 3 h/)
    expect(stdout).toContain('Due 2026-02-14T11:00:00+08:00')
    expect(stdout).toContain('Verdict: overdue')
    expect(stdout).toContain('The wording of the issuing body prevails.')
  })

  it('speaks Chinese', async () => {
    const { stdout } = await run(['explain', JSON.stringify(damaged), ...yuncheng, '--lang', 'zh'])
    expect(stdout).toContain('应予立案，适用 component/0101/2')
    expect(stdout).toContain('截止时间：2026-02-14T11:00:00+08:00')
    expect(stdout).toContain('结论：超期')
  })

  it('shows the notices of the standards that the answer rests on', async () => {
    const urgent = { ...damaged, facts: { defects: ['missing'], safetyHazard: true } }
    const { stdout } = await run(['explain', JSON.stringify(urgent), ...yuncheng, '--lang', 'zh'])
    expect(stdout).toContain('处置时限：2 紧急工作时。')
    expect(stdout).toMatch(/声明\n.+（cn\.yuncheng\.case-standard@.+）：.+\n$/)
    const unknown = await run(['explain', JSON.stringify({ ...damaged, code: '9999' }), ...yuncheng])
    expect(unknown.stdout).toMatch(/Notice\n.+\(cn\.yuncheng\.case-standard@.+\): .+\n$/)
  })

  it('reads a file, or standard input, and gives plain data', async () => {
    const cwd = temporaryFolder()
    writeFileSync(path.join(cwd, 'case.json'), JSON.stringify(damaged))
    const { stdout } = await run(['explain', 'case.json', ...yuncheng, '--json'], { cwd })
    expect(JSON.parse(stdout)).toMatchObject({
      caseId: 'K1',
      verdict: 'overdue',
      criteria: [{ id: 'component/0101/2' }]
    })
    const fromStdin = await run(['explain', '-', ...yuncheng, '--json'], {
      cwd,
      stdin: JSON.stringify(damaged)
    })
    expect(fromStdin.stdout).toBe(stdout)
  })

  it('says what is still needed, without a start or an identifier', async () => {
    const { caseId: _id, startedAt: _start, disposedAt: _end, ...bare } = damaged
    const { status, stdout } = await run(['explain', JSON.stringify({ ...bare, facts: {} }), ...yuncheng])
    expect(status).toBe(0)
    expect(stdout).toContain('still needed')
  })

  it('exits with 1 and says why when the rules refuse', async () => {
    const { status, stdout } = await run(['explain', JSON.stringify(damaged), '--standard', 'yuncheng'])
    expect(status).toBe(1)
    expect(stdout).toContain('(time-limits/unresolved-delegation)')
    const unknown = await run(['explain', JSON.stringify({ ...damaged, code: '9999' }), ...yuncheng])
    expect([unknown.status, unknown.stdout]).toEqual([1, expect.stringContaining('9999')])
  })

  it('refuses what is no case', async () => {
    const broken = await run(['explain', '{"kind":1,"kind":2}', ...yuncheng])
    expect([broken.status, broken.stderr]).toEqual([
      2,
      expect.stringContaining('CASE:1:11 error document/duplicate-key')
    ])
    const wrong = await run(['explain', '{"kind":1,"code":"0101"}', ...yuncheng])
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining('cases/bad-field')])
    const large = await run(['explain', '-', ...yuncheng], { stdin: Buffer.alloc(3_000_000, ' ') })
    expect([large.status, large.stderr]).toEqual([2, expect.stringContaining('document/too-large')])
  })
})
