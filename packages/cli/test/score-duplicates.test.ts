import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { run, temporaryFolder } from './run-in-process.js'

const header = 'caseId,kind,code,startedAt,disposedAt,unit'
const standard = ['--standard', 'boston', '--as-of', '2011-10-01T00:00:00-04:00']
const scheme = ['--scheme', 'departments-on-time', '--format', 'json']
const row = (id: string, unit: string): string =>
  `${id},event,abandoned-vehicles,2011-07-05T12:33:22-04:00,2011-07-06T00:00:00-04:00,${unit}`

/** Scores rows as cases, as facts that DuckDB counts, and as facts that are read row by row. */
async function scoreAll(rows: readonly string[], ...extra: readonly string[]): Promise<unknown> {
  const cwd = temporaryFolder()
  writeFileSync(path.join(cwd, 'cases.csv'), `${[header, ...rows].join('\n')}\n`)
  await run(['facts', 'cases.csv', ...standard, '--out', 'facts.csv'], { cwd })
  writeFileSync(path.join(cwd, 'facts.csv.gz'), gzipSync(readFileSync(path.join(cwd, 'facts.csv'))))
  const results: unknown[] = []
  for (const source of [['cases.csv'], ['facts.csv', '--facts'], ['facts.csv.gz', '--facts']]) {
    const { status, stdout, stderr } = await run(['score', ...source, ...standard, ...scheme, ...extra], {
      cwd
    })
    const [code = null] = /score\/repeated-rows/.exec(stderr) ?? []
    const told = / (\d+) rows of (\S+) .*case (\S+) among/.exec(stderr)?.slice(1) ?? []
    const counted = stdout === '' ? null : (JSON.parse(stdout) as Counted).evaluations[0]?.board.rows
    results.push([status, code, counted, ...told])
  }
  return results
}

interface Counted {
  readonly evaluations: readonly { readonly board: { readonly rows: number } }[]
}

const twice = [row('1', 'Streets'), row('2', 'Parks'), row('1', 'Streets'), row('2', 'Parks'), row('2', '')]

it('rows that stand twice are counted twice, and refused where they are looked for', async () => {
  expect(await scoreAll(twice)).toEqual([
    [0, null, 5],
    [0, null, 5],
    [0, null, 5]
  ])
  expect(await scoreAll(twice, '--check-duplicates')).toEqual([
    [1, 'score/repeated-rows', null, '2', 'cases.csv', '1'],
    [1, 'score/repeated-rows', null, '2', 'facts.csv', '1'],
    [1, 'score/repeated-rows', null, '2', 'facts.csv.gz', '1']
  ])
})

it('several units of a case are no duplicates', async () => {
  const several = [row('1', 'Streets'), row('1', 'Parks'), row('1', ''), row('2', 'Streets')]
  expect(await scoreAll(several, '--check-duplicates')).toEqual([
    [0, null, 4],
    [0, null, 4],
    [0, null, 4]
  ])
})

it('needs rows that can be compared', async () => {
  const { status, stderr } = await run(['score', '--check-duplicates', ...standard])
  expect([status, stderr.includes('cases/option-needs')]).toEqual([2, true])
})
