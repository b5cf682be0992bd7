import { cpSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { run, temporaryFolder } from './run-in-process.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))

describe('lijie deadline --unit-table', () => {
  it('takes the units of a standard that has nothing but time limits', async () => {
    const cwd = temporaryFolder()
    for (const file of ['standard.json', 'time-limits.json'])
      cpSync(path.join(root, 'standards/yuncheng/case-standard-v2', file), path.join(cwd, file))
    for (const table of ['.', 'time-limits.json']) {
      const argv = [
        'deadline',
        '2026-02-14 17:00',
        '2工作日',
        '--calendar',
        'cn-office',
        '--unit-table',
        table
      ]
      const asked = await run(argv, { cwd })
      expect([asked.status, asked.stderr]).toEqual([0, ''])
      expect(asked.stdout).toContain('Due 2026-02-25 Wed 17:00')
      const row = await run(argv.with(2, 'component/0101/1'), { cwd })
      expect([row.status, row.stdout]).toEqual([1, ''])
    }
    cpSync(
      path.join(root, 'standards/yuncheng/case-standard-v2/criteria.json'),
      path.join(cwd, 'criteria.json')
    )
    const half = await run(
      ['deadline', '2026-02-14 17:00', '2工作日', '--calendar', 'cn-office', '--unit-table', '.'],
      {
        cwd
      }
    )
    expect([half.status, half.stderr]).toEqual([2, expect.stringContaining('rulebook/missing-part')])
  })
})
