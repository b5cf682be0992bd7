import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { readLines, refusalCodes, run, temporaryFolder, type RunResult } from './run-in-process.js'

const columns = [
  'caseId',
  'kind',
  'code',
  'startedAt',
  'disposedAt',
  'unit',
  'defects',
  'damagedArea',
  'safetyHazard'
]
const header = columns.join(',')
const start = '2026-03-02T09:00:00+08:00'
const end = '2026-03-02T10:00:00+08:00'
const good = `A1,component,0101,${start},${end},水务,missing,,true`
const yuncheng = ['--standard', 'yuncheng', '--bind', 'working-shifts=cn-office-08-12-14-18']

async function decide(csv: string | Buffer, extra: readonly string[] = []): Promise<RunResult> {
  const cwd = temporaryFolder()
  writeFileSync(path.join(cwd, 'cases.csv'), csv)
  return run(['decide', 'cases.csv', ...yuncheng, ...extra], { cwd })
}

/** Decides a good case before and after a bad row; gives what the bad row was refused for. */
async function refusalOf(row: string): Promise<unknown[]> {
  const { status, stdout, stderr } = await decide(`${header}\n${good}\n${row}\n${good}\n`)
  const lines = readLines(stdout)
  expect(lines.map(({ verdict }) => verdict)).toEqual(['on-time', 'refused', 'on-time'])
  expect(status).toBe(1)
  const codes = refusalCodes(lines[1])
  expect(stderr).toContain(`cases.csv:3 error ${codes[0]}`)
  return codes
}

describe('a bad row', () => {
  it.each([
    ['an unknown code', `B,component,9999,${start},${end},,missing,,true`, 'taxonomy/unknown-code'],
    ['full-width digits', `B,component,０１０１,${start},${end},,missing,,true`, 'taxonomy/misspelt-code'],
    ['an unknown kind', `B,parts,0101,${start},${end},,missing,,true`, 'cases/unknown-kind'],
    ['no kind', `B,,0101,${start},${end},,missing,,true`, 'cases/missing-kind'],
    ['no code', `B,component,,${start},${end},,missing,,true`, 'cases/missing-code'],
    ['no identifier', `,component,0101,${start},${end},,missing,,true`, 'cases/missing-case-id'],
    ['no start instant', `B,component,0101,,${end},,missing,,true`, 'cases/missing-start'],
    [
      'a start without an offset',
      `B,component,0101,2026-03-02T09:00:00,${end},,missing,,true`,
      'calendar/missing-offset'
    ],
    [
      'a day that does not exist',
      `B,component,0101,2026-02-30T09:00:00+08:00,${end},,missing,,true`,
      'cases/bad-instant'
    ],
    [
      'a disposal before its start',
      `B,component,0101,${end},${start},,missing,,true`,
      'cases/disposed-before-start'
    ],
    ['a quantity in words', `B,component,0101,${start},${end},,damaged,large,true`, 'cases/bad-fact-cell'],
    [
      'a quantity in another unit',
      `B,component,0101,${start},${end},,damaged,30 mm²,true`,
      'cases/unknown-unit'
    ],
    ['a boolean in words', `B,component,0101,${start},${end},,missing,,perhaps`, 'cases/bad-fact-cell'],
    ['an unknown defect', `B,component,0101,${start},${end},,melted,,true`, 'facts/unknown-value'],
    ['a missing fact', `B,component,0101,${start},${end},,missing,,`, 'cases/facts-needed'],
    [
      'a day beyond the calendar',
      `B,component,0101,2026-12-24T16:00:00+08:00,2026-12-30T10:00:00+08:00,,damaged,30,false`,
      'calendar/not-covered'
    ],
    ['too few fields', 'B,component,0101', 'cases/truncated-line'],
    ['too many fields', `${good},more`, 'cases/too-many-fields'],
    ['a stray quote', `B,component,"01"01,${start},${end},,missing,,true`, 'cases/stray-quote'],
    [
      'a quote that is never closed',
      `B,component,"0101,${start},${end},,missing,,true`,
      'cases/unclosed-quote'
    ],
    ['a NUL byte', `B\0,component,0101,${start},${end},,missing,,true`, 'cases/nul-byte']
  ])('with %s is refused on its line, and the good rows are decided', async (_name, row, code) => {
    expect(await refusalOf(row)).toEqual([code])
  })

  it('takes a quantity with its own unit', async () => {
    const { stdout } = await decide(`${header}\nA,component,0101,${start},${end},,damaged,30 cm²,false\n`)
    expect(readLines(stdout)[0]).toMatchObject({ filing: { criteria: ['component/0101/2'] } })
  })

  it('on a day before any notice was known says so', async () => {
    const damaged = `${header}\nB,component,0101,${start},${end},水务,damaged,30,false\n`
    const { stderr } = await decide(damaged, ['--known-at', '2001-01-01'])
    expect(stderr).toContain('cases.csv:2 error calendar/no-known-days No day of the calendar')
  })

  it('sends no control characters of the data to the terminal', async () => {
    const { stderr, stdout } = await decide(
      `${header}\nA,component,01\u001b[2J,${start},${end},,missing,,true\n`
    )
    expect(stderr).toContain('01\\u001b[2J')
    expect(stdout + stderr).not.toContain('\u001b')
  })

  it('lists every fault of a row at once', async () => {
    const { stdout } = await decide(`${header}\n,,,,,,,,perhaps\n`, ['--as-of', '2026-04-01'])
    const [line] = readLines(stdout)
    const codes = refusalCodes(line)
    expect(codes).toEqual([
      'cases/missing-case-id',
      'cases/missing-kind',
      'cases/missing-code',
      'cases/missing-start',
      'cases/bad-fact-cell'
    ])
  })

  it('with a deadline on an unbound calendar is refused, urgent limits still count', async () => {
    const cwd = temporaryFolder()
    const damaged = `B,component,0101,${start},${end},水务,damaged,30,false`
    writeFileSync(path.join(cwd, 'cases.csv'), `${header}\n${good}\n${damaged}\n`)
    const { status, stdout } = await run(['decide', 'cases.csv', '--standard', 'yuncheng'], { cwd })
    const [urgent, working] = readLines(stdout)
    expect(status).toBe(1)
    expect(urgent).toMatchObject({ verdict: 'on-time', deadline: '2026-03-02T11:00:00+08:00' })
    expect(working).toMatchObject({
      filing: { outcome: 'filed', criteria: ['component/0101/2'] },
      verdict: 'refused',
      refused: [{ code: 'time-limits/unresolved-delegation' }]
    })
  })
})

describe('a bad NDJSON line', () => {
  const sound = {
    caseId: 'A',
    kind: 'component',
    code: '0101',
    startedAt: start,
    disposedAt: end,
    facts: { defects: ['missing'], safetyHazard: true }
  }
  it.each([
    ['broken JSON', '{"caseId":', 'cases/bad-json'],
    ['a list', '[1]', 'cases/not-an-object'],
    ['a key twice', '{"caseId":"A","facts":{},"caseId":"B"}', 'cases/duplicate-key'],
    [
      'a disposal before its start',
      JSON.stringify({ ...sound, startedAt: end, disposedAt: start }),
      'cases/disposed-before-start'
    ],
    ['an unknown key', JSON.stringify({ ...sound, color: 'red' }), 'cases/unknown-key'],
    ['a code that is a number', JSON.stringify({ ...sound, code: 101 }), 'cases/bad-field'],
    [
      'a fact of the wrong type',
      JSON.stringify({ ...sound, facts: { defects: 'missing' } }),
      'facts/wrong-type'
    ],
    ['an unknown fact', JSON.stringify({ ...sound, facts: { hazard: true } }), 'facts/unknown-fact'],
    ['facts that are no object', JSON.stringify({ ...sound, facts: 7 }), 'facts/not-an-object'],
    ['a wall time', JSON.stringify({ ...sound, startedAt: '2026-03-02 09:00' }), 'cases/bad-instant'],
    ['another edition', JSON.stringify({ ...sound, edition: 'cj-t-214-2007' }), 'taxonomy/edition-mismatch']
  ])('with %s is refused and the next one decided', async (_name, line, code) => {
    const stdin = `${line}\n${JSON.stringify(sound)}\n`
    const { status, stdout } = await run(['decide', '-', '--format', 'ndjson', ...yuncheng], { stdin })
    const [bad, next] = readLines(stdout)
    expect(status).toBe(1)
    expect(refusalCodes(bad)[0]).toBe(code)
    expect(next).toMatchObject({ verdict: 'on-time' })
  })
})

describe('a file that cannot be used', () => {
  it.each([
    ['a missing column', 'caseId,kind,startedAt\nA,component,x\n', 'cases.csv:1 error cases/missing-column'],
    ['a column named twice', `${header},code\n${good},0101\n`, 'cases.csv:1 error cases/duplicate-column'],
    ['no bytes', '', 'error cases/empty-file'],
    ['blank lines only', '\n\r\n\n', 'error cases/empty-file'],
    [
      'GB18030',
      iconv.encode(`${header}\n${good}\n`, 'gb18030'),
      'cases.csv:2 error cases/looks-like-gb18030'
    ],
    [
      'a GB18030 header',
      iconv.encode('编号,类别\nA,B\n', 'gb18030'),
      'cases.csv:1 error cases/looks-like-gb18030'
    ],
    ['UTF-16', iconv.encode(`${header}\n${good}\n`, 'utf-16'), 'cases.csv:1 error cases/looks-like-utf-16'],
    ['a Latin-1 header', Buffer.from('caf\xe9,b\n1,2\n', 'latin1'), 'cases.csv:1 error cases/not-utf-8'],
    ['lone carriage returns', `${header}\r${good}\r`, 'cases.csv:1 error cases/old-line-ends'],
    ['a broken gzip', Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]), 'error cases/corrupt-gzip']
  ])('because of %s is refused with a code and a place', async (_name, bytes, message) => {
    const { status, stdout, stderr } = await decide(bytes, ['--as-of', '2026-04-01'])
    expect(stderr).toContain(message)
    expect([status, stdout]).toEqual([2, ''])
  })

  it('because it is a directory, is missing, or has a name that says nothing', async () => {
    const cwd = temporaryFolder()
    mkdirSync(path.join(cwd, 'folder.csv'))
    mkdirSync(path.join(cwd, 'folder'))
    writeFileSync(path.join(cwd, 'cases.dat'), '')
    const codes = ['folder.csv', 'folder', 'nowhere.csv', 'nowhere', 'cases.dat', ''].map(async (file) => {
      const { status, stderr } = await run(['decide', file, ...yuncheng], { cwd })
      return [status, / (cases\/[a-z-]+) /.exec(stderr)?.[1]]
    })
    expect(await Promise.all(codes)).toEqual([
      [2, 'cases/is-directory'],
      [2, 'cases/is-directory'],
      [2, 'cases/not-found'],
      [2, 'cases/not-found'],
      [2, 'cases/unknown-format'],
      [2, 'cases/empty-name']
    ])
  })

  it('reads GB18030 when the encoding is named', async () => {
    const bytes = iconv.encode(`${header}\n${good}\n`, 'gb18030')
    expect((await decide(bytes, ['--encoding', 'gb18030'])).status).toBe(0)
    const broken = await decide(Buffer.concat([bytes, Buffer.from([0xff, 0xff, 10])]), [
      '--encoding',
      'gb18030',
      '--as-of',
      '2026-04-01'
    ])
    expect(readLines(broken.stdout)[1]).toMatchObject({ refused: [{ code: 'cases/not-gb18030' }] })
  })

  it('gives up one line that is not UTF-8, not a file that is', async () => {
    const bad = Buffer.concat([Buffer.from('B,component,0101,'), Buffer.from([0xe9, 0x2c, 10])])
    const { status, stdout } = await decide(
      Buffer.concat([Buffer.from(`${header}\n${good}\n`), bad, Buffer.from(`${good}\n`)])
    )
    expect(status).toBe(1)
    expect(readLines(stdout).map(({ verdict }) => verdict)).toEqual(['on-time', 'refused', 'on-time'])
    expect(readLines(stdout)[1]).toMatchObject({ caseId: 'B', refused: [{ code: 'cases/not-utf-8' }] })
  })

  it('says which standard, slot, date or map is wrong', async () => {
    const cwd = temporaryFolder()
    writeFileSync(path.join(cwd, 'cases.csv'), `${header}\n${good}\n`)
    writeFileSync(path.join(cwd, 'map.json'), '{"caseId":{"column":"caseId"},"caseId":{}}')
    const attempts = [
      [['--standard', 'atlantis'], 'cases/unknown-standard'],
      [['--standard', 'yuncheng', '--bind', 'shifts=cn-office'], 'rulebook/unknown-slot'],
      [['--standard', 'yuncheng', '--bind', 'nonsense'], 'cases/bad-option'],
      [[...yuncheng, '--bind', 'working-shifts=cn-office'], 'cases/slot-bound-twice'],
      [['--standard', 'boston', '--as-of', '2011-03-13T02:30:00'], 'cases/as-of-skipped'],
      [['--standard', 'boston', '--as-of', '2011-11-06T01:30:00'], 'cases/as-of-repeated'],
      [['--standard', 'boston', '--as-of', '1200-01-01'], 'calendar/outside-zone-table'],
      [['--standard', 'yuncheng', '--out', ''], 'cases/empty-name'],
      [['--standard', 'yuncheng', '--map', ''], 'cases/empty-name'],
      [['--standard', 'yuncheng', '--on', '2026-02-30'], 'cases/bad-option'],
      [['--standard', 'yuncheng', '--as-of', 'yesterday'], 'cases/bad-option'],
      [['--standard', 'yuncheng', '--map', 'map.json'], 'map.json:1:31 error document/duplicate-key'],
      [['--standard', 'yuncheng', '--map', 'none.json'], 'cases/not-found']
    ] as const
    for (const [extra, message] of attempts) {
      const { status, stderr } = await run(['decide', 'cases.csv', ...extra], { cwd })
      expect([status, stderr]).toEqual([2, expect.stringContaining(message)])
    }
  })
})
