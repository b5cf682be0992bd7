import { describe, expect, it } from 'vitest'
import { counters, factsHeader, factsLine, schemeOf, scoreFacts } from './score-facts.js'

const evaluation = { counters, schemes: { unit: schemeOf() } }
const march = ['--scheme', 'unit', '--period', '2026-03', '--as-of', '2026-04-10', '--zone', 'Asia/Shanghai']
const good = [factsLine('1', '甲', '2026-03-01', 3, 2), factsLine('2', '乙', '2026-03-02', 4, 5)]
const [first = ''] = good

const score = (lines: readonly string[], extra: readonly string[] = []) =>
  scoreFacts(lines, evaluation, [...march, ...extra])

describe('a table of facts that DuckDB cannot count names its cell:', () => {
  it.each([
    [
      'a flag of two',
      first.replace(/1,1$/, '1,2'),
      'facts.csv:3 error tables/bad-facts-cell Cell G3 holds "2"'
    ],
    ['a full-width digit', first.replace(/1,1$/, '1,１'), 'facts.csv:3 error tables/bad-facts-cell Cell G3'],
    [
      'no number',
      first.replace(/1,1$/, '1,NaN'),
      'facts.csv:3 error tables/bad-facts-cell Cell G3 holds "NaN"'
    ],
    [
      'a fraction',
      first.replace(/1,1$/, '1,0.5'),
      'facts.csv:3 error tables/bad-facts-cell Cell G3 holds "0.5"'
    ],
    ['a date', first.replace(/\d{13}/, '2026年3月2日'), 'facts.csv:3 error tables/bad-facts-cell Cell C3'],
    ['a second header', factsHeader, 'facts.csv:3 error tables/bad-facts-cell Cell C3 holds "reported_at"']
  ])('%s', async (_name, line, message) => {
    const { status, stdout, stderr } = await score([...good.slice(1), line])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
    expect(stderr).not.toMatch(/warehouse\/|:memory:|lj_files/)
  })

  it('other separators, another encoding, nothing at all and a missing column', async () => {
    const semicolons = await scoreFacts([], evaluation, march, {
      'facts.csv': [factsHeader, ...good].join('\n').replaceAll(',', ';')
    })
    expect(semicolons.stderr).toContain('facts.csv:1 error tables/other-separator')
    const empty = await scoreFacts([], evaluation, march, { 'facts.csv': '' })
    expect(empty.stderr).toContain('error cases/empty-file')
    const without = await scoreFacts([], evaluation, march, { 'facts.csv': 'case_id\n1\n' })
    expect(without.stderr).toMatch(/error warehouse\/missing-column facts\.csv has no column \w+/)
  })
})

it('instants with an offset are counted by the reader of rows, with the same result', async () => {
  const iso = good.map((line) =>
    line.replaceAll(/\d{13}/g, (at) => new Date(Number(at) + 28_800_000).toISOString().replace('Z', '+08:00'))
  )
  expect(iso[0]).toContain('2026-03-01T09:00:00.000+08:00')
  const [numbers, texts] = [await score(good, ['--format', 'csv']), await score(iso, ['--format', 'csv'])]
  expect([numbers.status, numbers.stderr]).toEqual([0, ''])
  expect([texts.status, texts.stdout]).toEqual([0, numbers.stdout])
  const explained = await score(iso, ['--explain', '乙'])
  expect(explained.stdout).toContain('Where 乙 lost points')
})
