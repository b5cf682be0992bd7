import { readFileSync } from 'node:fs'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { run, temporaryFolder, type RunResult } from './run-in-process.js'
import { counters, factsLine, schemeOf, scoreFacts } from './score-facts.js'

const city = ['--standard', 'city-workflow', '--bind', 'working-shifts=cn-office', '--on', '2026-03-31']
const said = 'These cases are synthetic'

it('facts of a simulated month say what they are, and so does every report over them', async () => {
  const cwd = temporaryFolder()
  const month = ['run', '--simulate', '25', '--month', '2026-03', '--seed', '7', ...city]
  await run([...month, '--journal', 'j.ndjson'], { cwd })
  for (const file of ['facts.csv', 'facts.ndjson', 'facts.parquet']) {
    const made = await run(
      ['facts', '--journal', 'j.ndjson', ...city, '--as-of', '2026-04-10', '--out', file],
      { cwd }
    )
    expect([made.status, made.stderr.match(/cases\/synthetic/g)]).toEqual([0, ['cases/synthetic']])
    const scored = await score(cwd, file, ['--format', 'json'])
    expect([scored.status, JSON.parse(scored.stdout)]).toEqual([
      0,
      expect.objectContaining({ synthetic: true })
    ])
    expect(scored.stderr).toContain(`${file} info cases/synthetic ${said}`)
  }
  expect((await score(cwd, 'facts.parquet', ['--format', 'html'])).stdout).toContain(said)
  expect((await score(cwd, 'facts.csv', ['--format', 'table'])).stdout).toContain(said)
  const { status } = await score(cwd, 'facts.ndjson', ['--format', 'xlsx', '--out', 'board.xlsx'])
  expect(status).toBe(0)
  const parts = Object.values(unzipSync(readFileSync(path.join(cwd, 'board.xlsx'))))
  expect(parts.some((part) => strFromU8(part).includes(said))).toBe(true)
}, 120_000)

it('one made-up case among real ones is enough; ids that only hold the word are real', async () => {
  const evaluation = { counters, schemes: { unit: schemeOf() } }
  const march = [
    '--scheme',
    'unit',
    '--period',
    '2026-03',
    '--as-of',
    '2026-04-10',
    '--zone',
    'Asia/Shanghai'
  ]
  const told = async (id: string): Promise<unknown> => {
    const { stdout } = await scoreFacts(rowsWith(id), evaluation, [...march, '--format', 'json'])
    return (JSON.parse(stdout) as { readonly synthetic?: unknown }).synthetic
  }
  expect([await told('SYNTHETIC-1'), await told('NOT-SYNTHETIC-1')]).toEqual([true, false])
})

function rowsWith(id: string): readonly string[] {
  return [factsLine('1', '甲', '2026-03-01', 3, 2), factsLine(id, 'SYNTHETIC-PARKS', '2026-03-02', 4, 5)]
}

function score(cwd: string, file: string, extra: readonly string[]): Promise<RunResult> {
  const scheme = ['--standard', 'assessment/annex-style', '--scheme', 'department', '--period', '2026-03']
  const when = ['--as-of', '2026-04-10', '--zone', 'Asia/Shanghai']
  return run(['score', file, '--facts', ...scheme, ...when, ...extra], { cwd })
}
