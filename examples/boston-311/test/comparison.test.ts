import { truncateSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkBars } from '../compare/check-bars.mjs'
import { createComparison } from '../compare/comparison.mjs'
import { findLatestInstant } from '../compare/find-latest-instant.mjs'
import { readCaseRows } from '../compare/read-case-rows.mjs'
import { compareSmallTable, map, table, writeTable, zone } from './small-table.js'

describe('the comparison with the city', () => {
  it('leaves cases out for every reason, and says how many', async () => {
    const { comparison } = await compareSmallTable()
    expect(comparison.cases).toBe(14)
    expect(Object.fromEntries(comparison.deadlines.excluded)).toEqual({
      'no-target': 1,
      'unknown-type': 2,
      'no-limit': 1,
      'unreadable-target': 1,
      'not-decided': 2
    })
    expect(Object.fromEntries(comparison.verdicts.excluded)).toEqual({
      'no-target': 1,
      'unknown-type': 2,
      'no-limit': 1,
      'unreadable-target': 1,
      'not-decided': 2,
      'no-verdict': 1,
      'unknown-verdict-word': 1
    })
  })

  it('counts agreement and sorts what disagrees into classes with examples', async () => {
    const { comparison } = await compareSmallTable()
    const { deadlines, verdicts } = comparison
    expect([deadlines.agreed, deadlines.compared]).toEqual([4, 7])
    expect([...deadlines.classes.keys()].toSorted()).toEqual(['far-future', 'other-day-count', 'seconds'])
    expect(deadlines.classes.get('seconds')).toMatchObject({ count: 1, cityEarlier: 1, wholeMinute: 0 })
    expect(deadlines.classes.get('seconds').examples[0]).toMatchObject({
      caseId: '2',
      target: '2011-07-05 08:59:20'
    })
    expect([verdicts.agreed, verdicts.compared, verdicts.openAsOnTime]).toEqual([3, 5, 1])
    expect(verdicts.classes.get('deadline-differs')).toMatchObject({ count: 2 })
    expect(comparison.buckets.get('reproduced')).toBe(4)
    expect(comparison.buckets.get('later-0')).toBe(1)
  })

  it('counts types and departments, with those that name none', async () => {
    const { comparison } = await compareSmallTable()
    expect(comparison.types.get('Pothole')).toMatchObject({ cases: 11, targets: 10, compared: 7, agreed: 4 })
    expect(comparison.departments.get('')).toMatchObject({ cases: 1, overdue: 1 })
    expect(comparison.departments.get('Works')).toMatchObject({
      cases: 11,
      'on-time': 5,
      overdue: 2,
      open: 1,
      refused: 3
    })
    expect(Object.fromEntries(comparison.refusals)).toEqual({
      'taxonomy/unknown-name': 2,
      'cases/missing-start': 1
    })
  })
})

describe('the bars', () => {
  it('are judged on whole numbers, not on a rounded percentage', () => {
    const comparison = createComparison()
    Object.assign(comparison.deadlines, { agreed: 95_999, compared: 100_000 })
    Object.assign(comparison.verdicts, { agreed: 99, compared: 100 })
    Object.assign(comparison, { publishedWithLimit: 95, published: 100 })
    expect(checkBars(comparison).map(({ reached }) => reached)).toEqual([false, true, true])
  })

  it('are missed when there is nothing to measure', () => {
    expect(checkBars(createComparison()).map(({ reached }) => reached)).toEqual([false, false, false])
  })
})

describe('the as-of instant', () => {
  it('is the latest start or end in the file, plain or packed', async () => {
    const expected = { ms: Date.parse('2011-07-30T09:00:00-04:00'), caseId: '12', field: 'startedAt' }
    expect(await findLatestInstant(writeTable(table), map, zone)).toEqual(expected)
    expect(await findLatestInstant(writeTable(table, true), map, zone)).toEqual(expected)
  })

  it('is not there when the file records no instant', async () => {
    expect(await findLatestInstant(writeTable('id,type\n1,Pothole\n'), map, zone)).toBeNull()
  })
})

describe('reading rows', () => {
  it('joins the lines of a quoted cell, and gives a quote that is never closed one row only', async () => {
    const filler = Array.from({ length: 60 }, (_, index) => `${index},x`)
    const text = ['id,type', '1,"a', 'b"', '2,"c', ...filler, ''].join('\r\n')
    const rows = await readAll(writeTable(text))
    expect(rows.slice(0, 4)).toEqual([
      ['id', 'type'],
      ['1', 'a\nb'],
      ['2', 'c'],
      ['0', 'x']
    ])
    expect(rows).toHaveLength(63)
  })

  it('fails on a packed file that breaks off', async () => {
    const file = writeTable(table.repeat(50), true)
    truncateSync(file, 60)
    await expect(readAll(file)).rejects.toThrow('unexpected end of file')
  })

  it('drops a byte order mark and fails on a file that is not there', async () => {
    expect(await readAll(writeTable('\ufeffid,type\n1,"a,b"\n'))).toEqual([
      ['id', 'type'],
      ['1', 'a,b']
    ])
    await expect(readAll('no-such-file.csv')).rejects.toThrow('ENOENT')
  })
})

async function readAll(file: string): Promise<string[][]> {
  const rows: string[][] = []
  for await (const row of readCaseRows(file)) rows.push(row)
  return rows
}
