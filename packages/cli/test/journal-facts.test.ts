import { expect, it } from 'vitest'
import { readLines, run, temporaryFolder } from './run-in-process.js'

const city = ['--standard', 'city-workflow', '--bind', 'working-shifts=cn-office', '--on', '2026-03-31']

it('lijie facts takes the rows of a journal file and of a store alike', async () => {
  const cwd = temporaryFolder()
  const month = ['run', '--simulate', '40', '--month', '2026-03', '--seed', '7', ...city]
  const made = await run([...month, '--store', 'sqlite:month.db', '--journal', 'j.ndjson'], { cwd })
  expect([made.status, made.stderr]).toEqual([0, expect.any(String)])
  const facts = ['facts', ...city, '--as-of', '2026-04-30', '--journal']
  const [file, store] = [
    await run([...facts, 'j.ndjson'], { cwd }),
    await run([...facts, 'sqlite:month.db'], { cwd })
  ]
  expect([file.status, file.stderr]).toEqual([
    0,
    expect.stringMatching(/^j\.ndjson info cases\/synthetic .*\n$/)
  ])
  expect(store.stdout).toBe(file.stdout)
  const rows = readLines(file.stdout)
  expect(rows.length).toBeGreaterThanOrEqual(40)
  expect(rows.every(({ case_id: id }) => String(id).startsWith('SYNTHETIC-'))).toBe(true)
  const missing = await run([...facts, 'none.ndjson'], { cwd })
  expect([missing.status, missing.stderr]).toEqual([2, expect.stringContaining('cases/not-found')])
})
